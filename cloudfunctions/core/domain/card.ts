/** What a card (政策问答卡片) must be before anybody can sign it, and whether it holds on a day. */
import { LIMITS } from '../contract/constants';
import { personalDataIn } from './text';
import type { Basis, CardRecord } from './records';
import { countCharacters } from './text';

export type CardRule =
  | 'question'
  | 'answer'
  | 'length'
  | 'basis'
  | 'link'
  | 'unit'
  | 'hotline'
  | 'validity'
  | 'personal_data';

export interface CardProblem {
  rule: CardRule;
  /** For the editor. */
  sentence: string;
}

type CardText = Pick<CardRecord, 'question' | 'answer' | 'bases' | 'unitName' | 'hotline' | 'validFrom' | 'validUntil'>;

/** 110, 12345, 96110 · 400-810-1234 · 010-66097980 */
const HOTLINE = /^(\d{3,6}|[48]00-?\d{3}-?\d{4}|0\d{2,3}-?[2-8]\d{6,7})$/;
/** "No outside links but official ones" (国办发〔2018〕123号). */
const OFFICIAL_LINK = /^https?:\/\/([a-z\d-]+\.)*gov\.cn([/:?#]|$)/i;

const hasText = (text: string): boolean => text.trim() !== '';
const isNamed = (basis: Basis): boolean => hasText(basis.title) && Number.isInteger(basis.year);

/** What is wrong with a card, one problem a rule; empty when it can go to review. */
export const cardProblems = (card: CardText): CardProblem[] => {
  const length = countCharacters(card.question) + countCharacters(card.answer);
  const personal = personalDataIn(`${card.question}\n${card.answer}`, ['landline']);
  const found: [CardRule, boolean, string][] = [
    ['question', !hasText(card.question), '请填写问题。'],
    ['answer', !hasText(card.answer), '请填写答案。'],
    ['length', length > LIMITS.cardText, `问题和答案共 ${length} 个字，最多 ${LIMITS.cardText} 个字，请精简。`],
    ['basis', card.bases.length === 0 || !card.bases.every(isNamed), '请填写政策依据：文件名称和年份。'],
    [
      'link',
      card.bases.some(({ url }) => url !== undefined && !OFFICIAL_LINK.test(url)),
      '依据的链接只能是政府网站（gov.cn）。',
    ],
    ['unit', !hasText(card.unitName), '请填写答复单位。'],
    ['hotline', !HOTLINE.test(card.hotline), '咨询电话格式不对，例如 12345 或 0851-85912345。'],
    ['validity', startsAfterEnd(card), '有效期的开始晚于结束，请核对。'],
    ['personal_data', personal !== null, `卡片里有${personal ?? ''}，请删去。`],
  ];
  return found.filter(([, broken]) => broken).map(([rule, , sentence]) => ({ rule, sentence }));
};

const startsAfterEnd = ({ validFrom, validUntil }: CardText): boolean =>
  validFrom !== undefined && validUntil !== undefined && validFrom > validUntil;

/**
 * Whether what a card says holds on a day: `not_yet`, `in_force`, or `expired` from the day after `validUntil`.
 * @param today Beijing day, `YYYY-MM-DD`
 */
export const validity = (
  card: Pick<CardRecord, 'validFrom' | 'validUntil'>,
  today: string,
): 'not_yet' | 'in_force' | 'expired' => {
  if (card.validUntil !== undefined && card.validUntil < today) return 'expired';
  return card.validFrom !== undefined && card.validFrom > today ? 'not_yet' : 'in_force';
};

/** The card says so to its readers and goes to the operators' to-do. */
export const expired = (card: Pick<CardRecord, 'validUntil'>, today: string): boolean =>
  validity(card, today) === 'expired';
