import type { SimilarQuestion, StaffQuestionView } from '@core/contract';
import { STATE_LABELS } from '@core/contract/constants';
import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useState } from 'react';
import { SendSheet } from '@/features/desk/send-sheet';
import { similarQuery } from '@/features/desk/similar';
import { useQuestionCommand } from '@/features/desk/use-question-command';
import { useOpenedQuery } from '@/features/query/use-opened-query';
import { aria } from '@/platform/accessibility/aria';
import { call } from '@/platform/call';
import { Field } from '@/ui/field/field';
import { SearchBox } from '@/ui/field/search-box';
import { Notice } from '@/ui/notice/notice';
import { QueryView } from '@/ui/query-view/query-view';
import { QuestionText } from '../facts';
import './join-sheet.scss';

interface Props {
  view: StaffQuestionView;
  /** 合并 into another one, or 并案 with it. */
  as: 'merge' | 'link';
  onClose: () => void;
}

const WORDS = {
  merge: {
    title: '合并',
    send: '并入选中的一条',
    done: '已合并',
    effect:
      '这条并入选中的一条，一次答复，大家都能收到。提问人看到那一条的状态、日期和答复，看不到别人写的话。两条里较早的办理时限算数。',
  },
  link: {
    title: '并案',
    send: '和选中的一条并案',
    done: '已并案',
    effect: '并案后工作人员在每一条上都能看到其他几条；各自的时限不变，仍要逐件答复，提问人看不到别人的事。',
  },
} as const;

/** Which question it belongs with: those with the same words first, or one by its number. */
export function JoinSheet({ view, as, onClose }: Props) {
  const { title, send, done, effect } = WORDS[as];
  const [typed, setTyped] = useState('');
  const [words, setWords] = useState('');
  const [chosen, setChosen] = useState<string | null>(null);
  const found = useOpenedQuery(similarQuery, { id: view.id, words });
  const join = useQuestionCommand(view, (on, other: string) =>
    as === 'merge' ? call('desk', 'merge', { ...on, intoId: other }) : call('desk', 'link', { ...on, otherId: other }),
  );
  const look = (next: string) => {
    setChosen(null);
    setWords(next.trim());
  };
  const submit = async () => {
    if (chosen === null || !(await join.send(chosen))) return;
    void Taro.showToast({ title: done, icon: 'success' });
    onClose();
  };
  return (
    <SendSheet
      title={title}
      words={send}
      problem={chosen === null ? '先选一条。' : null}
      busy={join.busy}
      error={join.error}
      onSend={() => void submit()}
      onClose={onClose}
    >
      <QuestionText view={view} />
      <Notice icon="alert">{effect}</Notice>
      <Field label="和哪一条" help="默认列出用词相近的；也可以搜别的词，或者整个编号。">
        <SearchBox
          label="搜留言"
          placeholder="搜留言里的词，或者整个编号"
          text={typed}
          onText={(text) => {
            setTyped(text);
            if (text === '') look('');
          }}
          onConfirm={() => look(typed)}
        />
      </Field>
      <QueryView query={found} shape="list">
        {(rows) =>
          rows.length === 0 ? (
            <View>没有找到相近的留言，换个词或者输入整个编号再搜。</View>
          ) : (
            <View {...aria({ role: 'radiogroup', label: '和哪一条' })}>
              {rows.map((each) => (
                <Candidate
                  key={each.row.id}
                  found={each}
                  selected={each.row.id === chosen}
                  onSelect={() => setChosen(each.row.id)}
                />
              ))}
            </View>
          )
        }
      </QueryView>
    </SendSheet>
  );
}

interface CandidateProps {
  found: SimilarQuestion;
  selected: boolean;
  onSelect: () => void;
}

function Candidate({ found: { row, refusal }, selected, onSelect }: CandidateProps) {
  const meta = `${row.no} · ${STATE_LABELS[row.state]} · 现由${row.holderName}`;
  const text = row.check === 'risky' || row.text === null ? '文字待人工复核，先折叠。' : row.text;
  return (
    <View
      className={`join-sheet__row ${selected ? 'join-sheet__row--selected' : ''}`}
      onClick={refusal ? undefined : onSelect}
      {...aria({ role: 'radio', label: `${text}，${meta}${refusal ? `，不能选：${refusal}` : ''}`, checked: selected })}
    >
      <View className="join-sheet__text">{text}</View>
      <View className="join-sheet__meta">{meta}</View>
      {refusal && <View className="join-sheet__refusal">{refusal}</View>}
    </View>
  );
}
