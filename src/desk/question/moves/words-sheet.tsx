import type { LeftView, StaffQuestionView } from '@core/contract';
import { LIMITS } from '@core/contract/constants';
import Taro from '@tarojs/taro';
import { useState } from 'react';
import { draftsOf, keepDraft } from '@/features/desk/drafts';
import { lengthProblem } from '@/features/desk/reply-gate';
import { SendSheet } from '@/features/desk/send-sheet';
import { type OnVersion, useQuestionCommand } from '@/features/desk/use-question-command';
import { call } from '@/platform/call';
import { Field } from '@/ui/field/field';
import { TextBox } from '@/ui/field/text-box';
import type { Worded } from '../work';

interface Words {
  title: string;
  label: string;
  help?: string;
  placeholder: string;
  send: string;
  done: string;
  least: number;
  most: number;
  call: (on: OnVersion, words: string) => Promise<StaffQuestionView | LeftView>;
}

const MOVES: Record<Worded, Words> = {
  set_urgent: {
    title: '设为紧急',
    label: '为什么紧急',
    help: '理由只给工作人员看。值班的人会收到提醒，在时限内首次联系提问人；提问人会看到联系的时限。',
    placeholder: '比如：家中老人断药，今天就要用',
    send: '设为紧急',
    done: '已设为紧急',
    least: 2,
    most: LIMITS.reason,
    call: (on, reason) => call('desk', 'set_urgent', { ...on, reason }),
  },
  give_back: {
    title: '退回',
    label: '退回理由',
    help: '理由给工作人员看；提问人会看到已经退回、现在由谁办。连续两次退回，自动转督查室。',
    placeholder: '比如：这件事归人社部门管',
    send: '退回',
    done: '已退回',
    least: 1,
    most: LIMITS.reason,
    call: (on, reason) => call('desk', 'return_transfer', { ...on, reason }),
  },
  return_report: {
    title: '退回运维小组',
    label: '退回理由',
    help: '理由给工作人员看；提问人会看到已经退回、现在由谁办。',
    placeholder: '比如：没有写明是哪个村、什么时间',
    send: '退回',
    done: '已退回',
    least: 1,
    most: LIMITS.reason,
    call: (on, reason) => call('desk', 'return_transfer', { ...on, reason }),
  },
  list_clue: {
    title: '列为督查线索',
    label: '列入理由',
    help: '理由只给工作人员看；提问人会看到已经列为督查线索和编号。',
    placeholder: '比如：涉及多个乡镇，由督查室直接核查',
    send: '列为线索',
    done: '已列为线索',
    least: 1,
    most: LIMITS.note,
    call: (on, reason) => call('desk', 'list_clue', { ...on, reason }),
  },
  allow_original: {
    title: '允许附原文',
    label: '理由',
    help: '现在的部门马上能看提问人的原话和图片，换了部门要重新允许。请先看过原文会不会让人认出提问人。提问人会看到这件事，理由只给工作人员看。',
    placeholder: '比如：不看照片无法核查位置',
    send: '允许',
    done: '已允许',
    least: 1,
    most: LIMITS.reason,
    call: (on, reason) => call('desk', 'allow_original', { ...on, allow: true, reason }),
  },
  stop_original: {
    title: '停止附原文',
    label: '理由',
    help: '现在的部门不再能看原话和图片；已经看过的收不回来。提问人会看到这件事。',
    placeholder: '比如：核查已经结束',
    send: '停止',
    done: '已停止',
    least: 1,
    most: LIMITS.reason,
    call: (on, reason) => call('desk', 'allow_original', { ...on, allow: false, reason }),
  },
  opinion: {
    title: '协办意见',
    label: '协办意见',
    help: '只给主办部门看，由主办部门统一答复。',
    placeholder: '写清楚本部门的规定和办理方式',
    send: '提交',
    done: '已提交',
    least: 1,
    most: LIMITS.note,
    call: (on, text) => call('desk', 'give_opinion', { ...on, text }),
  },
  progress: {
    title: '进展告知',
    label: '办到哪一步',
    help: '提问人会看到。这不是答复：办理时限照常计算，也不请提问人评价。',
    placeholder: '比如：已和医院核对清单，预计周五前有结果',
    send: '告诉提问人',
    done: '已告知',
    least: LIMITS.replyTextMin,
    most: LIMITS.progressText,
    call: (on, text) => call('desk', 'tell_progress', { ...on, text }),
  },
  supplement: {
    title: '补充答复',
    label: '补充的内容',
    help: '提问人会在答复后面看到，注明是哪个单位补充的，并附上单位的咨询电话。',
    placeholder: '比如：个人所得税的扣除，可以在汇算清缴时补报',
    send: '补充',
    done: '已补充',
    least: LIMITS.replyTextMin,
    most: LIMITS.progressText,
    call: (on, text) => call('desk', 'supplement', { ...on, text }),
  },
  pause: {
    title: '请提问人补充',
    label: '请提问人补充的内容',
    help: '提问人会看到。补充前暂停计时，最多等 5 个工作日，一条留言最多两次。',
    placeholder: '比如：请补充缴费的年份和参保地',
    send: '发给提问人',
    done: '已发给提问人',
    least: 5,
    most: LIMITS.reason,
    call: (on, asks) => call('desk', 'pause', { ...on, asks }),
  },
  urge: {
    title: '催办',
    label: '催办的话（可以不写）',
    placeholder: '比如：请今天下班前答复',
    send: '催办',
    done: '已催办',
    least: 0,
    most: LIMITS.note,
    call: (on, text) => call('desk', 'urge', { ...on, ...(text === '' ? {} : { text }) }),
  },
  take_over: {
    title: '督查室接手',
    label: '接手理由',
    help: '理由给工作人员看；提问人会看到由督查室办理。',
    placeholder: '比如：超期较久，由督查室直接核实',
    send: '接手',
    done: '已接手',
    least: 1,
    most: LIMITS.reason,
    call: (on, reason) => call('desk', 'take_over', { ...on, reason }),
  },
  refuse_extension: {
    title: '不批准延期',
    label: '不批准的理由',
    help: '只给工作人员看。',
    placeholder: '比如：材料已经齐全，请按时答复',
    send: '不批准',
    done: '已告知',
    least: 1,
    most: LIMITS.reason,
    call: (on, reason) => call('desk', 'decide_extension', { ...on, grant: false, reason }),
  },
  refuse_decline: {
    title: '不同意不予受理',
    label: '退回理由',
    help: '只给工作人员看。',
    placeholder: '比如：这件事属于咨询范围，应当答复',
    send: '退回',
    done: '已退回',
    least: 1,
    most: LIMITS.reason,
    call: (on, reason) => call('desk', 'decide_decline', { ...on, confirm: false, reason }),
  },
  refuse_reply: {
    title: '退回修改',
    label: '退回理由',
    help: '只给工作人员看。',
    placeholder: '比如：请写明办理的地点和需要的材料',
    send: '退回',
    done: '已退回',
    least: 1,
    most: LIMITS.reason,
    call: (on, reason) => call('desk', 'return_reply', { ...on, reason }),
  },
  uphold: {
    title: '复核后受理',
    label: '复核意见',
    help: '提问人会看到。答复期限从今天起计算。',
    placeholder: '比如：这件事可以由我们答复，抱歉让您多跑一趟',
    send: '受理',
    done: '已受理',
    least: 5,
    most: LIMITS.reason,
    call: (on, text) => call('desk', 'decide_review', { ...on, uphold: true, text }),
  },
  dismiss: {
    title: '维持不予受理',
    label: '复核意见',
    help: '提问人会看到。写清楚为什么、该去哪里办。',
    placeholder: '比如：案件正在法院审理，请向承办法官了解',
    send: '维持不予受理',
    done: '已处理',
    least: 5,
    most: LIMITS.reason,
    call: (on, text) => call('desk', 'decide_review', { ...on, uphold: false, text }),
  },
};

