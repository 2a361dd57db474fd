import type { Input } from '@core/contract';
import type { UnsolvedReason } from '@core/contract/constants';
import { nanoid } from 'nanoid';
import { HOUR, NOW } from './records';

/** A command's number, as a form makes one when it opens. */
export const commandId = (): string => nanoid();

export const asking = (more: Partial<Input<'citizen', 'ask'>> = {}): Input<'citizen', 'ask'> => ({
  commandId: commandId(),
  kind: 'enquiry',
  categoryId: 'medical',
  regionCode: '520102',
  text: '我妈妈中风以后走路不方便，能不能办残疾证？',
  mayBePublic: true,
  aboutMinor: false,
  ...more,
});

/** Who tests something else than the gate's warnings has thought of them. */
const DESPITE = '已经核对过，可以发送。';

export const replying = (
  id: string,
  version: number,
  more: Partial<Input<'desk', 'reply'>> = {},
): Input<'desk', 'reply'> => ({
  commandId: commandId(),
  id,
  version,
  text: '可以申请残疾证。病情稳定满一年后，带身份证到户籍地残联申请评定，依据是《残疾人证管理办法》，也可以先打残联服务热线咨询。',
  despite: DESPITE,
  ...more,
});

/** The same to an appeal or a report, in its three parts. */
export const replyingInParts = (
  id: string,
  version: number,
  more: Partial<Input<'desk', 'reply'>> = {},
): Input<'desk', 'reply'> => ({
  commandId: commandId(),
  id,
  version,
  despite: DESPITE,
  findings: {
    found: '您妈妈的材料已经收齐，走路不方便的情况属实。',
    done: '已送指定医院评定残疾等级。',
    next: '评定结果出来后，县残联十个工作日内办好残疾证。',
  },
  ...more,
});

/** Contact details that can be told from everything else in a store. */
export const CONTACT = { name: '司徒女士', phone: '13987650421', address: '贵阳市观山湖区长岭北路6号12栋' } as const;

export const contacting = (
  id: string,
  version: number,
  more: Partial<Input<'citizen', 'give_contact'>> = {},
): Input<'citizen', 'give_contact'> => ({
  commandId: commandId(),
  id,
  version,
  ...CONTACT,
  mayForward: false,
  ...more,
});

/** 电话记录 of a call that was taken. */
export const recordingCall = (
  id: string,
  version: number,
): Extract<Input<'desk', 'record_call'>, { outcome: 'reached' }> => ({
  commandId: commandId(),
  ...{ id, version, outcome: 'reached', said: '核对了缴费月份，缺三月的凭证', next: '收到凭证后三天内答复' },
});

export const savingQuickReply = (title = '办残疾证'): Input<'desk', 'save_quick_reply'> => ({
  commandId: commandId(),
  title,
  text: '请带身份证到【填：办理地点】申请残疾证，依据是《残疾人证管理办法》。',
  categoryId: null,
});

/** What an asker says about their question. */
export const saying = (id: string, version: number, text = '我妈妈的户口在外地，也能办吗？') => ({
  commandId: commandId(),
  id,
  version,
  text,
});

export const triaging = (id: string, version: number): Input<'desk', 'triage'> => ({
  commandId: commandId(),
  id,
  version,
  kind: 'enquiry',
  categoryId: 'medical',
  regionCode: '520102',
});

export const proposing = (id: string, version: number): Input<'desk', 'propose_public_version'> => ({
  commandId: commandId(),
  id,
  version,
  question: '家人中风后行动不便，能办残疾证吗？',
  answer: '可以申请残疾证。病情稳定满一年后，到户籍地残联申请评定。',
});

export const voting = (
  cardId: string,
  said: { vote: 'useful' } | { vote: 'unsolved'; reason: UnsolvedReason } | { vote: null } = { vote: 'useful' },
): Input<'citizen', 'vote_card'> => ({ commandId: commandId(), cardId, ...said });

export const liking = (featuredId: string, liked = true): Input<'citizen', 'like_featured'> => ({
  commandId: commandId(),
  featuredId,
  liked,
});

/** A batch of views as a device makes one. */
export const viewing = (...views: Input<'reader', 'report_views'>['views']): Input<'reader', 'report_views'> => ({
  batchId: nanoid(),
  views,
});

export const transferring = (id: string, version: number, unitId: string): Input<'desk', 'transfer'> => ({
  commandId: commandId(),
  id,
  version,
  to: { kind: 'unit', unitId },
  instruction: '请核实后直接答复提问人。',
});

export const askingOpinions = (id: string, version: number, ...unitIds: string[]): Input<'desk', 'ask_opinions'> => ({
  commandId: commandId(),
  id,
  version,
  unitIds,
  by: NOW + 8 * HOUR,
  asks: '请说明这项待遇在你们那里怎么办理。',
});

/** A change with the reason staff give for it. */
export const because = (id: string, version: number, reason = '这件事不归我们管，请转医保部门。') => ({
  commandId: commandId(),
  id,
  version,
  reason,
});

/** 代录留言: somebody called an hour ago. */
export const entering = (more: Partial<Input<'desk', 'enter_question'>> = {}): Input<'desk', 'enter_question'> => ({
  commandId: commandId(),
  source: 'phone',
  nickname: '来电的老张',
  receivedAt: NOW - HOUR,
  kind: 'enquiry',
  categoryId: 'medical',
  regionCode: '520102',
  text: '老张来电问：异地就医怎么备案？',
  ...more,
});

export const savingView = (name: string): Input<'desk', 'save_view'> => ({
  commandId: commandId(),
  name,
  filters: { due: 'overdue', regionCode: '520100' },
  sort: 'deadline',
});

/** 核对: both ticks of a report. */
export const CLEAR = { pointed: true, described: true } as const;

export const listingClue = (id: string, version: number): Input<'desk', 'list_clue'> => ({
  commandId: commandId(),
  id,
  version,
  reason: '涉及多个乡镇，由督查室直接核查',
});

export const resultOf = (
  id: string,
  version: number,
  more: Partial<Input<'desk', 'clue_result'>> = {},
): Input<'desk', 'clue_result'> => ({
  commandId: commandId(),
  id,
  version,
  result: 'confirmed',
  text: '经核查，评议结果没有按规定公示，已责令三天内补公示并对经办人批评教育。',
  ...more,
});

export const allowing = (id: string, version: number, allow = true): Input<'desk', 'allow_original'> => ({
  commandId: commandId(),
  id,
  version,
  allow,
  reason: '不看照片无法核查位置',
});

export const merging = (id: string, version: number, intoId: string): Input<'desk', 'merge'> => ({
  commandId: commandId(),
  id,
  version,
  intoId,
});

export const joiningGroup = (id: string, version: number, otherId: string): Input<'desk', 'link'> => ({
  commandId: commandId(),
  id,
  version,
  otherId,
});

/** 已联系 */
export const contactingFirst = (id: string, version: number): Input<'desk', 'record_contact'> => ({
  ...saying(id, version, '已打电话，人平安，社区下午上门'),
  way: 'phone',
});

/** 转信访 */
export const handingOver = (id: string, version: number): Input<'desk', 'hand_over'> => ({
  ...because(id, version, '反映的是历史遗留的补偿问题，要按信访程序调查处理'),
  office: '贵阳市信访局',
});

/** The office for petitions took it up that day. */
export const takenUp = (id: string, version: number, on = '2026-11-25'): Input<'desk', 'record_petition'> => ({
  commandId: commandId(),
  id,
  version,
  step: 'accepted',
  on,
});
