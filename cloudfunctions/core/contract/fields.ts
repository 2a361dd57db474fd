import { z } from 'zod';
import { FINDING_LABELS, LIMITS, phoneOf, QUESTION_KINDS, REGION_CODES, RELAY_WAYS, UNSURE } from './constants';

/** Field schemas shared by the functions. Messages are shown to people as they stand. */
export const id = z
  .string()
  .min(1, '缺少编号')
  .max(64, '编号过长')
  .regex(/^[\w:.-]+$/, '编号格式不对');
/** A picture's id as a ticket gave it; it is never a path. */
export const pictureId = z.string('缺少图片编号').regex(/^[\w-]{21}$/, '图片编号格式不对，请重新添加图片');
/** Made when a form or sheet opens, kept with the draft until acknowledged (architecture.md, Commands). */
export const commandId = z.string().regex(/^[\w-]{16,64}$/, '提交编号格式不对，请重新打开页面');
/** The version of a record the actor saw; a stale one is refused. */
export const version = z.number().int().nonnegative();
export const cursor = z.string().min(1).max(512).optional();
export const kind = z.enum(QUESTION_KINDS, '请选择留言类型');
export const askKind = z.enum([...QUESTION_KINDS, UNSURE], '请选择留言类型');
export const categoryId = z
  .string()
  .min(1)
  .max(32)
  .regex(/^[a-z_]+$/, '分类不存在');
export const regionCode = z.string('请选择所在地区').refine((code) => REGION_CODES.has(code), '请选择所在地区');

const characters = (text: string) => Array.from(text).length;

/** Control and format characters but for tab and line break, halves of characters, and the letters that show nothing. */
const UNSEEN = /(?![\t\n])\p{Cc}|\p{Cf}|\p{Cs}|[\u115f\u1160\u2800\u3164\uffa0]/gu;
const visible = (text: string) => text.replace(/\r\n?/g, '\n').replace(UNSEEN, '').trim();
const WORDS = /\p{L}/u;

/**
 * Text of so many characters, trimmed and without what nobody sees; a letter of some script must be among them. The
 * sentence names the field and the bound.
 */
export const text = (name: string, min: number, max: number) =>
  z
    .string(`请填写${name}`)
    .transform(visible)
    .refine((value) => characters(value) >= min, min <= 1 ? `请填写${name}` : `${name}太短了，至少 ${min} 个字`)
    .refine((value) => characters(value) <= max, `${name}最多 ${max} 个字，请精简后再提交`)
    .refine((value) => WORDS.test(value), `${name}里没有文字，请用文字写清楚`);

export const questionText = text('问题', LIMITS.questionTextMin, LIMITS.questionText);
/** What an asker adds to a question: more to ask, thanks, what is missing. */
export const followUpText = text('内容', LIMITS.followUpTextMin, LIMITS.followUpText);
/** 请改这里: what an asker wants changed in their public version. */
export const publicChangeText = text('要改的地方', LIMITS.followUpTextMin, LIMITS.publicChange);

/** 联系方式, as it is kept; null removes what is there. */
export const contactFields = {
  name: text('称呼', 1, LIMITS.contactName).nullable().optional(),
  phone: z
    .string('请填写电话')
    .max(40, '电话太长了，请只填一个号码')
    .transform((typed, context) => {
      const phone = phoneOf(typed);
      if (phone === null) context.addIssue({ code: 'custom', message: WRONG_PHONE });
      return phone ?? '';
    })
    .nullable()
    .optional(),
  /** A number of WeChat's button, as the server sealed it for this person. */
  sealedPhone: z
    .string('手机号格式不对，请重新点按钮')
    .max(256)
    .regex(/^[\w-]+\.[\w-]+$/, '手机号格式不对，请重新点按钮')
    .optional(),
  address: text('地址', 2, LIMITS.contactAddress).nullable().optional(),
  /** 同意把联系方式转给办理部门: off until chosen. */
  mayForward: z.boolean(),
};
const WRONG_PHONE = '电话请填 11 位手机号，或者带区号的座机号';
/** What staff write for one another. */
export const noteText = (name: string) => text(name, 1, LIMITS.note);
/** A moment to come, epoch milliseconds. */
export const moment = z.number('请选择日期').int().positive();
export const searchText = z
  .string('请输入要搜的内容')
  .trim()
  .min(1, '请输入要搜的内容')
  .refine((value) => characters(value) <= LIMITS.searchText, `最多搜 ${LIMITS.searchText} 个字，请换个短一点的说法`);
export const progressText = (name: string) => text(name, LIMITS.replyTextMin, LIMITS.progressText);
export const replyText = text('答复', LIMITS.replyTextMin, LIMITS.replyText);
const finding = (part: keyof typeof FINDING_LABELS) => text(FINDING_LABELS[part], LIMITS.findingMin, LIMITS.finding);
/** A reply to an appeal or a report, in its three parts. */
export const findings = z.object({ found: finding('found'), done: finding('done'), next: finding('next') });

/** The version of an answer that a client keeps, as it came with it. */
export const readingVersion = z.string().min(1).max(64).optional();
/** A month of the service's time, `YYYY-MM`. */
export const month = z.string('请选择月份').regex(/^20\d{2}-(0[1-9]|1[0-2])$/, '请选择月份');
/** A day of the calendar, `YYYY-MM-DD`. */
export const day = z.iso.date('请选择日期');
/** Who of a unit gave the answer that an operator enters for it, when and how. */
export const relayed = z.object({
  givenBy: text('谁答复的', 1, LIMITS.givenBy),
  givenOn: day,
  way: z.enum(RELAY_WAYS, '请选择怎么答复的'),
});
/** To whom a question is given. */
export const transferTarget = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('unit'), unitId: id }),
  z.object({ kind: z.literal('desk') }),
  z.object({ kind: z.literal('inspection') }),
]);
