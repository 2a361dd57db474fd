import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { aria } from '@/platform/accessibility/aria';
import type { Aria } from '@/platform/accessibility/types';
import { Icon, type IconName } from '@/ui/icon/icon';
import './notice.scss';

type Tone = 'plain' | 'brand' | 'amber' | 'danger';

interface Props {
  tone?: Tone;
  icon?: IconName;
  /** What can be done about it. */
  action?: { words: string; onClick: () => void };
  children: ReactNode;
}

/** How soon what appears is read out: a fault at once, a warning when there is a pause. */
const SPOKEN: Partial<Record<Tone, Aria>> = {
  amber: { role: 'status', live: 'polite' },
  danger: { role: 'alert', live: 'assertive' },
};

/** A sentence or two that belong to what stands below. */
export function Notice({ tone = 'plain', icon, action, children }: Props) {
  return (
    <View className={`notice notice--${tone}`} {...aria(SPOKEN[tone] ?? {})}>
      {icon && <Icon name={icon} size="small" />}
      <View className="notice__words">{children}</View>
      {action && (
        <View className="notice__action" onClick={action.onClick} {...aria({ role: 'button', label: action.words })}>
          {action.words}
        </View>
      )}
    </View>
  );
}
