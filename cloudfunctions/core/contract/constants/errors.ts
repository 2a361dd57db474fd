/**
 * Every error code a call can answer with, and the sentence shown when the thrower has no better one.
 * A code is for programs and never changes its meaning; a sentence is for people and says what to do.
 */
export const ERROR_MESSAGES = {
  bad_request: '内容填写有误，请检查后再提交。',
  unauthenticated: '没有识别到您的微信身份，请从微信里重新打开小程序。',
  forbidden: '您没有办理这件事的权限。如需开通，请联系管理员。',
  not_found: '没有找到这条内容，可能已被删除或链接不完整。',
  consent_required: '请先阅读并同意隐私政策，再提交留言。',
  conflict_stale: '这条留言刚刚有变化，请看过最新情况后再操作。',
  conflict_reused_id: '这次提交的编号已经用过，请返回重新填写后再提交。',
  invalid_state: '这条留言现在的状态不能这样办理，请刷新后再看。',
  rule_blocked: '还不符合办理条件，请按提示补充后再试。',
  needs_reason: '发送前请再看一遍；确定要这样发送，请写明理由。',
  client_outdated: '小程序版本过旧，请关闭后重新打开，更新到最新版本。',
  wechat_outdated: '您的微信版本较旧，打不开这里。请先更新微信再来；急事可以打 12345。',
  unknown_action: '没有这项服务，请更新小程序后再试。',
  too_many: '您操作得太频繁了，请稍后再来。急事可以打 12345。',
  muted: '您现在不能发表文字，可以继续看卡片和已经提出的留言。有疑问请打 12345。',
  asking_off: '现在不接收新的文字。办事可以打 12345 咨询；已经提出的留言照常办理，随时可以查看、撤回。',
  busy: '现在办理的人较多，请稍等几秒再试。',
  timeout: '等待时间过长，请检查网络后重试。已提交的内容不会重复。',
  offline: '网络不可用，请连接网络后重试。',
  internal: '系统出了点问题，请稍后重试。若一直不行，请把编号告诉我们。',
} as const;

export type ErrorCode = keyof typeof ERROR_MESSAGES;
