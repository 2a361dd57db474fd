/** What a citizen can ask for; each kind carries a 12345 channel at triage (贵州省人民政府令第214号). */
export const QUESTION_KINDS = ['enquiry', 'appeal', 'report'] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];
export const KIND_LABELS: Record<QuestionKind, string> = {
  enquiry: '政策咨询',
  appeal: '诉求求助',
  report: '反映问题',
};

/** The kinds of 12345 (贵州省人民政府令第214号): 咨询, 求助, 投诉, 举报, 建议. Set at triage. */
export const CHANNELS = ['consultation', 'help', 'complaint', 'tip_off', 'suggestion'] as const;
export type Channel = (typeof CHANNELS)[number];
export const CHANNEL_LABELS: Record<Channel, string> = {
  consultation: '咨询',
  help: '求助',
  complaint: '投诉',
  tip_off: '举报',
  suggestion: '建议',
};
/** The channels a kind may have; the first one until triage chooses. */
export const CHANNELS_OF_KIND: Record<QuestionKind, readonly [Channel, ...Channel[]]> = {
  enquiry: ['consultation'],
  appeal: ['help'],
  report: ['complaint', 'tip_off', 'suggestion'],
};

/** 说不清，请工作人员帮我选: what an asker may choose instead of a kind. */
export const UNSURE = 'unsure';
export type AskKind = QuestionKind | typeof UNSURE;

export const QUESTION_STATES = [
  'received',
  'in_progress',
  'answered',
  'closed',
  'withdrawn',
  'declined',
  'merged',
  'handed_over',
] as const;
export type QuestionState = (typeof QUESTION_STATES)[number];
export const STATE_LABELS: Record<QuestionState, string> = {
  received: '待受理',
  in_progress: '办理中',
  answered: '已答复',
  closed: '已办结',
  withdrawn: '已撤回',
  declined: '不予受理',
  merged: '已合并',
  handed_over: '已转信访',
};

/** One line of a question's thread (往来记录). */
export const ENTRY_TYPES = [
  'question',
  'follow_up',
  'progress',
  'reply',
  'supplement',
  'call_note',
  'thanks',
  'rating',
  'transfer',
  'opinion',
  'note',
  'status',
] as const;
export type EntryType = (typeof ENTRY_TYPES)[number];
export const ENTRY_LABELS: Record<EntryType, string> = {
  question: '提交留言',
  follow_up: '追问',
  progress: '进展告知',
  reply: '正式答复',
  supplement: '补充答复',
  call_note: '电话记录',
  thanks: '说声谢谢',
  rating: '评价',
  transfer: '转办',
  opinion: '协办意见',
  note: '内部备注',
  status: '办理状态',
};

/** 评价 of an answer. */
export const RATINGS = ['solved', 'partly', 'unsolved'] as const;
export type Rating = (typeof RATINGS)[number];
export const RATING_LABELS: Record<Rating, string> = {
  solved: '已解决',
  partly: '部分解决',
  unsolved: '没有解决',
};

/** WeChat's verdict on a citizen's text. `unchecked` (未核验) and `risky` are never public. */
export const CHECK_STATUSES = ['pass', 'risky', 'unchecked'] as const;
export type CheckStatus = (typeof CHECK_STATUSES)[number];

/** Life of a public version (公开版) of a question and its answer. */
export const FEATURED_STATES = [
  'proposed',
  'agreed',
  'published',
  'refused',
  'returned',
  'change_asked',
  'taken_back',
  'withdrawn',
] as const;
export type FeaturedState = (typeof FEATURED_STATES)[number];
export const FEATURED_STATE_LABELS: Record<FeaturedState, string> = {
  proposed: '等待提问人确认',
  agreed: '等待审核',
  published: '已精选公开',
  refused: '提问人不同意公开',
  returned: '审核退回',
  change_asked: '提问人请改',
  taken_back: '收回修改',
  withdrawn: '提问人撤回公开',
};
