import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import indexes from '@core/store/indexes.json';
import { LIMITS, QUESTION_STATES, REGION_CODES, STAFF_ROLES } from '@core/contract/constants';
import { clockAfter } from '@core/domain/question-life';
import { countCharacters, findPersonalData } from '@core/domain/text';
import { DEFAULT_WORKING_TIME, dueState, isWorkday, questionDeadline } from '@core/domain/working-time';
import { baseDocuments } from '../../../deploy/seed';
import { PEOPLE, seedDocuments } from '../../../local/seed';
import { FACTS } from './facts';
import { strangeNumbers, textsOf } from './texts';

const at = (moment: string) => Date.parse(`${moment}:00+08:00`);

/** A working day's morning and night, a weekend, a long holiday, a make-up day, and the year nobody knows yet. */
const MOMENTS = [
  ['a working morning', at('2026-11-25T10:20')],
  ['before the day’s card', at('2026-11-25T07:40')],
  ['just after midnight', at('2026-11-25T00:05')],
  ['a late evening', at('2026-11-25T23:30')],
  ['a Sunday', at('2026-11-29T15:00')],
  ['National Day', at('2026-10-03T11:00')],
  ['after Spring Festival', at('2026-02-25T09:10')],
  ['an uncovered year', at('2027-03-03T14:00')],
] as const;

