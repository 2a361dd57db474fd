/** A question in its asker’s eyes, and which offices looked at it (谁看过我的留言). */
import type { Contact } from '../domain/contact';
import type { SightingRecord } from '../domain/records';
import { sightings } from './collections';
import { findContact } from './contacts';
import { findQuestionFile, type QuestionFile } from './question-file';

/** An office's looking at a question. */
export type Sighting = Pick<SightingRecord, 'officeName' | 'firstAt' | 'lastAt' | 'contactAt'>;

/** Offices are few; more than these have never looked at one question. */
const OFFICES = 50;
/** A look within so long of the one before is the same one. */
const ONE_LOOK = 60 * 60_000;

/** 谁看过: which offices looked at a question and when, first one first. */
const findSightings = async (questionId: string): Promise<Sighting[]> =>
  (await sightings.page({ where: { questionId }, orderBy: 'firstAt', direction: 'asc', limit: OFFICES })).rows;

/** A question as its asker may see it. */
export interface AskersFile extends QuestionFile {
  /** Whole: only presenters mask it. */
  contact: Contact | null;
  /** 谁看过我的留言 */
  sightings: Sighting[];
  /** What it was merged into, as far as the asker may see that. */
  survivor: QuestionFile | null;
}

/** What belongs to a question in its asker's eyes, besides what `findQuestionFile` found. */
export async function withAskersView(file: QuestionFile): Promise<AskersFile> {
  const { _id, mergedIntoId } = file.question;
  const [contact, sightings, survivor] = await Promise.all([
    findContact(file.question),
    findSightings(_id),
    mergedIntoId === undefined ? null : findQuestionFile(mergedIntoId),
  ]);
  return { ...file, contact, sightings, survivor };
}

/** Keeps that an office looked at a question; looks shortly after one another are one write. */
export async function noteSighting(questionId: string, officeName: string, now: number): Promise<void> {
  const _id = `${questionId}:${officeName}`;
  const before = await sightings.byId(_id);
  if (before && now - before.lastAt < ONE_LOOK) return;
  await sightings.put({ firstAt: now, ...before, _id, questionId, officeName, lastAt: now });
}
