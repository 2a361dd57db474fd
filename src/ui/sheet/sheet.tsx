import { Popup } from '@nutui/nutui-react-taro';
import { ScrollView, View } from '@tarojs/components';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { aria } from '@/platform/accessibility/aria';
import { useDialog } from '@/platform/accessibility/use-dialog';
import { Icon } from '@/ui/icon/icon';
import './sheet.scss';

interface Props {
  open: boolean;
  title: string;
  onClose: () => void;
  footer?: ReactNode;
  children: ReactNode;
}

/** Something asked or chosen without leaving the screen; comes from below. Its content lives while it is open. */
export function Sheet({ open, title, onClose, footer, children }: Props) {
  const dialog = useDialog(title, open, onClose);
  const [everOpened, setEverOpened] = useState(open);
  useEffect(() => {
    if (open) setEverOpened(true);
  }, [open]);
  /** Grows with each opening: what a closing Popup still has to do must not close or empty the next one. */
  const edition = useRef({ open: false, number: 0 });
  if (open && !edition.current.open) edition.current.number += 1;
  edition.current.open = open;
  if (!everOpened) return null;
  return (
    <Popup
      key={edition.current.number}
      visible={open}
      position="bottom"
      round
      duration={180}
      destroyOnClose
      className="sheet"
      // Told that it is closed, it says so once more.
      onClose={() => open && onClose()}
    >
      <View className="sheet__frame" {...dialog}>
        <View className="sheet__head">
          <View className="sheet__title" {...aria({ role: 'heading' })}>
            {title}
          </View>
          <View className="sheet__close" onClick={onClose} {...aria({ role: 'button', label: '关闭' })}>
            <Icon name="close" />
          </View>
        </View>
        <ScrollView className="sheet__body" scrollY>
          {children}
        </ScrollView>
        {footer && <View className="sheet__footer">{footer}</View>}
      </View>
    </Popup>
  );
}
