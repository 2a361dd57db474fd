import type { StaffQuestionView } from '@core/contract';
import { LIMITS } from '@core/contract/constants';
import { redactPersonalData } from '@core/domain/text';
import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useState } from 'react';
import { draftsOf, dropDrafts, keepDraft } from '@/features/desk/drafts';
import { GateLine } from '@/features/desk/gate-line';
import { hintWords } from '@/features/desk/personal-data-words';
import { publicAnswerProblem, publicQuestionProblem } from '@/features/desk/public-text-gate';
import { Refusal } from '@/features/desk/refusal';
import { shortNo } from '@/features/desk/short-no';
import { useQuestionCommand } from '@/features/desk/use-question-command';
import { WorkDesk } from '@/features/desk/work-desk';
import { call } from '@/platform/call';
import { Button } from '@/ui/button/button';
import { Field } from '@/ui/field/field';
import { TextBox } from '@/ui/field/text-box';
import { Notice } from '@/ui/notice/notice';
import { MarkedText } from './marked-text';
import { replyOf } from './reply-of';
import './feature-desk.scss';

interface Props {
  view: StaffQuestionView;
  onClose: () => void;
}

/** 精选: the words as they were beside the words as everyone may read them. */
export function FeatureDesk({ view, onClose }: Props) {
  const original = { question: view.text ?? '', answer: replyOf(view)?.text ?? '' };
  const { publicVersion } = view;
  // Proposed anew, the last text is where to begin.
  const earlier = view.may.proposePublicVersion ? publicVersion : undefined;
  const [text, setText] = useState(() => {
    const drafts = draftsOf(view.id);
    return {
      question: drafts.publicQuestion ?? earlier?.question ?? redactPersonalData(original.question),
      answer: drafts.publicAnswer ?? earlier?.answer ?? original.answer,
    };
  });
  const [initial] = useState(text);
  /** The very texts about which this person was asked once more whether anybody can be told from them. */
  const [askedOf, setAskedOf] = useState<string>();
  const propose = useQuestionCommand(view, (on, fields: { question: string; answer: string }) =>
    call('desk', 'propose_public_version', { ...on, ...fields }),
  );

  // What was wrong with another text says nothing of this one.
  const forgive = () => {
    if (propose.error?.code === 'rule_blocked') propose.forgive();
  };
  const writeQuestion = (question: string) => {
    keepDraft(view.id, { publicQuestion: question });
    setText((before) => ({ ...before, question }));
    forgive();
  };
  const writeAnswer = (answer: string) => {
    keepDraft(view.id, { publicAnswer: answer });
    setText((before) => ({ ...before, answer }));
    forgive();
  };
  const together = `${text.question}\n${text.answer}`;
  const hints = hintWords(text.question, text.answer);
  const asked = hints !== null && askedOf === together;
  const send = async () => {
    if (!(await propose.send({ question: text.question.trim(), answer: text.answer.trim() }))) return;
    dropDrafts(view.id);
    void Taro.showToast({ title: '已送提问人确认', icon: 'none' });
    onClose();
  };

  const questionProblem = publicQuestionProblem(text.question);
  const answerProblem = publicAnswerProblem(text.answer);
  const missing = view.may.proposePublicVersion
    ? (named('公开的问题', questionProblem) ?? named('公开的答复', answerProblem))
    : (view.notFeaturable ?? '这条留言现在不能精选。');
  return (
    <WorkDesk
      title={`精选留言 ${shortNo(view.no)}`}
      onClose={onClose}
      footer={
        <>
          <GateLine problem={missing ?? (asked ? `${hints}像是姓名或住址。认得出是谁，就请改掉。` : null)} />
          {asked && missing === null ? (
            <Button kind="danger" busy={propose.busy} onClick={() => void send()}>
              看过了，认不出是谁，送出
            </Button>
          ) : (
            <Button
              kind="primary"
              busy={propose.busy}
              disabled={missing !== null}
              onClick={() => (hints === null ? void send() : setAskedOf(together))}
            >
              送提问人确认
            </Button>
          )}
        </>
      }
    >
      <Refusal error={propose.error} />
      {earlier?.returnedReason && <Notice tone="amber">上次退回的理由：{earlier.returnedReason}</Notice>}
      {earlier?.askedChange && <Notice tone="amber">{earlier.askedChange}</Notice>}
      <Notice>隐去姓名、住址和号码，只留别人用得上的。提问人看过这段文字并同意，再由另一位同事审核，才会公开。</Notice>
      <Original words="提问人的原话" text={original.question} />
      <Field label="公开的问题" problem={questionProblem ?? undefined}>
        <TextBox label="公开的问题" initial={initial.question} max={LIMITS.questionText} onText={writeQuestion} />
      </Field>
      <Original words="答复的原文" text={original.answer} />
      <Field label="公开的答复" problem={answerProblem ?? undefined}>
        <TextBox label="公开的答复" initial={initial.answer} max={LIMITS.publicText} tall onText={writeAnswer} />
      </Field>
    </WorkDesk>
  );
}

const named = (name: string, problem: string | null): string | null => (problem ? `${name}：${problem}` : null);

function Original({ words, text }: { words: string; text: string }) {
  return (
    <View className="desk-original">
      <View className="desk-original__words">{words}</View>
      <MarkedText text={text} />
    </View>
  );
}
