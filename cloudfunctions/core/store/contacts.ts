import { AppError } from '../contract/app-error';
import { CONTACT_FIELDS, type ContactField } from '../contract/constants';
import type { Contact } from '../domain/contact';
import type { ContactRecord, QuestionRecord } from '../domain/records';
import { contacts, questions } from './collections';
import { seal, unseal } from './sealing';
import { type Transaction, transaction } from './transaction';

export { canSeal as contactsAreKept } from './sealing';

/** A value opens for the place it was given for, and nowhere else. */
const placeOf = (questionId: string, field: ContactField): string => `${questionId}:${field}`;

/**
 * The contact details of a question in plain words, for its asker and, masked, for staff; null when there are none. One
 * that opens no more is left out, and the log says so.
 */
export async function findContact({ _id, contact }: Pick<QuestionRecord, '_id' | 'contact'>): Promise<Contact | null> {
  const record = contact && (await contacts.byId(_id));
  if (!record) return null;
  const plain: Contact = {};
  for (const field of CONTACT_FIELDS) {
    const sealed = record[field];
    const value = sealed === undefined ? undefined : unseal(sealed, placeOf(_id, field));
    if (value === null) console.error(JSON.stringify({ contact: 'does not open', question: _id, field }));
    else if (value !== undefined) plain[field] = value;
  }
  return plain;
}

/** New values by field; null removes one, and what is not named stays. */
export type ContactChange = Partial<Record<ContactField, string | null>>;

/**
 * What a person asks to be kept. A number of WeChat's button comes as it was sealed for them; `bad_request` when it does
 * not open.
 */
export function contactChangeOf(
  personId: string,
  { name, phone, address, sealedPhone }: ContactChange & { sealedPhone?: string },
): ContactChange {
  if (phone !== undefined || sealedPhone === undefined) return { name, phone, address };
  const number = unsealPhoneOf(personId, sealedPhone);
  if (number === null) throw new AppError('bad_request', '微信手机号已失效，请重新点“用微信手机号”，或者直接填写。');
  return { name, phone: number, address };
}

/** Changes the contact details of a question; answers which fields it then has. Throws `rule_blocked` without a key. */
export async function writeContact(
  tx: Transaction,
  questionId: string,
  change: ContactChange,
  now: number,
): Promise<ContactField[]> {
  const before = await tx.get(contacts, questionId);
  const next: ContactRecord = { ...before, _id: questionId, updatedAt: now };
  for (const field of CONTACT_FIELDS) {
    const value = change[field];
    if (value === null) delete next[field];
    else if (value !== undefined) next[field] = seal(value, placeOf(questionId, field));
  }
  await (before ? tx.replace(contacts, next) : tx.add(contacts, next));
  return CONTACT_FIELDS.filter((field) => next[field] !== undefined);
}

/** Removes them inside a transaction; what the question says of them (`WITHOUT_CONTACT`) is the caller's to write. */
export async function removeContact(tx: Transaction, questionId: string): Promise<void> {
  if (await tx.get(contacts, questionId)) await tx.remove(contacts, questionId);
}

/** What a question says of contact details once they are gone. */
export const WITHOUT_CONTACT = { contact: undefined, contactEraseAt: undefined } as const;

/**
 * Erases the contact details of a question for good, and that it had any. May be repeated; a question that is gone
 * itself leaves none behind.
 * @param unless keeps them when it is so by now
 */
export const eraseContact = (
  questionId: string,
  unless: (question: QuestionRecord) => boolean = () => false,
): Promise<number> =>
  transaction(async (tx) => {
    const question = await tx.get(questions, questionId);
    if (question && unless(question)) return 0;
    await removeContact(tx, questionId);
    if (question) await tx.replace(questions, { ...question, ...WITHOUT_CONTACT });
    return 1;
  });

/** Questions over for so long that their contact details go, longest first. */
export const listContactsToErase = async (now: number, limit: number): Promise<QuestionRecord[]> =>
  (await questions.page({ where: {}, orderBy: 'contactEraseAt', direction: 'asc', from: 0, upTo: now, limit })).rows;

/** A number that WeChat's button gave, sealed for the person who tapped it: their device keeps it without reading it. */
export const sealPhoneFor = (personId: string, phone: string): string => seal(phone, personsPhone(personId));
const unsealPhoneOf = (personId: string, sealed: string): string | null => unseal(sealed, personsPhone(personId));

const personsPhone = (personId: string): string => `person:${personId}`;
