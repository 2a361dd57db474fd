import type { ErasureRecord, QuestionRecord } from '../domain/records';
import { type Files, incomingPath, removeExportFiles } from '../services/ports';
import { forgetCommands, listCommandsOf } from '../store/commands';
import { endErasure, findErasure, keepSpan, listRunningErasures, personOf } from '../store/erasures';
import {
  eraseConsent,
  eraseMark,
  eraseMessagesTo,
  eraseQuestion,
  listMarksToErase,
  listToErase,
} from '../store/erasing';
import { changeExport, takeBackExports } from '../store/exports';
import { eraseLedgerViews } from '../store/ledger';
import { forgetPictures, listPicturesOf, removePicturesOf } from '../store/pictures';

/** One step's share of each kind; the next one goes on. */
const BATCH = 20;
/** Persons whose erasure one step works on. */
const PERSONS = 5;

interface Services {
  files: Files;
}

/**
 * Carries out what was asked for, a bounded piece of it; answers how many are done with. May be repeated at any moment.
 * Throws what kept one from going on, after the others had their turn.
 */
export async function carryOutErasures(now: number, services: Services): Promise<number> {
  const steps: boolean[] = [];
  const failures: unknown[] = [];
  for (const erasure of await listRunningErasures(PERSONS)) {
    await carryOut(erasure, now, services).then(
      (done) => steps.push(done),
      (error) => failures.push(error),
    );
  }
  if (failures.length > 0) throw failures[0];
  return steps.filter(Boolean).length;
}

/** What the person waits for; whatever takes longer the timer does. */
const PIECES = 5;

/** Carries out one erasure while its person waits; answers whether nothing is left to do. */
export async function carryOutAtOnce(seq: number, now: number, services: Services): Promise<boolean> {
  for (let piece = 0; piece < PIECES; piece += 1) {
    const erasure = await findErasure(seq);
    if (erasure?.state !== 'running') return true;
    // The order stands: what fails now the timer does within minutes.
    if (await carryOut(erasure, now, services).catch(() => true)) break;
  }
  return (await findErasure(seq))?.state !== 'running';
}

/** A piece of one erasure; answers whether nothing is left of it. */
async function carryOut(erasure: ErasureRecord, now: number, { files }: Services): Promise<boolean> {
  const { at, keepFeatured } = erasure;
  const personId = personOf(erasure);
  const left = [
    await pieceOf(questionsOf(erasure, personId), async (question) => {
      await removePicturesOf(question, files.remove);
      await eraseQuestion(question._id, keepFeatured, now);
    }),
    await pieceOf(listMarksToErase(personId, at, BATCH), eraseMark),
    await pieceOf(listPicturesOf(personId, at, BATCH), async ({ _id, fileId }) => {
      await files.remove([await files.idOf(incomingPath(_id)), ...(fileId ? [fileId] : [])]);
      await forgetPictures([_id]);
    }),
    await eraseMessagesTo(personId, BATCH),
    await eraseCommands(personId, at),
  ];
  await Promise.all([eraseConsent(personId, at), eraseLedgerViews(personId)]);
  if (left.some((count) => count > 0)) return false;
  await eraseExports(erasure, now, files);
  await endErasure(erasure, now);
  return true;
}

/** The next of their questions; of which time they are is known before any of their words is gone. */
async function questionsOf(erasure: ErasureRecord, personId: string): Promise<QuestionRecord[]> {
  const found = await listToErase(personId, erasure.at, BATCH);
  await keepSpan(
    erasure,
    found.map(({ receivedAt }) => receivedAt),
  );
  return found;
}

/**
 * Files of the ledger go with what may stand in them: every one that holds questions of that time, and every one in the
 * making. Whoever made one is told to make it anew.
 */
async function eraseExports({ asked }: ErasureRecord, now: number, files: Files): Promise<void> {
  if (!asked) return;
  for (const record of await takeBackExports(asked, now)) {
    await removeExportFiles(files, record);
    await changeExport(record._id, () => ({ sweptAt: now }));
  }
}

/** Does it to each; answers how many there were. */
async function pieceOf<R>(rows: Promise<R[]>, each: (row: R) => Promise<void>): Promise<number> {
  const found = await rows;
  for (const row of found) await each(row);
  return found.length;
}

async function eraseCommands(personId: string, upTo: number): Promise<number> {
  // Not the command of the erasure itself: sent again, it answers the same receipt.
  const ids = await listCommandsOf(personId, upTo - 1, BATCH);
  await forgetCommands(ids);
  return ids.length;
}
