/**
 * Who has a question and how it gets there: 转办, 转下级, 退回 and 协办 (product.md, A question's life). Functions named
 * `whyNot…` answer a sentence for staff, or null when nothing is in the way.
 */
import { LIMITS, type UnitLevel } from '../contract/constants';
import { DESK, type Holder, INSPECTION } from './holder';
import { deadlineOf } from './question-clock';
import type { HolderKey, QuestionRecord, UnitRecord } from './records';
import { whyUnclear } from './report';
import { addWorkingDays, beijingDay, startOfDay, type WorkingTime } from './working-time';

type Change = Partial<QuestionRecord>;
type Place = Pick<UnitRecord, '_id' | 'level' | 'regionCode' | 'categoryIds'>;

export const unitKey = (unitId: string): HolderKey => `unit:${unitId}`;
export const unitHolder = ({ _id, name }: Pick<UnitRecord, '_id' | 'name'>): Holder => ({ key: unitKey(_id), name });

/** The unit a question is with, or null. */
export const holdingUnit = ({ holderKey }: Pick<QuestionRecord, 'holderKey'>): string | null =>
  holderKey.startsWith('unit:') ? holderKey.slice('unit:'.length) : null;

const RANK: Record<UnitLevel, number> = { national: 0, province: 1, prefecture: 2, county: 3 };

/** Whether a region's code lies within another's: 520102 in 520100 in 520000. */
const isWithin = (code: string, outer: string): boolean => code.startsWith(outer.replace(/(00)+$/, ''));

/** Whether a unit is below another in the same line: a lower level, in its region, for one of its matters. */
export const isUnder = (unit: Place, above: Place): boolean =>
  RANK[unit.level] > RANK[above.level] &&
  isWithin(unit.regionCode, above.regionCode) &&
  (above.categoryIds.length === 0 || unit.categoryIds.some((id) => above.categoryIds.includes(id)));

/** The regions whose units may answer for a place, the nearest first: county, prefecture, province. */
export const regionsFor = (code: string): string[] => [
  ...new Set([code, `${code.slice(0, 4)}00`, `${code.slice(0, 2)}0000`]),
];

/** Whether a unit answers for a question's category. */
export const fitsCategory = ({ categoryIds }: Place, categoryId: string | null): boolean =>
  categoryId !== null && categoryIds.includes(categoryId);

/** Why a question cannot be given to anybody now. */
const whyNotMoved = ({ state, check }: QuestionRecord): string | null => {
  if (state === 'received') return '请先受理，再转办。';
  if (state !== 'in_progress') return '这条留言现在不在办理中，请看过最新情况后再操作。';
  return check.status === 'risky' ? '这段文字内容安全核验有风险，人工核验通过后才能转办。' : null;
};

/**
 * Why a question cannot be transferred to this holder.
 * @param concerned the unit a report is about, where its asker named one of the directory
 */
export function whyNotTransferred(
  question: QuestionRecord,
  to: Holder,
  target: Place | null,
  concerned: Place | null,
): string | null {
  const kept = whyNotMoved(question);
  if (kept) return kept;
  if (question.holderKey === to.key) return `这条留言已经在${to.name}。`;
  if (question.kind !== 'report') return null;
  if (question.clue && question.clue.result === undefined && to.key === DESK.key) return OPEN_CLUE;
  if (to.key === INSPECTION.key) return whyUnclear(question);
  if (!target) return null;
  if (question.holderKey !== INSPECTION.key) return '反映问题要先送督查室，由督查室转有关地方。';
  return whyInvolved(target, concerned);
}

const OPEN_CLUE = '已经列为督查线索，还没有结果，不能退回运维小组；请写督查结果，或者转有关地方。';

/** "A report is never transferred to the unit it is about, nor to one under it" (product.md, Rules that never bend). */
const whyInvolved = (target: Place, concerned: Place | null): string | null =>
  concerned !== null && (target._id === concerned._id || isUnder(target, concerned))
    ? '不能转给被反映的单位或者它的下级，请转给上级部门，或者由督查室直接核实。'
    : null;

/** Why a unit cannot pass a question down: only to a unit below it, in its region, and no report to whom it is about. */
export const whyNotPassedDown = (
  question: QuestionRecord,
  from: Place,
  target: Place,
  concerned: Place | null,
): string | null =>
  whyNotMoved(question) ??
  (isUnder(target, from) ? null : '只能转给本地区的下级部门。') ??
  (question.kind === 'report' ? whyInvolved(target, concerned) : null);

interface To {
  holder: Holder;
  /** Of a unit. */
  level?: UnitLevel;
  /** It has nobody in the app. */
  offline: boolean;
}

/**
 * The question in the hands of another holder. A county unit's longer limit holds once the desk gives it the question
 * and no transfer makes the deadline earlier; `passedDown`, the deadline does not grow.
 */
export function transferred(
  question: QuestionRecord,
  { holder, level, offline }: To,
  { now, workingTime, passedDown = false }: { now: number; workingTime: WorkingTime; passedDown?: boolean },
): Change {
  const moved: Change = { ...heldBy(holder, now), offline: offline || undefined };
  if (passedDown || level !== 'county' || question.countyLimit) return moved;
  const longer = deadlineOf({ ...question, countyLimit: true }, workingTime);
  return { ...moved, countyLimit: true, ...((longer.dueAt ?? 0) > question.dueAt ? longer : {}) };
}

