import type { StaffQuestionView } from '@core/contract';
import { LIMITS } from '@core/contract/constants';
import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useState } from 'react';
import { momentWords } from '@/features/dates/beijing';
import { draftsOf, keepDraft } from '@/features/desk/drafts';
import { Refusal } from '@/features/desk/refusal';
import { lengthProblem } from '@/features/desk/reply-gate';
import { SendSheet } from '@/features/desk/send-sheet';
import { useQuestionCommand } from '@/features/desk/use-question-command';
import { call } from '@/platform/call';
import { Button } from '@/ui/button/button';
import { Field } from '@/ui/field/field';
import { TextBox } from '@/ui/field/text-box';
import { Notice } from '@/ui/notice/notice';
import type { Work } from './work';
import './urgent-desk.scss';

const LEAST = 2;
const SETTLED = '只有同事看得到。记下后，这条留言不再排在待办最前面；受理和正式答复也会让它下来。';
const TAKEN_BACK = '理由只有同事看得到。提问人会看到经核实不属于紧急情况，按页面上的日期答复。';

interface Props {
  view: StaffQuestionView;
  onWork: (work: Work) => void;
}

/**
 * 疑似紧急: words of danger stand in what the asker wrote, and it is set urgent or dealt with. 紧急: by when whom contacts the
 * asker. Either stays on top of the to-do until then.
 */
export function UrgentDesk({ view, onWork }: Props) {
  const { maybeUrgent, urgent, urgency, may } = view;
  return (
    <>
      {urgent && urgency && urgent.contactedAt === undefined && (
        <Notice
          tone="danger"
          icon="alert"
          action={may.recordContact ? { words: '已联系', onClick: () => onWork('contact') } : undefined}
        >
          紧急，{momentWords(urgent.dueAt)} 前首次联系提问人。
          {urgency.duty.length > 0
            ? `值班：${urgency.duty.join('、')}。`
            : '值班表这一天没有安排人，由组长和运维小组联系。'}
          {`\n理由：${urgency.reason}`}
        </Notice>
      )}
      {maybeUrgent && (
        <Notice tone="danger" icon="alert">
          提问人写的话里有危险词，可能有人正处在危险中。请马上看全文，需要时联系 110、120。
        </Notice>
      )}
      {maybeUrgent && may.settleUrgent && <Triage view={view} onWork={onWork} />}
    </>
  );
}

/** 疑似紧急 with one tap set urgent, or said not to be. */
function Triage({ view, onWork }: Props) {
  const set = useQuestionCommand(view, (on, _fields: null) => call('desk', 'set_urgent', on));
  const confirm = async () => {
    if (await set.send(null)) void Taro.showToast({ title: '已设为紧急', icon: 'success' });
  };
  return (
    <View className="urgent-desk">
      <Refusal error={set.error} />
      <View className="desk-actions__buttons">
        <Button onClick={() => onWork('urgent')}>已处理或不紧急</Button>
        {view.may.setUrgent && (
          <Button kind="danger" busy={set.busy} onClick={() => void confirm()}>
            设为紧急
          </Button>
        )}
      </View>
    </View>
  );
}

/** 已处理, or no urgent matter: what was done or why, for colleagues. */
export function UrgentSheet({ view, onClose }: { view: StaffQuestionView; onClose: () => void }) {
  const [text, setText] = useState(draftsOf(view.id).settled ?? '');
  const settle = useQuestionCommand(view, (on, fields: { text: string }) =>
    call('desk', 'settle_urgent', { ...on, ...fields }),
  );
  const write = (settled: string) => {
    keepDraft(view.id, { settled });
    setText(settled);
  };
  const send = async () => {
    if (!(await settle.send({ text: text.trim() }))) return;
    keepDraft(view.id, { settled: '' });
    void Taro.showToast({ title: '已记录', icon: 'success' });
    onClose();
  };
  const problem = view.may.settleUrgent ? lengthProblem(text, LEAST, LIMITS.reason) : '这条留言已经不在“紧急”里。';
  const owed = view.urgent !== undefined && view.urgent.contactedAt === undefined;
  return (
    <SendSheet
      title={owed ? '撤销紧急' : '疑似紧急，已处理'}
      words="记下"
      problem={problem}
      busy={settle.busy}
      error={settle.error}
      onSend={() => void send()}
      onClose={onClose}
    >
      <Field label={owed ? '为什么不紧急' : '怎么处理的'} help={owed ? TAKEN_BACK : SETTLED}>
        <TextBox
          label={owed ? '为什么不紧急' : '怎么处理的'}
          placeholder={owed ? '比如：已核实，是去年的事' : '比如：已打电话，人平安；已转 110'}
          initial={text}
          max={LIMITS.reason}
          onText={write}
        />
      </Field>
    </SendSheet>
  );
}
