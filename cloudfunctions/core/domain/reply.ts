/** The gate of a formal reply (正式答复): what must not be sent to an asker as an answer. */
import type { QuestionRecord } from './records';
import { isBareForwarding, personalDataIn, slotsIn } from './text';

/** Clauses that tell nobody anything about their matter, however many of them stand together. */
const EMPTY_CLAUSES: readonly RegExp[] = [
  /^(尊敬的)?.{0,8}(您好|你好)$/,
  /^尊敬的.{1,8}$/,
  /^(您|你)?(所)?(反映|提出|提交|咨询|留言|来信|提问)?的?.{0,8}(收悉|收到|知悉|阅悉)了?$/,
  /^.{0,6}(感谢|谢谢|祝您|祝你).{0,24}$/,
  /^(特此|此)(回复|答复|告知)$/,
  /^(请|敬请|望)?(您|你)?(耐心|稍作)?(等待|等候|稍候|稍等|关注|知悉|周知|谅解|理解|支持).{0,10}$/,
  /^.{0,12}(将|会|正在|正)(会|及时|尽快|第一时间|持续|继续|认真|抓紧|积极|进一步|尽早|依法|按规定)*(处理|办理|核实|调查|答复|回复|跟进|关注|督促|联系|反馈|研究).{0,12}$/,
  /^.{0,12}(尽快|及时|第一时间|抓紧)(给|向|与|和|为)?(您|你)?(处理|办理|核实|调查|答复|回复|跟进|联系|反馈).{0,8}$/,
  /^(如|若).{0,10}(疑问|问题|不明|不清楚).{0,16}$/,
];

/** 已转办, 已转交, 诉求已反馈至 …: where the question went. */
const FORWARDED = [
  /(已|现|予以|我们|我办|我局|本单位|问题|诉求|留言|事项|情况|意见|反映).{0,16}(转办|转交|转至|转给|转送|转派|移交|交办|交由|派单|上报|呈报|报送|反馈(给|至|到))/,
  /^.{0,12}已.{0,4}转.{2,20}$/,
  /转.{1,16}(办理|处理|核实|调查|答复|回复|研究)/,
];
/** A longer clause may carry news of its own and is left to people. */
const FORWARDING_LENGTH = 40;

const ONLY_FORWARDING = '只写“已转办、已转交”不能作为正式答复，请写明办理结果，或写明政策依据和咨询电话。';

const HOTLINE = /^.{0,12}(拨打|致电|来电|电话|热线).{0,24}$/;

const clausesOf = (text: string): string[] =>
  text.split(/[\s。、,;:!?\uff0c\uff1b\uff1a\uff01\uff1f]+/).filter((clause) => clause !== '');

const isEmpty = (clause: string): boolean => EMPTY_CLAUSES.some((pattern) => pattern.test(clause));
const isForwarding = (clause: string): boolean =>
  clause.length <= FORWARDING_LENGTH && FORWARDED.some((pattern) => pattern.test(clause));

/** Why no text of the office may go to an asker as it stands: a mobile number or a card is a person's. */
export const personalDataProblem = (text: string): string | null => {
  const personal = personalDataIn(text, ['landline']);
  return personal ? `这段话里有${personal}，请删去或隐去后再发送。` : null;
};

/** Whether an answer stands, which an office can add to. */
export const isAnswered = ({ state }: Pick<QuestionRecord, 'state'>): boolean =>
  state === 'answered' || state === 'closed';

/**
 * Why a reply cannot be sent, as a sentence for its writer; null when it can.
 *
 * - It carries personal data. An office's landline and hotlines are welcome; a mobile number is a person's.
 * - A slot of a quick reply was left as it is.
 * - It says no more than where the question went or that somebody will see to it: "已转交 cannot close a question:
 *   closing needs a result, or a basis and a hotline" (rules.md).
 */
export const replyProblem = (text: string): string | null => {
  const personal = personalDataProblem(text);
  if (personal) return personal;
  const [slot] = slotsIn(text);
  if (slot !== undefined) return `常用语里还有没填的地方：${slot}。`;
  if (isBareForwarding(text)) return ONLY_FORWARDING;
  const saying = clausesOf(text).filter((clause) => !isEmpty(clause));
  if (saying.length === 0) return '这段话还没有答复问题，请写明办理结果，或写明政策依据和咨询电话。';
  const isOnlyForwarding =
    saying.some(isForwarding) && saying.every((clause) => isForwarding(clause) || HOTLINE.test(clause));
  return isOnlyForwarding ? ONLY_FORWARDING : null;
};
