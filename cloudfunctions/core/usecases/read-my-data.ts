import { LIMITS } from '../contract/constants';
import { OPEN_STATES } from '../domain/question-life';
import type { ConsentRecord, MarkKind, MuteRecord } from '../domain/records';
import { isMuted } from '../domain/mute';
import { type Actor, requireRole } from '../policies';
import { areFeaturedPublished } from '../store/featured';
import { countMarks } from '../store/marks';
import { countWaitingFor } from '../store/outbox';
import { findConsent, findMute } from '../store/people';
import { listAskedBy } from '../store/questions';

/** What is stored of a person; counts stop at LIMITS.count. */
export interface MyData {
  consent: ConsentRecord | null;
  questions: number;
  openQuestions: number;
  published: number;
  marks: Record<MarkKind, number>;
  reminders: number;
  mute: MuteRecord | null;
}

/** 我的数据: what is stored of the caller (个人信息保护法 45). */
export async function readMyData(caller: Actor, now: number): Promise<MyData> {
  requireRole(caller, 'citizen.my_data');
  const { personId } = caller;
  const [consent, mute, { rows }, reminders, vote, like, favourite] = await Promise.all([
    findConsent(personId),
    findMute(personId),
    listAskedBy(personId, undefined, LIMITS.count),
    countWaitingFor(personId, LIMITS.count),
    countMarks(personId, 'vote'),
    countMarks(personId, 'like'),
    countMarks(personId, 'favourite'),
  ]);
  const published = await areFeaturedPublished(rows.flatMap(({ featuredId }) => featuredId ?? []));
  return {
    consent,
    questions: rows.length,
    openQuestions: rows.filter(({ state }) => OPEN_STATES.includes(state)).length,
    published: published.size,
    marks: { vote, like, favourite },
    reminders: reminders + rows.reduce((sum, { notices = 0 }) => sum + notices, 0),
    mute: isMuted(mute, now) ? mute : null,
  };
}