describe.each(MOMENTS)('seeded on %s', (_name, now) => {
  const seeds = seedDocuments(now);
  const thread = (questionId: string) => seeds.entries.filter((entry) => entry.questionId === questionId);
  const story = (id: string) => {
    const question = seeds.questions.find(({ _id }) => _id === id);
    if (!question) throw new Error(`no ${id}`);
    return question;
  };

  test('is the same for the same moment', () => {
    expect(seedDocuments(now)).toEqual(seeds);
  });

  test('fills only collections that are declared, with ids of their own', () => {
    for (const [name, documents] of Object.entries(seeds)) {
      expect(Object.keys(indexes)).toContain(name);
      const ids = documents.map(({ _id }: { _id: string }) => _id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.length).toBeGreaterThan(0);
    }
  });

  test('nothing lies in the future', () => {
    for (const card of seeds.cards) expect(card.publishedAt ?? 0).toBeLessThanOrEqual(now);
    for (const roundup of seeds.roundups) expect(roundup.publishedAt ?? 0).toBeLessThanOrEqual(now);
    for (const entry of seeds.entries) expect(entry.at).toBeLessThanOrEqual(now);
    for (const version of seeds.featured) expect(version.publishedAt ?? version.proposedAt).toBeLessThanOrEqual(now);
    for (const consent of seeds.consents) expect(consent.agreedAt).toBeLessThanOrEqual(now);
  });

  test('publishes every sure card on a working day of its own, and no other', () => {
    const published = seeds.cards.filter(({ state }) => state === 'published');
    expect(published.map(({ _id }) => _id).sort()).toEqual(
      Object.keys(FACTS)
        .filter((id) => FACTS[id]?.checked === 'high')
        .sort(),
    );
    const days = published.map(({ headlineOn }) => headlineOn ?? '');
    expect(new Set(days).size).toBe(published.length);
    for (const { headlineOn = '', publishedOn, publishedAt } of published) {
      expect(isWorkday(headlineOn, {})).toBe(true);
      expect(publishedOn).toBe(headlineOn);
      expect(publishedAt).toBe(at(`${headlineOn}T08:00`));
    }
    for (const { state } of seeds.cards.filter(({ _id }) => FACTS[_id]?.checked === 'medium'))
      expect(state).toBe('draft');
  });

  test('leaves no working day without a headline', () => {
    const days = seeds.cards.flatMap(({ headlineOn }) => (headlineOn === undefined ? [] : [headlineOn])).sort();
    for (let ms = at(`${days[0]}T12:00`); ms + 4 * 3_600_000 < now; ms += 86_400_000) {
      const day = new Date(ms).toISOString().slice(0, 10);
      expect([day, days.includes(day)]).toEqual([day, isWorkday(day, {})]);
    }
  });

  test('publishes both roundups, of published cards only', () => {
    const published = new Set(seeds.cards.filter(({ state }) => state === 'published').map(({ _id }) => _id));
    expect(seeds.roundups).toHaveLength(2);
    for (const roundup of seeds.roundups) {
      expect(roundup.state).toBe('published');
      expect(roundup.cardIds.length).toBeGreaterThan(3);
      for (const id of roundup.cardIds) expect(published).toContain(id);
    }
  });

  test('has questions in every state, and of every kind', () => {
    expect(new Set(seeds.questions.map(({ state }) => state))).toEqual(new Set(QUESTION_STATES));
    expect(new Set(seeds.questions.map(({ kind }) => kind))).toEqual(new Set(['enquiry', 'appeal', 'report']));
  });

  test('has new, running, due soon and overdue ones to work on', () => {
    const open = (state: string) =>
      seeds.questions.filter((question) => question.clock === 'running' && dueState(question, now) === state);
    expect(seeds.questions.filter(({ state }) => state === 'received').length).toBeGreaterThanOrEqual(3);
    expect(open('running').length).toBeGreaterThanOrEqual(2);
    expect(open('soon').map(({ _id }) => _id)).toContain('seed-house-fire');
    expect(open('overdue').map(({ _id }) => _id)).toContain('seed-unlit-road');
  });

  test('every question agrees with its thread', () => {
    for (const question of seeds.questions) {
      const lines = thread(question._id);
      expect(lines.map(({ _id }) => _id)).toEqual(lines.map((_, index) => `${question._id}:${index + 1}`));
      expect(lines.map(({ seq }) => seq)).toEqual(lines.map((_, index) => index + 1));
      expect(question.entrySeq).toBe(lines.length);
      expect(lines[0]).toMatchObject({ type: 'question', text: question.text, at: question.receivedAt });
      const times = lines.map((line) => line.at);
      expect([...times].sort((a, b) => a - b)).toEqual(times);
      expect(question.updatedAt).toBe(times.at(-1));
      expect(question.clock).toBe(clockAfter(question.state));
      expect(question.answeredAt).toBe(lines.filter(({ type }) => type === 'reply').at(-1)?.at);
      expect(question.triagedAt === undefined).toBe(!lines.some(({ text }) => text.startsWith('已受理')));
      expect(question.mergedIntoId !== undefined).toBe(question.state === 'merged');
      expect(question.declined !== undefined).toBe(question.state === 'declined');
      expect(question.closedAt !== undefined).toBe(question.state === 'closed');
    }
    const ids = new Set(seeds.questions.map(({ _id }) => _id));
    for (const entry of seeds.entries) expect(ids).toContain(entry.questionId);
  });

  test('every deadline is the one the rules give', () => {
    for (const question of seeds.questions) {
      const { dueAt, dueSoonAt, provisional } = questionDeadline(
        { kind: question.kind },
        question.receivedAt,
        DEFAULT_WORKING_TIME,
      );
      expect(question).toMatchObject({ dueAt, dueSoonAt, dueProvisional: provisional });
    }
  });

  test('everyone who holds a question is in the directory', () => {
    const units = new Map(seeds.units.map(({ _id, name }) => [`unit:${_id}`, name]));
    for (const { holderKey, holderName } of seeds.questions) {
      if (holderKey.startsWith('unit:')) expect(holderName).toBe(units.get(holderKey));
      else expect(['desk', 'inspection']).toContain(holderKey);
    }
  });

  test('numbers are unique, and the next question gets the next one', () => {
    const numbers = seeds.questions.map(({ no }) => no);
    expect(new Set(numbers).size).toBe(numbers.length);
    for (const { _id, value } of seeds.counters) {
      const day = _id.replace('questions:', '').split('-').join('');
      expect(numbers.filter((no) => no.startsWith(day))).toHaveLength(value);
      expect(numbers).toContain(`${day}-${String(value).padStart(4, '0')}`);
    }
    expect(seeds.counters.reduce((sum, { value }) => sum + value, 0)).toBe(numbers.length);
  });

  test('cites only cards that were out, in the words they had', () => {
    const cards = new Map(seeds.cards.map((card) => [card._id, card]));
    for (const entry of seeds.entries.filter(({ cardId }) => cardId !== undefined)) {
      const card = cards.get(entry.cardId ?? '');
      expect(card?.publishedAt).toBeLessThan(entry.at);
      expect(entry).toMatchObject({ cardQuestion: card?.question, hotline: card?.hotline });
    }
  });

  test('every public version came the whole way', () => {
    const states = seeds.featured.map(({ state }) => state);
    expect(states.filter((state) => state === 'published').length).toBeGreaterThanOrEqual(5);
    expect(states).toContain('proposed');
    expect(states).toContain('agreed');
    for (const version of seeds.featured) {
      const question = story(version.questionId);
      expect(question).toMatchObject({ featuredId: version._id, mayBePublic: true, aboutMinor: false });
      expect(question.check.status).toBe('pass');
      expect(
        thread(question._id).some(({ type, at: repliedAt }) => type === 'reply' && repliedAt === version.answeredAt),
      ).toBe(true);
      if (version.state === 'proposed') continue;
      expect(version.check.status).toBe('pass');
      expect(version.identityVerifiedAt).toBe(version.agreedAt);
      if (version.state !== 'published') continue;
      expect(version.approvedBy).not.toBe(version.proposedBy);
      const authors = thread(question._id).flatMap(({ type, by }) =>
        type === 'reply' && by.role === 'staff' ? [by.personId] : [],
      );
      expect(authors).not.toContain(version.approvedBy);
    }
  });

  test('tells the stories this service is for', () => {
    const types = (id: string) => thread(id).map(({ type }) => type);
    expect(story('seed-stroke-certificate')).toMatchObject({ kind: 'enquiry', state: 'answered' });
    expect(types('seed-stroke-certificate')).toEqual(['question', 'status', 'call_note', 'reply', 'status']);

    const widower = story('seed-widower');
    expect(widower).toMatchObject({ kind: 'appeal', holderName: '天柱县民政局', mayBePublic: false });
    const beijing = (ms: number) => new Date(ms + 8 * 3_600_000).toISOString();
    expect(beijing(widower.receivedAt).slice(11, 16)).toBe('15:14');
    expect(beijing(widower.answeredAt ?? 0).slice(11, 16)).toBe('22:16');
    expect((widower.answeredAt ?? 0) - widower.receivedAt).toBe((31 * 60 + 2) * 60_000);
    expect(types('seed-widower').filter((type) => type === 'transfer')).toHaveLength(2);

    const featured = (id: string) => seeds.featured.find(({ questionId }) => questionId === id);
    expect(featured('seed-second-dose')).toMatchObject({ state: 'published', officeName: '黔南州卫生健康局' });
    expect(featured('seed-general-taxpayer')?.supplement).toMatchObject({ hotline: '12366' });
    expect(featured('seed-school-records')).toMatchObject({ state: 'published', likes: 99 });
    expect(types('seed-school-records').filter((type) => type === 'follow_up')).toHaveLength(2);
  });

  test('texts fit the form, and hold no personal data and no strange number', () => {
    for (const { text, regionCode, categoryId } of seeds.questions) {
      expect(countCharacters(text)).toBeGreaterThanOrEqual(LIMITS.questionTextMin);
      expect(countCharacters(text)).toBeLessThanOrEqual(LIMITS.questionText);
      expect(REGION_CODES).toContain(regionCode);
      expect(seeds.categories.map(({ _id }) => _id)).toContain(categoryId);
    }
    for (const { answer } of seeds.featured) expect(countCharacters(answer)).toBeLessThanOrEqual(LIMITS.publicText);
    const { questions, entries, featured } = seeds;
    for (const text of textsOf({ questions, entries, featured })) {
      expect([text, strangeNumbers(text)]).toEqual([text, []]);
      expect([text, findPersonalData(text)]).toEqual([text, []]);
    }
  });
});

