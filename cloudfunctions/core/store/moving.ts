/** Pieces of the jobs that move what belongs to one member, unit or category to another; each may be repeated. */
import { INSPECTION } from '../domain/holder';
import { OPEN_STATES } from '../domain/question-life';
import type { CardRecord, FeaturedRecord, HolderKey, JobRecord, QuestionRecord, StaffRecord } from '../domain/records';
import { helperMerged, unitHolder, unitKey } from '../domain/transfer';
import { listAssigned } from './assigned';
import { categoryIn, writeCategory } from './categories';
import { cards, featured, questions } from './collections';
import { endJob } from './jobs';
import { questionIn, writeChange, writeQuietly } from './question-file';
import { hasActiveContact } from './people';
import { peekWaiting } from './questions';
import { outdateCardPage } from './reading/card-pages';
import { accountIn, findMember, listContactsOf, writeMember } from './staff';
import { transaction } from './transaction';
import { listUnitsWithCategory, unitIn, writeUnit } from './units';

/** Moves up to `limit` open matters of a member of staff to their successor; answers how many. */
export async function moveMatters(job: JobRecord, limit: number, now: number): Promise<number> {
  const successor = await findMember(job.intoId);
  const matters = await listAssigned(job.fromId, limit);
  for (const { _id } of matters) await reassign(_id, job, successor, now);
  return matters.length;
}

/** Nobody's when the successor was suspended meanwhile: it is then for a lead to assign. */
const reassign = (id: string, { fromId, fromName, by }: JobRecord, successor: StaffRecord | null, now: number) =>
  transaction(async (tx) => {
    const question = await questionIn(tx, id);
    if (question?.assigneeId !== fromId) return;
    const taken = successor?.active ? successor : null;
    const change = { assigneeId: taken?.staffId, assigneeName: taken?.name };
    const text = taken ? `承办人由${fromName}改为${taken.name}。` : `${fromName}不再承办，等待重新指派。`;
    await writeChange(tx, question, change, [{ type: 'status', audience: 'staff', by, text }], now);
  });

/** Moves up to `limit` contacts, open questions and opinions asked of a retired unit to its successor; answers how many. */
export async function moveUnit(job: JobRecord, limit: number, now: number): Promise<number> {
  const contacts = (await listContactsOf([job.fromId])).slice(0, limit);
  for (const { _id } of contacts) {
    await transaction(async (tx) => {
      const contact = await accountIn(tx, _id);
      if (contact?.unitId !== job.fromId) return;
      await writeMember(tx, { ...contact, unitId: job.intoId, unitName: job.intoName });
    });
  }
  const holderKey = unitKey(job.fromId);
  const held = await Promise.all(
    OPEN_STATES.map((state) =>
      questions.page({ where: { state, holderKey }, orderBy: 'receivedAt', direction: 'desc', limit }),
    ),
  );
  const open = held.flatMap(({ rows }) => rows).slice(0, limit);
  const offline = open.length > 0 && !(await hasActiveContact(job.intoId));
  for (const { _id } of open) await giveToSuccessor(_id, holderKey, job, offline, now);
  return contacts.length + open.length + (await moveOpinions(job, limit, now));
}

/** Asks the successor for the opinions that a merged unit was asked for. */
async function moveOpinions({ fromId, fromName, intoId, intoName, by }: JobRecord, limit: number, now: number) {
  const asked = (await peekWaiting([`opinion:${fromId}`])).slice(0, limit);
  for (const { _id } of asked) {
    await transaction(async (tx) => {
      const question = await questionIn(tx, _id);
      if (!question?.awaitedFrom?.includes(fromId)) return;
      const change = helperMerged(question, fromId, { _id: intoId, name: intoName });
      const text = `${fromName}已并入${intoName}，协办意见由${intoName}给。`;
      await writeChange(tx, question, change, [{ type: 'status', audience: 'staff', by, text }], now);
    });
  }
  return asked.length;
}

const giveToSuccessor = (id: string, from: HolderKey, job: JobRecord, offline: boolean, now: number) =>
  transaction(async (tx) => {
    const question = await questionIn(tx, id);
    if (question?.holderKey !== from || !OPEN_STATES.includes(question.state)) return;
    const { fromName, intoName, by } = job;
    // A report is never with the unit it is about (product.md).
    const isAbout = question.kind === 'report' && question.concerned?.unit?.id === job.intoId;
    const { key, name } = isAbout ? INSPECTION : unitHolder({ _id: job.intoId, name: intoName });
    const { assigneeId, assigneeName } = question;
    const change: Partial<QuestionRecord> = {
      ...{ holderKey: key, holderName: name, holderSince: now, offline: (!isAbout && offline) || undefined },
      // Its people come along.
      ...(isAbout ? {} : { assigneeId, assigneeName }),
    };
    const text = `${fromName}已并入${intoName}，由${name}继续办理，办理时限不变。`;
    await writeChange(tx, question, change, [{ type: 'transfer', audience: 'asker', by, text }], now);
  });

/** Moves up to `limit` of each kind of thing in a category to its successor; answers how many. */
export async function moveCategory({ fromId, intoId }: JobRecord, limit: number, now: number): Promise<number> {
  const of = { where: { categoryId: fromId }, direction: 'asc', limit, fields: ['_id'] } as const;
  const [cardsOf, asked, versions, units] = await Promise.all([
    cards.page({ ...of, orderBy: 'updatedAt' }),
    questions.page({ ...of, orderBy: 'receivedAt', direction: 'desc' }),
    featured.page({ ...of, orderBy: 'proposedAt' }),
    listUnitsWithCategory(fromId, limit),
  ]);
  for (const { _id } of cardsOf.rows) await moveCard(_id, fromId, intoId, now);
  for (const { _id } of asked.rows) {
    await transaction(async (tx) => {
      const question = await questionIn(tx, _id);
      if (question?.categoryId === fromId) await writeQuietly(tx, { ...question, categoryId: intoId });
    });
  }
  for (const { _id } of versions.rows) {
    await transaction(async (tx) => {
      const version = await tx.get(featured, _id);
      if (version?.categoryId !== fromId) return;
      await tx.replace<FeaturedRecord>(featured, { ...version, categoryId: intoId });
      if (version.cardId !== undefined) await outdateCardPage(tx, version.cardId, now);
    });
  }
  for (const { _id } of units) {
    await transaction(async (tx) => {
      const unit = await unitIn(tx, _id);
      if (!unit?.categoryIds.includes(fromId)) return;
      const categoryIds = [...new Set(unit.categoryIds.map((id) => (id === fromId ? intoId : id)))];
      await writeUnit(tx, { ...unit, categoryIds }, now);
    });
  }
  return cardsOf.rows.length + asked.rows.length + versions.rows.length + units.length;
}

const moveCard = (id: string, fromId: string, intoId: string, now: number) =>
  transaction(async (tx) => {
    const card = await tx.get(cards, id);
    if (card?.categoryId !== fromId) return;
    // The time of change makes its page and the snapshots anew.
    await tx.replace<CardRecord>(cards, { ...card, categoryId: intoId, updatedAt: now });
    await outdateCardPage(tx, id, now);
  });

/** Nothing is left to move: the job is over, and a merged category in no list any more. */
export const settle = (job: JobRecord, now: number): Promise<void> =>
  transaction(async (tx) => {
    if (job.kind === 'retire_category') {
      const category = await categoryIn(tx, job.fromId);
      if (category) await writeCategory(tx, { ...category, goneAt: now }, now);
    }
    await endJob(tx, job, now);
  });
