import { Image, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { aria } from '@/platform/accessibility/aria';
import { Icon } from '@/ui/icon/icon';
import './picture-tile.scss';

interface Props {
  /** Absent: it cannot be shown now, or may not. */
  url?: string;
  /** What a screen reader says of it. */
  label: string;
  /** A few words over it: how far it is, or what is known of it. */
  note?: string;
  onOpen?: () => void;
  /** What can be done with it. */
  children?: ReactNode;
}

/** One picture with what can be done with it. */
export function PictureTile({ url, label, note, onOpen, children }: Props) {
  return (
    <View className="picture-tile">
      <View
        className="picture-tile__frame"
        onClick={onOpen}
        {...aria(onOpen ? { role: 'button', label: `${label}，点开看大图` } : { role: 'img', label })}
      >
        {url ? (
          <Image className="picture-tile__image" src={url} mode="aspectFill" />
        ) : (
          <View className="picture-tile__none">
            <Icon name="picture" />
          </View>
        )}
      </View>
      {note && <View className="picture-tile__note">{note}</View>}
      {children && <View className="picture-tile__actions">{children}</View>}
    </View>
  );
}

/** Pictures beside one another. */
export function PictureTiles({ children }: { children: ReactNode }) {
  return <View className="picture-tiles">{children}</View>;
}
