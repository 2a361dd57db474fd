import type { AdminCategory } from '@core/contract';
import { LIMITS } from '@core/contract/constants';
import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useState } from 'react';
import { Choices } from '@/features/desk/choices';
import { adminCategoriesQuery } from '@/features/office/categories';
import { SendSheet } from '@/features/desk/send-sheet';
import { useOfficeCommand } from '@/features/office/use-office-command';
import { call } from '@/platform/call';
import { Button } from '@/ui/button/button';
import { Field } from '@/ui/field/field';
import { LineBox } from '@/ui/field/line-box';

const reload = () => adminCategoriesQuery.load(null);
const take = (rows: AdminCategory[], done: string) => {
  adminCategoriesQuery.put(null, () => rows);
  void Taro.showToast({ title: done, icon: 'success' });
};

interface EditProps {
  /** Absent for a new one. */
  category: AdminCategory | undefined;
  /** The place of a new one. */
  next: number;
  onMerge: (category: AdminCategory) => void;
  onClose: () => void;
}

/** A category's name and place, or a new one. */
export function CategorySheet({ category, next, onMerge, onClose }: EditProps) {
  const [name, setName] = useState(category?.name ?? '');
  const [order, setOrder] = useState(String(category?.order ?? next));
  const save = useOfficeCommand(
    (commandId, fields: { name: string; order: number }) =>
      call('admin', 'save_category', {
        commandId,
        ...(category ? { id: category.id, version: category.version } : {}),
        ...fields,
      }),
    reload,
  );
  const send = async () => {
    const rows = await save.send({ name: name.trim(), order: Number(order) });
    if (!rows) return;
    take(rows, '已保存');
    onClose();
  };
  const named = Array.from(name.trim()).length >= 2;
  const problem = !named
    ? '请填写分类名称，至少 2 个字。'
    : /^[1-9]\d{0,2}$/.test(order)
      ? null
      : '顺序请填 1 到 999。';
  return (
    <SendSheet
      title={category ? '修改分类' : '新增分类'}
      words="保存"
      problem={problem}
      busy={save.busy}
      error={save.error}
      onSend={() => void send()}
      onClose={onClose}
    >
      <LineBox label="分类名称" initial={name} max={LIMITS.categoryName} onText={setName} />
      <LineBox label="排在第几" initial={order} max={3} onText={(typed) => setOrder(typed.trim())} />
      {category && (
        <Button kind="quiet" onClick={() => onMerge(category)}>
          合并到别的分类
        </Button>
      )}
    </SendSheet>
  );
}

interface MergeProps {
  category: AdminCategory;
  all: readonly AdminCategory[];
  onClose: () => void;
}

/** All that is in a category goes to another. */
export function MergeCategorySheet({ category, all, onClose }: MergeProps) {
  const [into, setInto] = useState<string | null>(null);
  const merge = useOfficeCommand(
    (commandId, intoId: string) =>
      call('admin', 'retire_category', { commandId, id: category.id, version: category.version, intoId }),
    reload,
  );
  const send = async () => {
    const rows = into === null ? undefined : await merge.send(into);
    if (!rows) return;
    take(rows, '正在合并');
    onClose();
  };
  const choices = all.filter(({ id, retiredInto }) => id !== category.id && !retiredInto);
  return (
    <SendSheet
      title={`合并“${category.name}”`}
      words="合并"
      danger
      problem={into === null ? '选好并入哪个分类，才能合并。' : null}
      busy={merge.busy}
      error={merge.error}
      onSend={() => void send()}
      onClose={onClose}
    >
      <View className="office__note">
        卡片、留言、精选留言和部门几分钟内都转到新的分类，一张卡片也不会丢；全部转完，这个分类才消失。合并后不能恢复。
      </View>
      <Field label="并入哪个分类">
        <Choices
          label="并入哪个分类"
          options={choices.map(({ id, name }) => ({ value: id, words: name }))}
          selected={into}
          onSelect={setInto}
        />
      </Field>
    </SendSheet>
  );
}
