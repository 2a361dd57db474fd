import { Button as NutButton } from '@nutui/nutui-react-taro';
import type { ButtonProps as TaroButtonProps } from '@tarojs/components';
import type { ReactNode } from 'react';
import { aria } from '@/platform/accessibility/aria';
import { Icon, type IconName } from '@/ui/icon/icon';
import './button.scss';

export interface ButtonProps {
  /** `primary` for the one thing to do here; `danger` for what cannot be taken back; `quiet` for the least. */
  kind?: 'primary' | 'secondary' | 'danger' | 'quiet';
  /** Small enough to stand in a row of a list; still a full target to the finger. */
  compact?: boolean;
  icon?: IconName;
  busy?: boolean;
  disabled?: boolean;
  /** What a screen reader says, when the words alone are not clear out of context. */
  label?: string;
  onClick?: () => void;
  children: ReactNode;
}

/** What WeChat's own buttons (openType) and one that is held need besides. */
type OpenProps = Pick<TaroButtonProps, 'openType' | 'onGetPhoneNumber' | 'onAgreePrivacyAuthorization' | 'id'> &
  Pick<TaroButtonProps, 'hoverClass' | 'onTouchStart' | 'onTouchEnd' | 'onTouchCancel'>;

export function Button({
  kind = 'secondary',
  compact = false,
  icon,
  busy = false,
  disabled = false,
  label,
  onClick,
  children,
  ...open
}: ButtonProps & OpenProps) {
  return (
    <NutButton
      className={`button button--${kind} ${compact ? 'button--compact' : ''} ${disabled ? 'button--disabled' : ''}`}
      block={!compact}
      loading={busy}
      disabled={disabled}
      icon={icon && <Icon name={icon} size="small" />}
      onClick={() => onClick?.()}
      {...open}
      {...aria({ role: 'button', label, disabled: disabled || busy || undefined })}
    >
      {children}
    </NutButton>
  );
}
