/** The texts of a question that its asker wrote, and what the content check says of each (product.md, Rules that never bend). */
import type { EntryRecord, QuestionRecord, TextCheck } from './records';

interface Texts {
  question: QuestionRecord;
  thread: readonly EntryRecord[];
}

/** Names a question's texts: its own is '', the others are their entries' ids. */
export type TextId = string;

/** Every checked text of a question. */
const textsOf = ({ question, thread }: Texts): [TextId, TextCheck][] => [
  ['', question.check],
  ...thread.flatMap(({ _id, check }): [TextId, TextCheck][] => (check ? [[_id, check]] : [])),
];

/** WeChat gave no verdict, or a bad one that no person has looked at. */
const needsPerson = ({ status, byName }: TextCheck): boolean =>
  status === 'unchecked' || (status === 'risky' && byName === undefined);

const idsOf = (texts: Texts, chosen: (check: TextCheck) => boolean): TextId[] =>
  textsOf(texts).flatMap(([id, check]) => (chosen(check) ? [id] : []));

/** The texts that have no verdict yet. */
export const uncheckedTexts = (texts: Texts): TextId[] => idsOf(texts, ({ status }) => status === 'unchecked');

/** The texts a person must judge before they may go further. */
export const textsForPerson = (texts: Texts): TextId[] => idsOf(texts, needsPerson);

export const textOf = ({ question, thread }: Texts, id: TextId): string =>
  id === '' ? question.text : (thread.find(({ _id }) => _id === id)?.text ?? '');