interface Props {
  view: StaffQuestionView;
  move: Worded;
  onClose: () => void;
}

/** A move that takes a few words. What was written stays until it is sent. */
export function WordsSheet({ view, move, onClose }: Props) {
  const { title, label, help, placeholder, send, done, least, most, call: make } = MOVES[move];
  const [words, setWords] = useState(draftsOf(view.id).words?.[move] ?? '');
  const command = useQuestionCommand(view, (on, fields: { words: string }) => make(on, fields.words));
  const write = (next: string) => {
    setWords(next);
    keepDraft(view.id, { words: { ...draftsOf(view.id).words, [move]: next } });
  };
  const problem = least === 0 && words.trim() === '' ? null : lengthProblem(words, least, most);
  const submit = async () => {
    if (!(await command.send({ words: words.trim() }))) return;
    keepDraft(view.id, { words: { ...draftsOf(view.id).words, [move]: '' } });
    void Taro.showToast({ title: done, icon: 'success' });
    onClose();
  };
  return (
    <SendSheet
      title={title}
      words={send}
      problem={problem}
      busy={command.busy}
      error={command.error}
      onSend={() => void submit()}
      onClose={onClose}
    >
      <Field label={label} help={help}>
        <TextBox label={label} placeholder={placeholder} initial={words} max={most} onText={write} />
      </Field>
    </SendSheet>
  );
}
