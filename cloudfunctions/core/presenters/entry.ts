import type { EntryView, StaffEntryView } from '../contract';
import type { Author, EntryRecord, QuestionRecord } from '../domain/records';

const FOLDED = '这段文字内容安全核验有风险，已折叠，由运维小组处理。';
const NOT_THE_ORIGINAL = '反映人的原话不转给部门，请看转办时的梳理摘要。';

/** The thread as the asker sees it: nothing that is for staff, nobody's name. */
export const presentThreadForAsker = (thread: readonly EntryRecord[]): EntryView[] =>
  thread.filter((entry) => entry.audience !== 'staff').map((entry) => presentEntry(entry, '我'));

/**
 * The thread as staff see it. `opensRisky`: this member of staff may open a text the content check found risky; to the
 * others the asker's words are folded when the question's own text or their own is. `readsOriginal`: they may read the
 * asker's own words at all.
 */
export const presentThreadForStaff = (
  thread: readonly EntryRecord[],
  question: QuestionRecord,
  { opensRisky, readsOriginal }: { opensRisky: boolean; readsOriginal: boolean },
): StaffEntryView[] =>
  thread.map((entry) => {
    const status = entry.check?.status ?? 'pass';
    const risky = question.check.status === 'risky' || status === 'risky';
    return {
      ...presentEntry(entry, '提问人'),
      ...(risky && !opensRisky && entry.by.role === 'asker' ? { text: FOLDED } : {}),
      ...(!readsOriginal && entry.by.role === 'asker' ? { text: NOT_THE_ORIGINAL } : {}),
      audience: entry.audience,
      ...(entry.issuedBy ? { issuedByName: entry.issuedBy.personName } : {}),
      ...(entry.relayed ? { relayed: { ...entry.relayed } } : {}),
      ...(entry.despite ? { despite: { ...entry.despite } } : {}),
      ...(status === 'pass' ? {} : { check: status }),
    };
  });

const presentEntry = (entry: EntryRecord, askerName: string): EntryView => ({
  id: entry._id,
  type: entry.type,
  at: entry.at,
  byName: nameOf(entry.by, askerName),
  text: entry.text,
  ...(entry.hotline === undefined ? {} : { hotline: entry.hotline }),
  ...(entry.relayed ? { relayed: { on: entry.relayed.on, way: entry.relayed.way } } : {}),
  ...(entry.cardId === undefined ? {} : { card: { id: entry.cardId, question: entry.cardQuestion ?? '' } }),
});

/** Offices speak, not people: a member of staff is never named. */
const nameOf = (by: Author, askerName: string): string => {
  if (by.role === 'asker') return askerName;
  return by.role === 'staff' ? by.officeName : '系统';
};
