/** 联系方式 of an asker: when they may be given, how long they are kept, and how they are shown. */
import { CONTACT_FIELDS, type ContactField } from '../contract/constants';
import { OPEN_STATES } from './question-life';
import type { QuestionRecord } from './records';

/** In plain words, as the asker gave them. */
export type Contact = Partial<Record<ContactField, string>>;

const DAY = 24 * 60 * 60_000;
/** "erased 30 days after the question closes" (product.md) */
const KEPT = 30 * DAY;

type Standing = Pick<QuestionRecord, 'state' | 'contact' | 'contactEraseAt'>;

/**
 * When the contact details of a question go: 30 days after it was over, however it ended. Undefined while it is open,
 * so that one taken up again keeps them.
 */
export const contactEraseAt = (question: Standing, now: number): number | undefined =>
  question.contact === undefined || OPEN_STATES.includes(question.state)
    ? undefined
    : (question.contactEraseAt ?? now + KEPT);

/** 诉求求助 and 反映问题 can be about somebody in person; 政策咨询 never is, and a kind left open counts as one. */
export const takesContact = ({ kind }: Pick<QuestionRecord, 'kind'>): boolean => kind !== 'enquiry';

const MASKS: Record<ContactField, (value: string) => string> = {
  name: (value) => (lengthOf(value) > 1 ? `${first(value, 1)}${'*'.repeat(lengthOf(value) - 1)}` : '*'),
  phone: (value) => (/^1\d{10}$/.test(value) ? `${value.slice(0, 3)}****${value.slice(-4)}` : `****${value.slice(-3)}`),
  address: (value) => `${first(value, Math.min(6, Math.floor(lengthOf(value) / 3)))}****`,
};

const lengthOf = (value: string): number => Array.from(value).length;
const first = (value: string, count: number): string => Array.from(value).slice(0, count).join('');

/** Enough stays for its owner to know it again: `{ name: '王**', phone: '138****5678' }`. */
export function maskContact(contact: Contact): Contact {
  const masked: Contact = {};
  for (const field of CONTACT_FIELDS) {
    const value = contact[field];
    if (value !== undefined) masked[field] = MASKS[field](value);
  }
  return masked;
}
