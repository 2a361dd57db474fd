import type { StaffQuestionView } from '@core/contract';
import { LIMITS } from '@core/contract/constants';
import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useState } from 'react';
import { momentWords } from '@/features/dates/beijing';
import { draftsOf, dropDrafts, keepDraft } from '@/features/desk/drafts';
import { lengthProblem } from '@/features/desk/reply-gate';
import { SendSheet } from '@/features/desk/send-sheet';
import { useQuestionCommand } from '@/features/desk/use-question-command';
import { useStaff } from '@/features/desk/use-staff';
import { call } from '@/platform/call';
import { Field } from '@/ui/field/field';
import { TextBox } from '@/ui/field/text-box';

interface Props {
  view: StaffQuestionView;
  onClose: () => void;
}

const GONE = '这段公开版现在不用您审核了。';

/** The public text that stood on screen when the sheet opened: a later one was not read, and deciding on it is refused. */
const useTextRead = ({ publicVersion }: StaffQuestionView): number => useState(publicVersion?.version ?? 0)[0];

/** 通过: what it leads to, and whose signature it carries, before it is public. */
export function ApproveSheet({ view, onClose }: Props) {
  const staff = useStaff();
  const publicVersion = useTextRead(view);
  const approve = useQuestionCommand(view, (on, fields: { publicVersion: number }) =>
    call('desk', 'review_public_version', { ...on, ...fields, approve: true }),
  );
  const send = async () => {
    if (!(await approve.send({ publicVersion }))) return;
    void Taro.showToast({ title: '已公开', icon: 'success' });
    onClose();
  };
  const problem = view.may.approvePublicVersion ? null : GONE;
  return (
    <SendSheet
      title="通过并公开"
      words="通过并公开"
      problem={problem}
      busy={approve.busy}
      error={approve.error}
      onSend={() => void send()}
      onClose={onClose}
    >
      <View>通过后，这段文字马上出现在“精选留言”，所有人都能看到。</View>
      <View className="desk-review__signature">
        签发：{staff?.name} · {momentWords(Date.now())}
      </View>
    </SendSheet>
  );
}

/** 退回: the reason goes to colleagues only, never to the asker. */
export function ReturnSheet({ view, onClose }: Props) {
  const publicVersion = useTextRead(view);
  const [reason, setReason] = useState(draftsOf(view.id).returnReason ?? '');
  const giveBack = useQuestionCommand(view, (on, fields: { publicVersion: number; reason: string }) =>
    call('desk', 'review_public_version', { ...on, ...fields, approve: false }),
  );
  const write = (text: string) => {
    keepDraft(view.id, { returnReason: text });
    setReason(text);
  };
  const send = async () => {
    if (!(await giveBack.send({ publicVersion, reason: reason.trim() }))) return;
    dropDrafts(view.id);
    void Taro.showToast({ title: '已退回', icon: 'success' });
    onClose();
  };
  const written = reason.trim() === '' ? '写上退回理由，同事才知道改哪里。' : lengthProblem(reason, 1, LIMITS.reason);
  const problem = view.may.approvePublicVersion ? written : GONE;
  return (
    <SendSheet
      title="退回修改"
      words="退回"
      danger
      problem={problem}
      busy={giveBack.busy}
      error={giveBack.error}
      onSend={() => void send()}
      onClose={onClose}
    >
      <Field label="退回理由" help="只有同事看得到。改好以后要请提问人重新确认。">
        <TextBox
          label="退回理由"
          placeholder="哪一句要改，为什么"
          initial={reason}
          max={LIMITS.reason}
          onText={write}
        />
      </Field>
    </SendSheet>
  );
}
