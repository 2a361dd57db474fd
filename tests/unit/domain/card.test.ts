import { type CardRule, cardProblems, expired, validity } from '@core/domain/card';
import type { CardRecord } from '@core/domain/records';

type Card = Parameters<typeof cardProblems>[0];

const card = (more: Partial<Card> = {}): Card => ({
  question: '在外省参保满 10 年，退休时在哪里领养老金？',
  answer: '看最后参保地：在那里累计缴费满 10 年，就在那里领。',
  bases: [{ title: '转移接续暂行办法', number: '国办发〔2009〕66号', year: 2009 }],
  unitName: '省人力资源社会保障厅',
  hotline: '12333',
  ...more,
});

const basis = (url: string): CardRecord['bases'] => [{ title: '办法', year: 2009, url }];
const rules = (more: Partial<Card>): CardRule[] => cardProblems(card(more)).map(({ rule }) => rule);

describe('a card', () => {
  it('has nothing wrong with it when all is there', () => {
    expect(cardProblems(card())).toEqual([]);
  });

  it('holds exactly 200 characters, question and answer together', () => {
    expect(rules({ question: '问'.repeat(50), answer: '答'.repeat(150) })).toEqual([]);
    expect(cardProblems(card({ question: '问'.repeat(50), answer: '答'.repeat(151) }))).toEqual([
      { rule: 'length', sentence: expect.stringContaining('共 201 个字') },
    ]);
    expect(rules({ question: '问'.repeat(50), answer: '𠮷'.repeat(150) })).toEqual([]);
  });

  it.each<[CardRule, Partial<Card>]>([
    ['question', { question: ' ' }],
    ['answer', { answer: '' }],
    ['basis', { bases: [] }],
    ['basis', { bases: [{ title: ' ', year: 2009 }] }],
    ['basis', { bases: [{ title: '办法', year: Number.NaN }] }],
    ['unit', { unitName: '' }],
    ['validity', { validFrom: '2026-02-01', validUntil: '2026-01-31' }],
    ['personal_data', { answer: '请联系小李13812345678。' }],
  ])('must have its %s right', (rule, more) => {
    expect(rules(more)).toEqual([rule]);
  });

  it.each(['110', '12345', '96110', '95588', '123121', '010-66097980', '0851-85912345', '08557521234', '400-810-1234'])(
    'takes %s for a hotline',
    (hotline) => {
      expect(rules({ hotline })).toEqual([]);
    },
  );

  it.each(['', '12', '12333转1', '一二三三三', '13812345678', '12333 ', '0851-1', '12333/12345', '<12333>'])(
    'does not take %j for a hotline',
    (hotline) => {
      expect(rules({ hotline })).toEqual(['hotline']);
    },
  );

  it.each(['https://www.gov.cn/zhengce/1.htm', 'http://rst.guizhou.gov.cn', 'https://gov.cn?a=1'])(
    'may link to %s',
    (url) => {
      expect(rules({ bases: basis(url) })).toEqual([]);
    },
  );

  it.each([
    'https://gov.cn.example.com/',
    'https://notgov.cn/',
    'javascript:alert(1)//gov.cn',
    'https://a.com/gov.cn',
    '',
  ])('may not link to %j', (url) => {
    expect(rules({ bases: basis(url) })).toEqual(['link']);
  });

  it('names every problem at once', () => {
    expect(rules({ bases: [], hotline: '', unitName: '' })).toEqual(['basis', 'unit', 'hotline']);
  });
});

describe('validity', () => {
  it.each<[Pick<CardRecord, 'validFrom' | 'validUntil'>, string, string]>([
    [{}, '2026-11-25', 'in_force'],
    [{ validFrom: '2026-11-26' }, '2026-11-25', 'not_yet'],
    [{ validFrom: '2026-11-25' }, '2026-11-25', 'in_force'],
    [{ validUntil: '2026-11-25' }, '2026-11-25', 'in_force'],
    [{ validUntil: '2026-11-24' }, '2026-11-25', 'expired'],
    [{ validFrom: '2026-01-01', validUntil: '2027-12-31' }, '2026-11-25', 'in_force'],
  ])('%j on %s: %s', (dates, today, state) => {
    expect(validity(dates, today)).toBe(state);
    expect(expired(dates, today)).toBe(state === 'expired');
  });
});
