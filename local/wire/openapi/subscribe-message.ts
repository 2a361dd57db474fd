import { z } from 'zod';
import { type Openapi, OpenapiError } from './api';

/** What a field of a template takes, by the kind its name begins with (subscribeMessage.send, 参数值内容限制说明). */
const KINDS: Record<string, (value: string) => boolean> = {
  thing: (value) => Array.from(value).length <= 20,
  date: (value) => /^\d{4}年\d{1,2}月\d{1,2}日( \d{1,2}:\d{2})?$/.test(value),
};

/** The templates of the embedded environment and their fields, all of which a message must fill. */
const TEMPLATES: Record<string, readonly string[]> = {
  'local-reminder': ['thing1', 'date2'],
  'local-answer': ['thing1', 'date2'],
  'local-staff': ['thing1', 'date2'],
  'local-answer-long-term': ['thing1', 'date2'],
};

/** 长期订阅: one consent serves until it is taken back. */
const LONG_TERM = new Set(['local-answer-long-term']);

const parameters = z.object({
  touser: z.string().min(1),
  template_id: z.string().min(1),
  page: z.string().max(1024).optional(),
  data: z.record(z.string(), z.object({ value: z.string() })),
  miniprogram_state: z.enum(['developer', 'trial', 'formal']).optional(),
  lang: z.enum(['zh_CN', 'en_US', 'zh_HK', 'zh_TW']).optional(),
});

const fits = (field: string, value: string | undefined): boolean =>
  value !== undefined && value !== '' && (KINDS[field.replace(/\d+$/, '')]?.(value) ?? false);

/**
 * `subscribeMessage.send`: one consent is one message, but of a long-term template. 40037 for a template that is none, 47003 when its fields are not
 * filled as they ask, 41030 for a page that is none of the program's, 43101 when the person gave no consent that is left.
 */
export const sendSubscribeMessage: Openapi<typeof parameters> = {
  parameters,
  answer: ({ touser, template_id, page = '', data }, { subscriptions }) => {
    const fields = Object.hasOwn(TEMPLATES, template_id) ? TEMPLATES[template_id] : undefined;
    if (!fields) throw new OpenapiError(40037, 'invalid template_id');
    if (/\s/.test(touser)) throw new OpenapiError(40003, 'invalid openid');
    const unfit = fields.find((field) => !fits(field, data[field]?.value));
    if (unfit) throw new OpenapiError(47003, `argument invalid! data.${unfit}.value invalid`);
    if (page !== '' && !/^[a-z][\w-]*(\/[\w-]+)+(\?.*)?$/i.test(page)) throw new OpenapiError(41030, 'invalid page');
    if (!subscriptions.spend(touser, template_id, LONG_TERM.has(template_id)))
      throw new OpenapiError(43101, 'user refuse to accept the msg');
    const words = Object.entries(data).map(([field, { value }]) => [field, value] as const);
    subscriptions.sent.push({ openid: touser, templateId: template_id, page, data: Object.fromEntries(words) });
    return {};
  },
};
