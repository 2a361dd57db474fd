import { Text, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { aria } from '@/platform/accessibility/aria';
import { Icon, type IconName } from '@/ui/icon/icon';
import './row.scss';

interface Props {
  label: ReactNode;
  value?: ReactNode;
  icon?: IconName;
  /** Nothing goes on before this is chosen: the value says so and stands out. */
  needed?: boolean;
  /** Where it leads or what it opens; a row without is only read. */
  onClick?: () => void;
  /** A tap calls the number that is the value: it leads nowhere else. */
  calls?: boolean;
  /** The value may be marked and copied. */
  selectable?: boolean;
  /** What a screen reader says instead of the words. */
  say?: string;
}

/** One line of a list of things: name on the left, value on the right. */
export function Row({ label, value, icon, needed = false, calls = false, onClick, selectable = false, say }: Props) {
  return (
    <View className="row" onClick={onClick} {...aria(onClick ? { role: 'button', label: say } : {})}>
      {icon && <Icon name={icon} size="small" />}
      <View className="row__label">{label}</View>
      {value !== undefined && (
        <View className={`row__value ${needed || calls ? 'row__value--needed' : ''}`}>
          {selectable ? <Text userSelect>{value}</Text> : value}
        </View>
      )}
      {onClick && !calls && <Icon name="next" size="small" />}
    </View>
  );
}

/** Rows on one sheet of paper. */
export function Rows({ children }: { children: ReactNode }) {
  return <View className="rows">{children}</View>;
}
