import { View } from '@tarojs/components';
import empty from '@/assets/mascot/empty.svg';
import offline from '@/assets/mascot/offline.svg';
import trouble from '@/assets/mascot/error.svg';
import locked from '@/assets/mascot/forbidden.svg';
import { aria } from '@/platform/accessibility/aria';
import { Picture } from '@/ui/picture/picture';
import { Button } from '@/ui/button/button';
import './state-view.scss';

const PICTURES = { empty, offline, trouble, locked };

interface Props {
  state: keyof typeof PICTURES;
  /** One sentence: what is the matter, or that there is nothing yet. */
  words: string;
  /** The reference number of a fault. */
  reference?: string;
  action?: { words: string; onClick: () => void };
}

/** In place of content: the mascot, one sentence, one action. */
export function StateView({ state, words, reference, action }: Props) {
  return (
    <View className="state" {...aria({ role: 'status', live: 'polite' })}>
      <Picture className="state__picture" src={PICTURES[state]} />
      <View className="state__words">{words}</View>
      {reference && <View className="state__reference">编号 {reference}</View>}
      {action && (
        <View className="state__action">
          <Button kind="secondary" onClick={action.onClick}>
            {action.words}
          </Button>
        </View>
      )}
    </View>
  );
}
