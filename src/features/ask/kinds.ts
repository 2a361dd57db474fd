import { type AskKind, KIND_LABELS, QUESTION_KINDS, UNSURE } from '@core/contract/constants';

/** What can be chosen, in its order, and how it reads. */
export const ASK_KINDS: readonly AskKind[] = [...QUESTION_KINDS, UNSURE];
export const ASK_KIND_LABELS: Record<AskKind, string> = { ...KIND_LABELS, unsure: '说不清' };

/** What each kind means, by when it is answered at the latest (rules.md: 12345 limits), and an example. */
export const KIND_HELP: Record<AskKind, { meaning: string; deadline: string; example: string }> = {
  enquiry: {
    meaning: '想了解政策怎么规定、怎么办',
    deadline: '1 个工作日内答复',
    example: '例如：脑梗后遗症可以申请办残疾证吗？',
  },
  appeal: {
    meaning: '遇到困难，希望帮忙解决',
    deadline: '5 个工作日内答复',
    example: '例如：家里突然遭了灾，能申请什么救助？',
  },
  report: {
    meaning: '反映办事、服务或政策落实中的问题',
    deadline: '10 个工作日内答复',
    example: '例如：补贴公示期过了很久还没发。请写清时间、地点和经过。',
  },
  unsure: {
    meaning: '请工作人员帮您选类型',
    deadline: '1 个工作日内受理',
    example: '例如：想知道的、想求助的，照您说话的样子写就行。',
  },
};

/** Whether somebody in person may have to be reached about it. */
export const takesContact = (kind: AskKind): boolean => kind === 'appeal' || kind === 'report';
