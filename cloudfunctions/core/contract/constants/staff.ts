/** Staff roles of product.md. A person may hold several; a citizen holds none. */
export const STAFF_ROLES = ['operator', 'lead', 'contact', 'reviewer', 'inspector', 'admin'] as const;
export type StaffRole = (typeof STAFF_ROLES)[number];
export const ROLE_LABELS: Record<StaffRole, string> = {
  operator: '运维小组',
  lead: '组长',
  contact: '联络员',
  reviewer: '审核员',
  inspector: '督查室',
  admin: '管理员',
};

/** For how many days a person can be muted (禁言); null is for good. */
export const MUTE_DAYS = [7, 30, null] as const;
export type MuteDays = (typeof MUTE_DAYS)[number];

/** The lists of the staff inbox, in the order of their tiles. */
export const INBOX_LISTS = [
  'urgent',
  'new',
  'mine',
  'mentions',
  'due_soon',
  'overdue',
  'reports',
  'approvals',
  'listed',
  'returned',
  'reopened',
  'extensions',
  'declines',
  'objections',
  'opinions',
  'petitions',
  'pictures',
  'to_approve',
  'versions',
  'in_progress',
  'answered',
] as const;
export type InboxList = (typeof INBOX_LISTS)[number];
export const INBOX_LIST_LABELS: Record<InboxList, string> = {
  urgent: '紧急',
  new: '待受理',
  mine: '指派给我',
  mentions: '提到我的',
  due_soon: '即将到期',
  overdue: '已超期',
  reports: '新到反映',
  approvals: '待核发',
  listed: '督查清单',
  returned: '被退回',
  reopened: '重新办理',
  extensions: '待批延期',
  declines: '待确认不予受理',
  objections: '复核申请',
  opinions: '待协办',
  petitions: '信访到期',
  pictures: '待核图片',
  to_approve: '待审公开版',
  versions: '公开版要改',
  in_progress: '办理中',
  answered: '已答复',
};

/** Lists in which something is to be done; the others are there to look things up. */
export const LISTS_TO_DO: readonly InboxList[] = INBOX_LISTS.filter(
  (list) => list !== 'in_progress' && list !== 'answered',
);

/** 今日要办: what it counts, in the order of its lines. */
export const DIGEST_LINES = ['new', 'due_today', 'overdue', 'mentions', 'to_approve'] as const;
export type DigestLine = (typeof DIGEST_LINES)[number];
export const DIGEST_LABELS: Record<DigestLine, string> = {
  new: '上次下班后新来',
  due_today: '今天到期',
  overdue: '已超期',
  mentions: '提到我的',
  to_approve: '待审公开版',
};