describe('seed people', () => {
  const seeds = seedDocuments(MOMENTS[0][1]);

  test('are two citizens and one of each role, with three reviewers of three stages', () => {
    expect(PEOPLE.filter(({ id }) => !seeds.staff.some(({ _id }) => _id === id))).toHaveLength(2);
    expect(new Set(seeds.staff.flatMap(({ roles }) => roles))).toEqual(new Set(STAFF_ROLES));
    expect(seeds.staff.flatMap(({ reviewStage }) => reviewStage ?? [])).toEqual([1, 2, 3]);
    expect(PEOPLE.every(({ id, name, label }) => id && name && label)).toBe(true);
  });

  test('a contact stands for a unit of the directory and has work waiting', () => {
    const contact = seeds.staff.find(({ roles }) => roles.includes('contact'));
    expect(seeds.units).toContainEqual(expect.objectContaining({ _id: contact?.unitId, name: contact?.unitName }));
    expect(
      seeds.questions.some(({ holderKey, clock }) => holderKey === `unit:${contact?.unitId}` && clock === 'running'),
    ).toBe(true);
  });

  test('exist in nothing a deployment gets', () => {
    const base = JSON.stringify(baseDocuments());
    for (const { id, name } of PEOPLE) {
      expect(base).not.toContain(id);
      expect(base).not.toContain(name);
    }
    for (const file of readdirSync(join(__dirname, '../../../deploy/seed'), { recursive: true, encoding: 'utf8' })) {
      if (!file.endsWith('.ts')) continue;
      const source = readFileSync(join(__dirname, '../../../deploy/seed', file), 'utf8');
      expect(source).not.toMatch(/local\/seed|dev-|seed-asker/);
    }
  });
});
