import { PREFECTURES, PROVINCE_CODE, REGION_CODES, LIMITS } from '@core/contract/constants';
import type { WorkingTimeRecord } from '@core/domain/records';
import { DEFAULT_WORKING_TIME, workingTimeOf } from '@core/domain/working-time';
import { countCharacters, findPersonalData } from '@core/domain/text';
import { baseDocuments } from '../../../deploy/seed';
import { SEED_CARDS } from '../../../deploy/seed/cards';
import { SEED_CHECKED_ON } from '../../../deploy/seed/seed-card';
import { FACTS, HOTLINES } from './facts';
import { strangeNumbers, textsOf } from './texts';

const base = baseDocuments();
const seedCards = Object.values(SEED_CARDS).flat();
const cardIds = base.cards.map(({ _id }) => _id);
const categoryIds = base.categories.map(({ _id }) => _id);

describe('what a deployment starts with', () => {
  test('categories, units, cards, roundups, settings and what search needs, and nothing else', () => {
    expect(Object.keys(base).sort()).toEqual(['cards', 'categories', 'roundups', 'settings', 'synonyms', 'units']);
  });

  test('publishes nothing: every card and roundup is a draft', () => {
    for (const document of [...base.cards, ...base.roundups]) {
      expect(document.state).toBe('draft');
      expect(document).not.toHaveProperty('publishedAt');
      expect(document).not.toHaveProperty('publishedOn');
      expect(document).not.toHaveProperty('headlineOn');
    }
  });

  test('has fifteen categories in one order, each with a card', () => {
    expect(base.categories).toHaveLength(15);
    expect(base.categories.map(({ order }) => order)).toEqual(Array.from({ length: 15 }, (_, index) => index + 1));
    expect(new Set(base.cards.map(({ categoryId }) => categoryId))).toEqual(new Set(categoryIds));
  });

  test('settings are the defaults, written out to be changed', () => {
    const wrong: string[] = [];
    const stored = base.settings.find(({ _id }) => _id === 'working_time') as WorkingTimeRecord;
    expect(workingTimeOf(stored, (member) => wrong.push(member))).toMatchObject(DEFAULT_WORKING_TIME);
    expect(wrong).toEqual([]);
  });

  test('gives every document an id of its own', () => {
    for (const documents of Object.values(base)) {
      const ids = documents.map(({ _id }: { _id: string }) => _id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  test('is the same every time, and not shared between callers', () => {
    const again = baseDocuments();
    expect(again).toEqual(base);
    expect(again.cards[0]).not.toBe(base.cards[0]);
  });
});

describe('the seed cards', () => {
  test('cover every checked fact exactly once', () => {
    expect([...cardIds].sort()).toEqual(Object.keys(FACTS).sort());
    expect(Object.values(FACTS).filter(({ checked }) => checked === 'high')).toHaveLength(48);
    expect(Object.values(FACTS).filter(({ checked }) => checked === 'medium')).toHaveLength(8);
  });

  test.each(seedCards.map((card) => [card._id, card] as const))('%s says what its document says', (id, card) => {
    const fact = FACTS[id];
    const cited = card.bases.map(({ title, number = '' }) => `${title} ${number}`);
    expect(card.checked).toBe(fact?.checked);
    expect(card.hotline).toBe(fact?.hotline);
    expect(card.validUntil).toBe(fact?.validUntil);
    for (const document of fact?.documents ?? []) {
      expect(cited.filter((basis) => basis.includes(document))).toHaveLength(1);
    }
    expect(cited).toHaveLength(fact?.documents.length ?? 0);
    for (const phrase of fact?.says ?? []) expect(card.answer).toContain(phrase);
  });

  test.each(base.cards.map((card) => [card._id, card] as const))('%s can be read in half a minute', (_id, card) => {
    expect(countCharacters(card.question + card.answer)).toBeLessThanOrEqual(LIMITS.cardText);
    expect(card.question).toMatch(/？$/);
    expect(card.answer).toMatch(/。$/);
  });

  test('use Chinese punctuation', () => {
    for (const { question, answer } of base.cards) expect(question + answer).not.toMatch(/[,;:?!()]/);
  });

  test('are reviewed again within a year, and before they end', () => {
    const year = `${Number(SEED_CHECKED_ON.slice(0, 4)) + 1}${SEED_CHECKED_ON.slice(4)}`;
    for (const { reviewBy, validUntil } of base.cards) {
      expect(reviewBy > SEED_CHECKED_ON && reviewBy <= year).toBe(true);
      if (validUntil !== undefined) expect(reviewBy < validUntil).toBe(true);
    }
  });

  test('hold for the whole province', () => {
    for (const { regionCodes } of base.cards) expect(regionCodes).toEqual([PROVINCE_CODE]);
  });

  test('stand beside other cards that exist', () => {
    for (const { _id, relatedIds } of base.cards) {
      expect(relatedIds.length).toBeGreaterThan(0);
      expect(relatedIds).not.toContain(_id);
      expect(new Set(relatedIds).size).toBe(relatedIds.length);
      for (const id of relatedIds) expect(cardIds).toContain(id);
    }
  });
});

describe('the roundups', () => {
  test('are student aid and this year’s graduates, of cards that exist', () => {
    expect(base.roundups.map(({ _id }) => _id)).toEqual(['student-aid', 'graduates-2026']);
    for (const roundup of base.roundups) {
      expect(new Set(roundup.cardIds).size).toBe(roundup.cardIds.length);
      for (const id of roundup.cardIds) expect(cardIds).toContain(id);
      for (const { phone } of roundup.hotlines) expect(HOTLINES).toContain(phone);
    }
  });
});

describe('the unit directory', () => {
  test('has every national hotline, as its own entry', () => {
    const national = base.units.filter(({ level }) => level === 'national').map(({ hotline }) => hotline);
    expect([...national].sort()).toEqual(HOTLINES.filter((hotline) => hotline !== '110').sort());
  });

  test('reaches the province, all nine prefectures and all 88 counties', () => {
    const regions = new Set(base.units.map(({ regionCode }) => regionCode));
    expect(regions).toEqual(REGION_CODES);
    const general = base.units.filter(({ _id }) => _id.endsWith('-general'));
    expect(general.filter(({ level }) => level === 'prefecture')).toHaveLength(9);
    expect(general.filter(({ level }) => level === 'county')).toHaveLength(88);
  });

  test('names units as people know them', () => {
    const name = (id: string) => base.units.find(({ _id }) => _id === id)?.name;
    expect(name('522600-civil-affairs')).toBe('黔东南州民政局');
    expect(name('522627-civil-affairs')).toBe('天柱县民政局');
    expect(name('522700-health')).toBe('黔南州卫生健康局');
    expect(name('520500-education')).toBe('毕节市教育局');
    for (const { short } of PREFECTURES) expect(base.units.some((unit) => unit.name.startsWith(short))).toBe(true);
  });

  test('gives only hotlines, and someone for every category', () => {
    for (const { hotline } of base.units) expect(HOTLINES).toContain(hotline);
    const provincial = base.units.filter(({ level }) => level === 'province');
    expect(new Set(provincial.flatMap(({ categoryIds: ids }) => ids))).toEqual(new Set(categoryIds));
  });
});

test('no text sends people to a number nobody checked, or holds personal data', () => {
  for (const text of textsOf(base)) {
    expect([text, strangeNumbers(text)]).toEqual([text, []]);
    const found = findPersonalData(text.split('010-66097980').join(''));
    expect([text, found]).toEqual([text, []]);
  }
});
