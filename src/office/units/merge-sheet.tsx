import type { UnitRow } from '@core/contract';
import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useState } from 'react';
import { SendSheet } from '@/features/desk/send-sheet';
import { UnitPickSheet } from '@/features/office/unit-pick-sheet';
import { useOfficeCommand } from '@/features/office/use-office-command';
import { call } from '@/platform/call';
import { Row, Rows } from '@/ui/row/row';

interface Props {
  unit: UnitRow;
  onMerged: () => void;
  onClose: () => void;
}

/** 撤并: another unit takes over what this one has. */
export function MergeSheet({ unit, onMerged, onClose }: Props) {
  const [into, setInto] = useState<UnitRow>();
  const [picking, setPicking] = useState(false);
  const merge = useOfficeCommand((commandId, intoId: string) =>
    call('admin', 'retire_unit', { commandId, id: unit.id, version: unit.version, intoId }),
  );
  const send = async () => {
    if (!into || !(await merge.send(into.id))) return;
    void Taro.showToast({ title: '已撤并', icon: 'success' });
    onMerged();
  };
  return (
    <>
      <SendSheet
        title={`撤并${unit.name}`}
        words="撤并"
        danger
        problem={into ? null : '选好接手的部门，才能撤并。'}
        busy={merge.busy}
        error={merge.error}
        onSend={() => void send()}
        onClose={onClose}
      >
        <View className="office__note">
          这个部门从办事电话和选择里消失，联络员和没办完的留言几分钟内转到接手的部门，提问人会看到。撤并后不能恢复。
        </View>
        <Rows>
          <Row label="由哪个部门接手" value={into?.name ?? '请选择'} needed={!into} onClick={() => setPicking(true)} />
        </Rows>
      </SendSheet>
      {picking && (
        <UnitPickSheet
          title="由哪个部门接手"
          except={unit.id}
          onPick={(chosen) => {
            setInto(chosen);
            setPicking(false);
          }}
          onClose={() => setPicking(false)}
        />
      )}
    </>
  );
}