/** "a unit may return a transfer within 5 working days" (信访工作条例 2022, 23; rules.md) */
const RETURN_DAYS = 5;
/** "two returns in a row put it on the inspector's list" (product.md) */
const RETURNS_TO_INSPECTION = 2;

/** Whether whoever has it got it from somebody it can go back to. */
export const isReturnable = (question: QuestionRecord): boolean =>
  holdingUnit(question) !== null || question.holderKey === INSPECTION.key;

/**
 * Why a question cannot be returned: a unit has it, and got it no longer than five working days ago; or the inspection
 * office, which is bound by no such limit and follows up every clue it listed.
 */
export function whyNotReturned(question: QuestionRecord, now: number, { overrides }: WorkingTime): string | null {
  if (question.state !== 'in_progress') return '这条留言现在不在办理中，请看过最新情况后再操作。';
  if (!isReturnable(question)) return '这条留言没有转给部门，不需要退回。';
  if (question.holderKey === INSPECTION.key) return question.clue && !question.clue.result ? OPEN_CLUE : null;
  const since = beijingDay(question.holderSince ?? question.receivedAt);
  const lastDay = addWorkingDays(since, RETURN_DAYS + 1, overrides);
  return now < startOfDay(lastDay) ? null : `转来已经超过 ${RETURN_DAYS} 个工作日，不能退回；需要时间可以申请延期。`;
}

/** The question back at the desk; with the inspection office when units return it twice in a row. The deadline stays. */
export function returned(question: QuestionRecord, now: number): { change: Change; holder: Holder } {
  if (question.holderKey === INSPECTION.key) {
    return { change: { ...heldBy(DESK, now), returnedAt: now }, holder: DESK };
  }
  const returns = (question.returns ?? 0) + 1;
  const holder = returns >= RETURNS_TO_INSPECTION ? INSPECTION : DESK;
  const escalated = holder === INSPECTION ? { escalatedAt: question.escalatedAt ?? now } : { returnedAt: now };
  return { change: { ...heldBy(holder, now), returns, ...escalated }, holder };
}

/** Whoever helped the holder before helps this one no more. */
const heldBy = (holder: Holder, now: number): Change => ({
  holderKey: holder.key,
  holderName: holder.name,
  holderSince: now,
  offline: undefined,
  returnedAt: undefined,
  helpers: undefined,
  awaitedFrom: undefined,
});

/** Why these units cannot be asked to help (协办). */
export function whyNotHelped(question: QuestionRecord, unitIds: readonly string[], by: number, now: number) {
  const kept = whyNotMoved(question);
  if (kept) return kept;
  if (question.kind === 'report') return '反映问题不请其他部门协办。';
  if (by <= now) return '请选一个以后的日期。';
  const known = question.helpers ?? [];
  if (unitIds.some((id) => unitKey(id) === question.holderKey)) return '主办部门不能同时协办。';
  if (unitIds.some((id) => known.some(({ unitId }) => unitId === id))) return '已经请过这个部门协办。';
  return known.length + unitIds.length > LIMITS.helpers ? `协办部门最多 ${LIMITS.helpers} 个。` : null;
}

/** The question with these units asked for an opinion by a moment. */
export function withHelpers(
  { helpers = [], awaitedFrom = [] }: QuestionRecord,
  units: readonly Pick<UnitRecord, '_id' | 'name'>[],
  by: number,
): Change {
  return {
    helpers: [...helpers, ...units.map(({ _id, name }) => ({ unitId: _id, name, by }))],
    awaitedFrom: [...awaitedFrom, ...units.map(({ _id }) => _id)],
  };
}

/** The question once a unit gave its opinion; null when none is wanted of it. */
export function helped({ helpers = [], awaitedFrom = [] }: QuestionRecord, unitId: string, now: number): Change | null {
  if (!awaitedFrom.includes(unitId)) return null;
  const left = awaitedFrom.filter((id) => id !== unitId);
  return {
    helpers: helpers.map((helper) => (helper.unitId === unitId ? { ...helper, givenAt: now } : helper)),
    awaitedFrom: left.length > 0 ? left : undefined,
  };
}

/** The question once a unit that was asked for an opinion was merged: its successor is asked, unless it has part in it already. */
export function helperMerged(
  { helpers = [], awaitedFrom = [], holderKey }: QuestionRecord,
  fromId: string,
  into: Pick<UnitRecord, '_id' | 'name'>,
): Change {
  const others = awaitedFrom.filter((id) => id !== fromId);
  const takesPart = holderKey === unitKey(into._id) || helpers.some(({ unitId }) => unitId === into._id);
  const left = takesPart ? others : [...others, into._id];
  return {
    helpers: takesPart
      ? helpers.filter(({ unitId }) => unitId !== fromId)
      : helpers.map((helper) => (helper.unitId === fromId ? { ...helper, unitId: into._id, name: into.name } : helper)),
    awaitedFrom: left.length > 0 ? left : undefined,
  };
}
