import { Popup } from '@nutui/nutui-react-taro';
import { ScrollView, View } from '@tarojs/components';
import { type ReactNode, useEffect, useState } from 'react';
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
  if (!everOpened) return null;
  return (
    <Popup visible={open} position="bottom" round duration={180} destroyOnClose className="sheet" onClose={onClose}>
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
