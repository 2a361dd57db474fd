import type { StaffRow } from '@core/contract';
import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { aria } from '@/platform/accessibility/aria';
import { Icon } from '@/ui/icon/icon';

interface Props {
  row: StaffRow;
  picked: boolean;
  onToggle: () => void;
  children: ReactNode;
}

/** A row while several are chosen: a tap anywhere on it chooses it, nothing on it opens. */
export function Pickable({ row, picked, onToggle, children }: Props) {
  return (
    <View className={`ledger__pick ${picked ? 'ledger__pick--picked' : ''}`}>
      {children}
      <View
        className="ledger__cover"
        onClick={onToggle}
        {...aria({ role: 'switch', label: `选中留言 ${row.no}`, checked: picked })}
      >
        {picked && <Icon name="check" />}
      </View>
    </View>
  );
}
