import type { QuestionKind } from '@core/contract/constants';

/** What each kind means, by when it is answered at the latest (rules.md: 12345 limits), and an example. */
export const KIND_HELP: Record<QuestionKind, { meaning: string; deadline: string; example: string }> = {
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
};
