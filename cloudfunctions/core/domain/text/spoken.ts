/**
 * Text for the eye made text for the ear: numbers, years, amounts, telephone numbers, document numbers, units and signs
 * as people say them. A voice left to itself reads 12333 as twelve thousand and 〔2009〕 as a bracket.
 *
 * Runs in WeChat's engines: no locale data, no lookbehind, no Unicode property escapes.
 */
import { sayDigits, sayNumber, sayPercent, sayWhole, sayYear } from './chinese-numbers';
import { flatten } from './scan';
import { CIRCLED, SIGNS, UNITS } from './spoken-signs';

type Say = (all: string, ...groups: string[]) => string;
type Rule = [pattern: RegExp, say: Say];
const rule = (pattern: string, say: Say): Rule => [new RegExp(pattern, 'g'), say];

const NUMBER = '\\d+(?:,\\d{3})*(?:\\.\\d+)?';
const YEAR = '(?:1[89]|20)\\d\\d';
/** The number begins here: no digit and no point before it. */
const START = '(^|[^\\d.])';
/** What turns digits into an amount, so that they are no telephone number. */
const NO_AMOUNT = '(?!\\d|[.,]\\d|%|[千万亿元多余人名户家个天日年岁级份米件套亩斤吨次条所]|公里|平方|周岁|以[上下内])';
/** What 2 is 两 of; dates, grades and ordinals keep 二. */
const COUNTED =
  '(?:[个天次元倍名人位户家份张条项种岁周米斤吨亩套间所件笔针剂辆台页千万亿]|年(?!级)|小时|分钟|公里|公斤|平方|立方|学期|学年)';
/** A pause is written as one comma, as the rules see the text: with plain signs. */
const PAUSE = ',';

