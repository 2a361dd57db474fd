import { View } from '@tarojs/components';
import { aria } from '@/platform/accessibility/aria';
import { Icon, type IconName } from '@/ui/icon/icon';
import './mark-button.scss';

interface Props {
  icon: IconName;
  words: string;
  /** It is marked: shown by colour, and by a filled icon where it has an inside to fill. */
  on: boolean;
  /** What a screen reader says: what a tap does, or that it is done. */
  say: string;
  onClick: () => void;
}

/** A quiet button that stays pressed. */
export function MarkButton({ icon, words, on, say, onClick }: Props) {
  return (
    <View
      className={`mark-button ${on ? 'mark-button--on' : ''}`}
      onClick={onClick}
      {...aria({ role: 'button', label: say })}
    >
      <Icon name={icon} size="small" filled={on && icon !== 'unsolved'} />
      {words}
    </View>
  );
}
