import { View } from '@tarojs/components';
import { ICONS, type IconName } from '@/assets/icons/icons';
import { aria } from '@/platform/accessibility/aria';
import './icon.scss';

export type { IconName } from '@/assets/icons/icons';

interface Props {
  name: IconName;
  /** `small` stands in a line of text. */
  size?: 'small' | 'normal';
  /** Its inside is coloured too: what it stands for is on. */
  filled?: boolean;
}

const maskOf = (path: string, filled: boolean): string => {
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="${filled ? '#000' : 'none'}" stroke="#000" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round"><path d="${path}"/></svg>`;
  return `url("data:image/svg+xml,${encodeURIComponent(drawing)}")`;
};

/** A drawn line in the colour of the text around it; says nothing to a screen reader. */
export function Icon({ name, size = 'normal', filled = false }: Props) {
  const mask = maskOf(ICONS[name], filled);
  return (
    <View
      className={`icon icon--${size}`}
      style={{ WebkitMaskImage: mask, maskImage: mask }}
      {...aria({ hidden: true })}
    />
  );
}