/** In order: what an earlier one has said the later ones no longer see, since no digit is left of it. */
const RULES: readonly Rule[] = [
  // 1. … at the beginning of a line, ①
  rule('(^|\\n)\\s*(\\d{1,2})[.、)]\\s*(?!\\d)', (_all, before, number) => `${before}第${sayWhole(number)}${PAUSE}`),
  rule(`[${CIRCLED}]`, (sign) => `第${sayWhole(String(CIRCLED.indexOf(sign) + 1))}${PAUSE}`),

  // 国办发〔2009〕66号
  rule(
    '[〔[(【](\\d{4})[〕\\])】]\\s?第?\\s?(\\d+)号',
    (_all, year, number) => `${sayYear(year)}年${sayWhole(number)}号`,
  ),

  // 0851-85912345, 400-810-1234, a mobile number
  rule(`${START}\\(?(0\\d{2,3})\\)?[- ]?(\\d{7,8})(?!\\d)`, (_all, before, ...parts) => before + sayParts(parts, 2)),
  rule(`${START}([48]00)-?(\\d{3})-?(\\d{4})${NO_AMOUNT}`, (_all, before, ...parts) => before + sayParts(parts, 3)),
  rule(`${START}(1[3-9]\\d)[- ]?(\\d{4})[- ]?(\\d{4})(?!\\d)`, (_all, before, ...parts) => before + sayParts(parts, 3)),
  // Behind a word that announces one, and behind another one: 电话:96110, 拨打110或119
  rule(
    `((?:打|拨|致电|电话|热线)[: 是为]{0,2})(\\d{3,8})${NO_AMOUNT}`,
    (_all, before, number) => before + sayDigits(number),
  ),
  rule(`([幺零二三四五六七八九][或和、/])(\\d{3,6})${NO_AMOUNT}`, (_all, before, number) => before + sayDigits(number)),
  // 12333网站: the government's 12xxx, the banks' 95xxx, 96110
  rule(
    `${START}(12[13]\\d[1-9]|12[13][1-9]\\d|9[56]\\d{3})${NO_AMOUNT}`,
    (_all, before, number) => before + sayDigits(number),
  ),
  // Longer than any amount a citizen is told of
  rule(`\\d{9,}${NO_AMOUNT}`, (digits) => sayDigits(digits)),

  // 9:00, 14:05
  rule(
    '(^|[^\\d:])([01]?\\d|2[0-4]):([0-5])(\\d)(?![\\d:])',
    (_all, before, hour, tens, minute) => before + sayTime(hour, tens, minute),
  ),

  // 2024—2026年, 2025年
  rule(
    `${START}(${YEAR})(?:[-~]{1,2}|至|到)(${YEAR})(?=年)`,
    (_all, before, from, to) => `${before}${sayYear(from)}到${sayYear(to)}`,
  ),
  rule(`${START}(${YEAR})\\s?(?=年|届|版)`, (_all, before, year) => before + sayYear(year)),

  // 3—5天, 9月1日—9月30日, 九点—十七点
  rule('([\\d%年月日天岁元点分号])\\s?[-~]{1,2}\\s?(?=[\\d一二三四五六七八九十])', (_all, before) => `${before}到`),

  // 3到5%, 0.5%, 2‰, 1/3
  rule(`(${NUMBER})%?到(${NUMBER})%`, (_all, from, to) => `${sayPercent(from)}到${sayPercent(to)}`),
  rule(`(${NUMBER})%`, (_all, number) => sayPercent(number)),
  rule(`(${NUMBER})‰`, (_all, number) => `千分之${sayNumber(number)}`),
  rule(
    '(^|[^\\d/])(\\d{1,3})/(\\d{1,3})(?![\\d/])',
    (_all, before, above, below) => `${before}${sayWhole(below)}分之${sayWhole(above)}`,
  ),

  // 50㎡, 200元/月
  rule(
    `(\\d|万)\\s?(${Object.keys(UNITS).join('|')})(?![A-Za-z])`,
    (_all, before, unit) => `${before}${UNITS[unit] ?? unit}`,
  ),
  rule('/(?=[月年人天日户次亩个])', () => '每'),

  // 第2条 stays 二, 2个 and 2到3个 become 两
  rule('第\\s?(\\d+)', (_all, number) => `第${number === '2' ? '二' : sayWhole(number)}`),
  rule(`(^|[^\\d.,])2(?=\\s?(?:到${NUMBER})?${COUNTED})`, (_all, before) => `${before}两`),
  rule(NUMBER, sayNumber),

  // APP is said letter by letter, also where it was written App
  rule('App(?![a-z])', () => 'A P P'),
  rule('[A-Z]{2,6}(?![a-z])', (letters) => Array.from(letters).join(' ')),

  // What is only for the eye goes; a bracket or a dash is a pause, but not the one in 村(居)委会
  rule('\\(([\\u4e00-\\u9fff])\\)', (_all, inside) => inside ?? ''),
  rule('[《》〈〉“”‘’「」『』"\'`*#_·•]', () => ''),
  rule('[()【】〔〕[\\]]|--|…+', () => PAUSE),
  rule('([\\u4e00-\\u9fff])-(?=[\\u4e00-\\u9fff])', (_all, before) => before + PAUSE),
  rule(`[${Object.keys(SIGNS).join('')}]`, (sign) => SIGNS[sign] ?? ''),
  rule('/', () => '或'),

  // Spaces between Chinese, and pauses that met
  rule('\\s+', () => ' '),
  rule('([^\\w]) (?=[^\\w])', (_all, before) => before),
  rule(',(?:\\s?,)+', () => PAUSE),
  rule(',(?=[。!?;:、])|([。!?;:、]),', (_all, before) => before ?? ''),
  rule('^[,、 ]+|[, ]+$', () => ''),
];

/** The parts of a telephone number with a pause between them. */
const sayParts = (parts: string[], count: number): string => parts.slice(0, count).map(sayDigits).join(PAUSE);

const sayTime = (hour: string, tens: string, minute: string): string => {
  const minutes = Number(`${tens}${minute}`);
  const said = minutes === 0 ? '' : `${tens === '0' ? '零' : ''}${sayWhole(String(minutes))}分`;
  return `${sayWhole(String(Number(hour)))}点${said}`;
};

/** The signs a voice knows its pauses by. */
const CHINESE_SIGNS: Record<string, string> = { ',': '，', ';': '；', ':': '：', '!': '！', '?': '？' };

/** A text as it is said. What has nothing to be said otherwise stays as it stands. */
export const spoken = (text: string): string =>
  RULES.reduce((said, [pattern, say]) => said.replace(pattern, say), flatten(text)).replace(
    /[,;:!?]/g,
    (sign) => CHINESE_SIGNS[sign] ?? sign,
  );
