import type { CardPage } from '@core/contract';
import { UNSOLVED_LABELS, UNSOLVED_REASONS, type UnsolvedReason } from '@core/contract/constants';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { useAsking } from '@/features/asking/use-asking';
import { startAsking } from '@/features/ask/draft';
import type { Command } from '@/features/commands/use-command';
import { aria } from '@/platform/accessibility/aria';
import { SITE } from '@/site';
import { Button } from '@/ui/button/button';
import { Icon } from '@/ui/icon/icon';
import { Notice } from '@/ui/notice/notice';
import { Sheet } from '@/ui/sheet/sheet';
import type { Vote } from './marks';
import './unsolved-sheet.scss';

interface Props {
  open: boolean;
  card: Pick<CardPage, 'id' | 'categoryId' | 'useful'>;
  /** The reason given before. */
  chosen: UnsolvedReason | undefined;
  voting: Command<[cardId: string, vote: Vote | null, seen: number], true>;
  onClose: () => void;
}

/** Why it was not solved, in one tap; then a word of thanks, and the way to an answer of one's own. */
export function UnsolvedSheet({ open, card, chosen, voting, onClose }: Props) {
  const asking = useAsking();
  const [thanked, setThanked] = useState(false);
  const close = () => {
    setThanked(false);
    onClose();
  };
  const say = async (vote: Vote | null) => {
    if (!(await voting.send(card.id, vote, card.useful))) return;
    if (vote) setThanked(true);
    else close();
  };
  const ask = () => {
    close();
    startAsking(card.categoryId);
  };
  return (
    <Sheet
      open={open}
      title={thanked ? '谢谢您' : '哪里没解决？'}
      onClose={close}
      footer={
        thanked ? (
          <>
            <Button onClick={close}>知道了</Button>
            {asking && (
              <Button kind="primary" onClick={ask}>
                去提问
              </Button>
            )}
          </>
        ) : undefined
      }
    >
      {thanked ? (
        <View className="unsolved__thanks" {...aria({ live: 'polite' })}>
          您的意见已经记下。
          {asking ? '没解决的事可以直接提问，由办理部门答复您。' : `没解决的事可以打 ${SITE.hotline} 问。`}
        </View>
      ) : (
        <>
          {voting.error && <Notice tone="danger">{voting.error.message}</Notice>}
          <View {...aria({ role: 'radiogroup', label: '没解决的原因' })}>
            {UNSOLVED_REASONS.map((reason) => (
              <View
                key={reason}
                className={`unsolved__reason ${reason === chosen ? 'unsolved__reason--chosen' : ''}`}
                onClick={() => void say({ vote: 'unsolved', reason })}
                {...aria({ role: 'radio', label: UNSOLVED_LABELS[reason], checked: reason === chosen })}
              >
                <View className="unsolved__words">{UNSOLVED_LABELS[reason]}</View>
                {reason === chosen && <Icon name="check" size="small" />}
              </View>
            ))}
          </View>
          {chosen && (
            <Button kind="quiet" onClick={() => void say(null)}>
              收回这个评价
            </Button>
          )}
        </>
      )}
    </Sheet>
  );
}
