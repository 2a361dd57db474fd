import type { SavedView } from '@core/contract';
import { LIMITS } from '@core/contract/constants';
import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useRef, useState } from 'react';
import { newCommandId } from '@/features/commands/command-id';
import { useCommand } from '@/features/commands/use-command';
import { GateLine } from '@/features/desk/gate-line';
import { type LedgerList, useSavedViews } from '@/features/desk/ledger';
import { Refusal } from '@/features/desk/refusal';
import { call } from '@/platform/call';
import { Button } from '@/ui/button/button';
import { LineBox } from '@/ui/field/line-box';
import { Row, Rows } from '@/ui/row/row';
import { Section } from '@/ui/section/section';
import { Sheet } from '@/ui/sheet/sheet';

interface Props {
  list: LedgerList;
  views: readonly SavedView[];
  onClose: () => void;
}

/** 常用筛选: keeps what the list is narrowed to now under a name, and forgets what is not needed any more. */
export function ViewsSheet({ list, views, onClose }: Props) {
  const [name, setName] = useState('');
  const commandId = useRef(newCommandId());
  const save = useCommand(async () => {
    const saved = await call('desk', 'save_view', { commandId: commandId.current, name: name.trim(), ...list });
    useSavedViews.setState({ views: saved });
    void Taro.showToast({ title: '已存为常用', icon: 'success' });
    onClose();
  });
  const forget = useCommand(async (id: string) => {
    useSavedViews.setState({ views: await call('desk', 'delete_view', { commandId: newCommandId(), id }) });
  });
  const send = () => {
    // Another name is another command, even after a refusal.
    commandId.current = newCommandId();
    void save.send();
  };
  const full = views.length >= LIMITS.savedViews && !views.some((view) => view.name === name.trim());
  const problem = full
    ? `常用筛选最多 ${LIMITS.savedViews} 个，请先在下面删掉一个。`
    : name.trim() === ''
      ? '起个名字就能存下。'
      : null;
  return (
    <Sheet
      open
      title="存为常用"
      onClose={onClose}
      footer={
        <View className="ledger__send">
          <GateLine problem={problem} />
          <Button kind="primary" busy={save.busy} disabled={problem !== null} onClick={send}>
            存下
          </Button>
        </View>
      }
    >
      <Refusal error={save.error ?? forget.error} />
      <LineBox
        label="名称"
        placeholder={`如：贵阳超期，最多 ${LIMITS.viewName} 个字`}
        initial=""
        max={LIMITS.viewName}
        onText={setName}
      />
      {views.length > 0 && (
        <Section title="已经存下的" note="点一下删掉">
          <Rows>
            {views.map((view) => (
              <Row
                key={view.id}
                label={view.name}
                value="删掉"
                say={`删掉常用筛选：${view.name}`}
                onClick={() => void forget.send(view.id)}
              />
            ))}
          </Rows>
        </Section>
      )}
    </Sheet>
  );
}
