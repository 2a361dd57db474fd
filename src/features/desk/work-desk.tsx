import { ScrollView, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { aria } from '@/platform/accessibility/aria';
import { useDialog } from '@/platform/accessibility/use-dialog';
import { Icon } from '@/ui/icon/icon';
import './work-desk.scss';

interface Props {
  title: string;
  onClose: () => void;
  /** Stays in sight above whatever is typed. */
  pinned?: ReactNode;
  /** Height of the keyboard that covers the bottom, in px; the desk ends above it. */
  keyboard?: number;
  /** The content fills the room that is left and scrolls by itself. */
  fill?: boolean;
  footer: ReactNode;
  children: ReactNode;
}

/** The whole screen for one piece of writing: what it is about on top, what it leads to at the bottom. */
export function WorkDesk({ title, onClose, pinned, keyboard = 0, fill = false, footer, children }: Props) {
  const dialog = useDialog(title, true, onClose);
  return (
    <View className="work-desk" {...dialog} style={{ bottom: `${keyboard}px` }}>
      <View className="work-desk__head">
        <View className="work-desk__close" onClick={onClose} {...aria({ role: 'button', label: '关闭，已写的保留' })}>
          <Icon name="close" />
        </View>
        <View className="work-desk__title" {...aria({ role: 'heading' })}>
          {title}
        </View>
      </View>
      {pinned && <View className="work-desk__pinned">{pinned}</View>}
      {fill ? (
        <View className="work-desk__filled">{children}</View>
      ) : (
        <ScrollView className="work-desk__body" scrollY>
          <View className="work-desk__content">{children}</View>
        </ScrollView>
      )}
      <View className={`work-desk__footer ${keyboard > 0 ? 'work-desk__footer--typing' : ''}`}>{footer}</View>
    </View>
  );
}
