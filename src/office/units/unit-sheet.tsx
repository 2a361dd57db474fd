import type { UnitRow } from '@core/contract';
import {
  DIRECTORY_LEVELS,
  isHotline,
  LIMITS,
  PROVINCE_CODE,
  regionName,
  UNIT_LEVEL_LABELS,
  type UnitLevel,
} from '@core/contract/constants';
import Taro from '@tarojs/taro';
import { useState } from 'react';
import { categoriesQuery } from '@/features/categories/categories';
import { Choices } from '@/features/desk/choices';
import { Checks } from '@/features/office/checks';
import { SendSheet } from '@/features/desk/send-sheet';
import { useOfficeCommand } from '@/features/office/use-office-command';
import { useOpenedQuery } from '@/features/query/use-opened-query';
import { RegionSheet } from '@/features/regions/region-sheet';
import { call } from '@/platform/call';
import { Button } from '@/ui/button/button';
import { Field } from '@/ui/field/field';
import { LineBox } from '@/ui/field/line-box';
import { SwitchRow } from '@/ui/field/switch-row';
import { Row, Rows } from '@/ui/row/row';

interface Props {
  /** Absent for a new one. */
  unit: UnitRow | undefined;
  onSaved: () => void;
  onMerge: (unit: UnitRow) => void;
  onClose: () => void;
}

interface Fields {
  name: string;
  level: UnitLevel;
  regionCode: string;
  categoryIds: string[];
  hotline: string;
  about: string;
  sendsReplies: boolean;
}

const problemOf = ({ name, categoryIds, hotline }: Fields): string | null => {
  if (Array.from(name.trim()).length < 2) return '请填写部门名称。';
  if (categoryIds.length === 0) return '请至少选一个分类。';
  if (hotline.trim() !== '' && !isHotline(hotline.trim())) return '电话请填短号码、400 电话，或者带区号的座机号。';
  return null;
};

/** A unit of the matrix, new or changed. */
export function UnitSheet({ unit, onSaved, onMerge, onClose }: Props) {
  const [value, setValue] = useState<Fields>({
    name: unit?.name ?? '',
    level: unit?.level ?? 'prefecture',
    regionCode: unit?.regionCode ?? PROVINCE_CODE,
    categoryIds: unit?.categoryIds ?? [],
    hotline: unit?.hotline ?? '',
    about: unit?.about ?? '',
    sendsReplies: unit?.sendsReplies ?? false,
  });
  const [pickingRegion, setPickingRegion] = useState(false);
  const categories = useOpenedQuery(categoriesQuery, null);
  const set = (change: Partial<Fields>) => setValue({ ...value, ...change });
  const save = useOfficeCommand((commandId, { hotline, about, name, ...fields }: Fields) =>
    call('admin', 'save_unit', {
      commandId,
      ...(unit ? { id: unit.id, version: unit.version } : {}),
      ...fields,
      name: name.trim(),
      hotline: hotline.trim() || null,
      about: about.trim() || null,
    }),
  );
  const send = async () => {
    if (!(await save.send(value))) return;
    void Taro.showToast({ title: '已保存', icon: 'success' });
    onSaved();
  };
  return (
    <>
      <SendSheet
        title={unit ? '修改部门' : '新增部门'}
        words="保存"
        problem={problemOf(value)}
        busy={save.busy}
        error={save.error}
        onSend={() => void send()}
        onClose={onClose}
      >
        <LineBox label="部门名称" initial={value.name} max={LIMITS.unitName} onText={(name) => set({ name })} />
        <Field label="层级">
          <Choices
            label="层级"
            options={DIRECTORY_LEVELS.map((level) => ({ value: level, words: UNIT_LEVEL_LABELS[level] }))}
            selected={value.level}
            onSelect={(level) => set({ level })}
          />
        </Field>
        <Rows>
          <Row label="地区" value={regionName(value.regionCode)} onClick={() => setPickingRegion(true)} />
        </Rows>
        <Field label="管哪些分类">
          <Checks
            options={(categories.data ?? []).map(({ id, name }) => ({ value: id, words: name }))}
            chosen={value.categoryIds}
            onChange={(categoryIds) => set({ categoryIds })}
          />
        </Field>
        <LineBox
          label="咨询电话（可以不填）"
          placeholder="不填就是 12345"
          initial={value.hotline}
          max={20}
          onText={(hotline) => set({ hotline })}
        />
        <LineBox
          label="能问什么（可以不填）"
          placeholder="用老百姓的话写，比如：医保报销、异地就医"
          initial={value.about}
          max={LIMITS.unitAbout}
          onText={(about) => set({ about })}
        />
        <Rows>
          <SwitchRow
            label="答复自己发出"
            help="不选，联络员写的答复由运维小组核发"
            checked={value.sendsReplies}
            onChange={(sendsReplies) => set({ sendsReplies })}
          />
        </Rows>
        {unit && (
          <Button kind="quiet" onClick={() => onMerge(unit)}>
            撤并到别的部门
          </Button>
        )}
      </SendSheet>
      <RegionSheet
        open={pickingRegion}
        selected={value.regionCode}
        whole="贵州省"
        onSelect={(regionCode) => {
          setPickingRegion(false);
          set({ regionCode });
        }}
        onClose={() => setPickingRegion(false)}
      />
    </>
  );
}
