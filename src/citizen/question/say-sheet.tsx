import type { MyQuestionView } from '@core/contract';
import { LIMITS, RATING_LABELS, type Rating } from '@core/contract/constants';
import { isOnlyThanks } from '@core/domain/text';
import { View } from '@tarojs/components';
import { useRef, useState } from 'react';
import { DangerNotice } from '@/features/ask/danger-notice';
import { PersonalDataNotice } from '@/features/ask/personal-data-notice';
import { newCommandId } from '@/features/commands/command-id';
import { useCommand } from '@/features/commands/use-command';
import { myQuestionQuery } from '@/features/my-questions/my-questions';
import { aria } from '@/platform/accessibility/aria';
import { Button } from '@/ui/button/button';
import { TextBox } from '@/ui/field/text-box';
import { Notice } from '@/ui/notice/notice';
import { Sheet } from '@/ui/sheet/sheet';
import { type Saying, sayOn } from './say';
import './say-sheet.scss';

const TITLES: Record<Exclude<Saying, Rating>, string> = { more: '还有问题', thanks: '说声谢谢', review: '申请复核' };
const LABELS: Record<Saying, string> = {
  more: '想补充或再问什么',
  thanks: '想说的话',
  review: '为什么应当受理',
  solved: '还有什么想说的',
  partly: '还缺什么',
  unsolved: '哪里没有解决',
};
const PLACEHOLDERS: Partial<Record<Saying, string>> = {
  thanks: '您的话会转给答复的部门',
  solved: '可以不写',
  partly: '比如还不知道去哪里办',
  unsolved: '写清楚，办理部门才好接着办',
};

interface Props {
  question: MyQuestionView;
  /** Null while it is closed. */
  saying: Saying | null;
  onSay: (saying: Saying) => void;
  onClose: () => void;
}

/**
 * Words of the asker after the question itself: more to ask, thanks, a rating, a review of a decline. What is written
 * stays until it is sent. Words that only thank are asked about before they take the question up again.
 */
export function SaySheet({ question, saying, onSay, onClose }: Props) {
  const commandId = useRef(newCommandId());
  const [text, setText] = useState('');
  /** Grows when the text is replaced from outside the box, which keeps its own while typing. */
  const [edition, setEdition] = useState(0);
  const [askedWhich, setAskedWhich] = useState(false);
  const command = useCommand(async (as: Saying, goOn: boolean) => {
    const changed = await sayOn(question, commandId.current, { saying: as, text, goOn });
    commandId.current = newCommandId();
    setText('');
    setAskedWhich(false);
    myQuestionQuery.put(question.id, () => changed);
    onClose();
  });
  const mask = (masked: string) => {
    setText(masked);
    setEdition(edition + 1);
  };
  const refresh = () => {
    commandId.current = newCommandId();
    command.forgive();
    void myQuestionQuery.load(question.id);
  };
  const send = async (as: Saying, goOn = true) => {
    if (as === 'more' && question.may.reopens && !askedWhich && isOnlyThanks(text)) return setAskedWhich(true);
    await command.send(as, goOn);
  };
  // Somebody else changed the question, or an earlier tap arrived after all: read anew, with the words kept.
  const stale = command.error?.code === 'conflict_stale' || command.error?.code === 'conflict_reused_id';
  if (!saying) {
    return (
      <Sheet open={false} title="" onClose={onClose}>
        <View />
      </Sheet>
    );
  }

  const length = Array.from(text.trim()).length;
  const needed = saying !== 'solved';
  const ready = length <= LIMITS.followUpText && (length >= LIMITS.followUpTextMin || (!needed && length === 0));
  const title = titleOf(saying, question);
  return (
    <Sheet
      open
      title={title}
      onClose={onClose}
      footer={
        askedWhich && saying === 'more' ? (
          <>
            <Button onClick={() => void send('thanks')}>是说声谢谢</Button>
            <Button kind="primary" busy={command.busy} onClick={() => void send('more')}>
              还有问题
            </Button>
          </>
        ) : saying === 'partly' ? (
          <>
            <Button busy={command.busy} disabled={!ready} onClick={() => void send('partly', false)}>
              先这样，办结
            </Button>
            <Button kind="primary" busy={command.busy} disabled={!ready} onClick={() => void send('partly', true)}>
              请接着办
            </Button>
          </>
        ) : (
          <Button kind="primary" busy={command.busy} disabled={!ready} onClick={() => void send(saying)}>
            发送
          </Button>
        )
      }
    >
      {askedWhich && saying === 'more' ? (
        <View className="say__which" {...aria({ live: 'polite' })}>
          这句话像是在道谢。是想说声谢谢，还是还有问题？选“还有问题”，这条留言会重新办理。
        </View>
      ) : (
        <>
          {saying === 'more' && <View className="say__help">{moreHelp(question)}</View>}
          {saying === 'unsolved' && <View className="say__help">发送后重新办理，答复期限从今天起重新计算。</View>}
          <DangerNotice text={text} />
          <TextBox
            key={edition}
            label={LABELS[saying]}
            placeholder={PLACEHOLDERS[saying] ?? LABELS[saying]}
            initial={text}
            max={LIMITS.followUpText}
            onText={setText}
          />
          <PersonalDataNotice text={text} onMask={mask} />
          {(saying === 'more' || saying === 'unsolved') && (
            <View className="say__help">请不要写身份证号、银行卡号和电话。</View>
          )}
        </>
      )}
      {command.error && (
        <Notice tone="danger" icon="alert" action={stale ? { words: '看最新情况', onClick: refresh } : undefined}>
          {command.error.message}
        </Notice>
      )}
      {saying === 'thanks' && question.may.reopens && (
        <Button kind="quiet" onClick={() => onSay('more')}>
          其实还有问题
        </Button>
      )}
    </Sheet>
  );
}

const titleOf = (saying: Saying, { may }: MyQuestionView): string => {
  if (saying === 'more' && !may.reopens) return '补充几句';
  return saying in RATING_LABELS ? `评价：${RATING_LABELS[saying as Rating]}` : TITLES[saying as 'more'];
};

const moreHelp = ({ may, pause }: MyQuestionView): string => {
  if (pause) return `请您补充：${pause.asks}。收到后继续办理，答复日期按暂停的时间顺延。`;
  return may.reopens
    ? '发送后重新办理，答复期限从今天起重新计算。'
    : '补充的话会和留言一起给办理部门看，答复期限不变。';
};
