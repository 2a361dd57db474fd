import * as cloud from 'wx-server-sdk';
import type { Message, SubscribeMessage } from '../ports';

/**
 * WeChat did not send it and may a little later: 45009 and 45011 its quota, 43108 the receiver is being sent another,
 * 40001, 40014 and 42001 the platform's own token, -604100 and -604101 the function is not permitted yet.
 */
const PASSING = new Set([45009, 45011, 43108, 40001, 40014, 42001, -604100, -604101]);

/** Fields of the template and what they show, when the environment says nothing else. */
const DEFAULT_DATA = 'thing1={title}';

/** A one-time subscription's template, as the office applied for it in WeChat's console. */
interface Template {
  id: string;
  /** `thing1={title},date2={day},thing3=点开看全文` */
  data: string;
}

const templateOf = (event: Message['event']): Template => {
  const { REMINDER_TEMPLATE_ID = '', REMINDER_TEMPLATE_DATA = '' } = process.env;
  const { ANSWER_TEMPLATE_ID = '', ANSWER_TEMPLATE_DATA = '' } = process.env;
  const { STAFF_TEMPLATE_ID = '', STAFF_TEMPLATE_DATA = '' } = process.env;
  const templates: Record<Message['event'], Template> = {
    card_reminder: { id: REMINDER_TEMPLATE_ID, data: REMINDER_TEMPLATE_DATA || DEFAULT_DATA },
    question_answered: { id: ANSWER_TEMPLATE_ID, data: ANSWER_TEMPLATE_DATA || DEFAULT_DATA },
    staff_told: { id: STAFF_TEMPLATE_ID, data: STAFF_TEMPLATE_DATA || DEFAULT_DATA },
  };
  return templates[event];
};

/** The template's fields filled in, as subscribeMessage.send takes them. */
function filledIn(data: string, { title, day }: Message['words']): Record<string, { value: string }> {
  const fields = data.split(',').map((field) => {
    const [name = '', value = ''] = field.split('=');
    return [name.trim(), { value: value.trim().replace('{title}', title).replace('{day}', day) }] as const;
  });
  return Object.fromEntries(fields);
}

/**
 * WeChat's subscribeMessage.send. Any code of WeChat's own is a clear no, for good unless it is of the passing ones:
 * 43101 no consent left, 40003 unknown receiver, 40037 unknown template, 41030 unknown page, 47003 unfit data. -1 (busy)
 * and whatever comes without a code leave open whether it was sent, and are thrown.
 */
export const wechatSubscribeMessage: SubscribeMessage = {
  async send({ to, event, words, page }) {
    const template = templateOf(event);
    if (!template.id) return { kind: 'later', reason: 'no_template' };
    try {
      await cloud.openapi.subscribeMessage.send({
        touser: to,
        templateId: template.id,
        page,
        data: filledIn(template.data, words),
      });
      return { kind: 'sent' };
    } catch (error) {
      const code = typeof error === 'object' && error !== null && 'errCode' in error ? Number(error.errCode) : 0;
      if (PASSING.has(code)) return { kind: 'later', reason: String(code) };
      if (code > 0) return { kind: 'refused', reason: String(code) };
      throw error;
    }
  },
};
