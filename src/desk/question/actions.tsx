import type { StaffQuestionView } from '@core/contract';
import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { GateLine } from '@/features/desk/gate-line';
import { publicAnswerProblem, publicQuestionProblem } from '@/features/desk/public-text-gate';
import { hasRole, type Staff } from '@/features/desk/use-staff';
import { Button } from '@/ui/button/button';
import { movesOf } from './moves/moves';
import type { Work } from './work';
import './actions.scss';

interface Props {
  view: StaffQuestionView;
  staff: Staff | undefined;
  onWork: (work: Work) => void;
}

/** Why an agreed text should not pass as it stands, or null. The server decides; this only saves a vain tap. */
const approvalProblem = ({ publicVersion, check }: StaffQuestionView): string | null => {
  if (!publicVersion) return null;
  if (check === 'risky') return '原留言没有通过内容安全核验，不能公开，请退回。';
  const inQuestion = publicQuestionProblem(publicVersion.question);
  if (inQuestion) return `公开的问题：${inQuestion}`;
  const inAnswer = publicAnswerProblem(publicVersion.answer);
  return inAnswer ? `公开的答复：${inAnswer}` : null;
};

/** What this person may do now: the next thing to do, and the way to all the others. Null when there is nothing. */
export function actionsOf(props: Props): JSX.Element | null {
  const next = nextOf(props);
  if (movesOf(props.view).length === 0) return next;
  const more = <Button onClick={() => props.onWork('more')}>{next ? '更多' : '更多办理'}</Button>;
  if (!next) return more;
  return (
    <View className="desk-actions__both">
      <View className="desk-actions__more">{more}</View>
      <View className="desk-actions__next">{next}</View>
    </View>
  );
}

/** The one or two things to do next; what may not be done yet says why. */
function nextOf({ view, staff, onWork }: Props): JSX.Element | null {
  const { may } = view;
  if (may.triage) {
    return (
      <Button kind="primary" onClick={() => onWork('triage')}>
        受理
      </Button>
    );
  }
  if (may.issueReply) {
    return (
      <View className="desk-actions__buttons">
        <Button onClick={() => onWork('refuse_reply')}>退回修改</Button>
        <Button kind="primary" onClick={() => onWork('issue')}>
          核发
        </Button>
      </View>
    );
  }
  if (may.reply) {
    return (
      <View className="desk-actions__buttons">
        <Button onClick={() => onWork('progress')}>进展告知</Button>
        <Button kind="primary" onClick={() => onWork('reply')}>
          {view.draftReply?.mine ? '修改拟稿' : may.relay ? '代录答复' : '正式答复'}
        </Button>
      </View>
    );
  }
  if (may.approvePublicVersion) {
    const problem = approvalProblem(view);
    return (
      <Gated problem={problem}>
        <Button kind="danger" onClick={() => onWork('return')}>
          退回
        </Button>
        <Button kind="primary" disabled={problem !== null} onClick={() => onWork('approve')}>
          通过
        </Button>
      </Gated>
    );
  }
  if (may.proposePublicVersion) {
    return (
      <Button kind="primary" onClick={() => onWork('feature')}>
        {view.publicVersion ? '修改后再送' : '精选'}
      </Button>
    );
  }
  if (may.withdrawPublicVersion) {
    return (
      <Gated problem={view.notFeaturable ?? null}>
        <Button onClick={() => onWork('take_back')}>收回修改</Button>
      </Gated>
    );
  }
  return refused(view, staff);
}

/** A colleague looks for the button here: it stays, and the line above says what stands in its way. */
const refused = (view: StaffQuestionView, staff: Staff | undefined): JSX.Element | null => {
  const state = view.publicVersion?.state;
  if (state === 'agreed' && hasRole(staff, 'reviewer')) {
    return (
      <Gated problem="这段文字有您写的部分，须由另一位审核员审核。">
        <Button kind="primary" disabled>
          通过
        </Button>
      </Gated>
    );
  }
  const answered = view.state === 'answered' || view.state === 'closed';
  if (answered && !view.entered && state !== 'published' && view.notFeaturable && hasRole(staff, 'operator', 'lead')) {
    return (
      <Gated problem={view.notFeaturable}>
        <Button kind="primary" disabled>
          精选
        </Button>
      </Gated>
    );
  }
  return null;
};

function Gated({ problem, children }: { problem: string | null; children: ReactNode }) {
  return (
    <View className="desk-actions">
      <GateLine problem={problem} />
      <View className="desk-actions__buttons">{children}</View>
    </View>
  );
}
