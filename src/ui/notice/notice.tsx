import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { aria } from '@/platform/accessibility/aria';
import { Icon, type IconName } from '@/ui/icon/icon';
import './notice.scss';

interface Props {
  tone?: 'plain' | 'brand' | 'amber' | 'danger';
  icon?: IconName;
  /** What can be done about it. */
  action?: { words: string; onClick: () => void };
  children: ReactNode;
}

/** A sentence or two that belong to what stands below. A warning is read out at once. */
export function Notice({ tone = 'plain', icon, action, children }: Props) {
  const urgent = tone === 'danger' || tone === 'amber';
  return (
    <View className={`notice notice--${tone}`} {...aria(urgent ? { role: 'alert', live: 'polite' } : {})}>
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
