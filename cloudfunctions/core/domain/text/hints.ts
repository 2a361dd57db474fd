/**
 * What may tell who somebody is and cannot be known for sure: names in an introduction, and the house somebody lives in.
 * Only ever pointed out to a person, who decides; nothing is refused or masked by it.
 *
 * Runs in WeChat's engines too: no lookbehind, no Unicode property escapes.
 */
import { flatten } from './scan';

export type HintKind = 'name' | 'address';

/** A piece that may be personal; `start` and `end` are string indexes as for `slice`. */
export interface Hint {
  kind: HintKind;
  start: number;
  end: number;
}

/** The common surnames, Guizhou's among them, less those that mostly open a clause (于, 时, 向). */
const SINGLE =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔汤康易常文洪安申欧涂左冉庞耿卯敖班岑蒙吉兰晏穆柏祝简牟舒';
const DOUBLE = '欧阳|上官|司马|诸葛|令狐|夏侯|皇甫|尉迟|东方|慕容';
const HAN = '[\\u4e00-\\u9fa5]';
const SURNAME = `(?:${DOUBLE}|[${SINGLE}])`;
const FULL_NAME = `${SURNAME}${HAN}{1,2}`;
/** Where a name ends: a sign, the end, or the words that follow one. */
const END = `(?=$|[^\\u4e00-\\u9fa5]|今年|现年|现住|家住|住在|户口|户籍|身份)`;

/** Whoever says 我叫 says their name, whatever it is. */
const NAMED = new RegExp(
  `((?:我|名字|名|小名|都)叫做?|姓名[是为:]? ?)(${FULL_NAME}?${END}|${FULL_NAME}|${HAN}{2,4}?${END})`,
  'g',
);
/** 本人 and 我是 are mostly followed by something else: only what looks like a name and stands alone. */
const PERHAPS = new RegExp(`(本人[是叫:]? ?|我是|我姓|联系人[是:]? ?)(${FULL_NAME}?)${END}`, 'g');
const NO_NAMES =
  /^(高中生|应届生|任课|安全员|文员|金融|万元户|江湖|常住|常年|白领|石匠|汤药|马上|方便|康复|文盲|林场|田地)/;

/** A number of a building, a flat or a village group, with the place before it. */
const HOUSE = new RegExp(
  `${HAN}{0,12}(?:小区|花园|家园|公寓|大院|社区|路|街|巷|村|镇|乡|寨|组)${HAN}{0,6}(?:[A-Za-z]\\d?[区座]?)?\\d{1,4}-?\\d{0,4}(?:号楼|号院|号|栋|幢|单元|组|室|楼)(?:[\\d\\-]{1,5}(?:号楼|号|栋|幢|单元|楼|层|室)?)*`,
  'g',
);

/** Every piece that may tell who somebody is, in order. A suggestion: it misses some and is wrong of others. */
export const findHints = (text: string): Hint[] => {
  const plain = flatten(text);
  const found: Hint[] = [];
  const names = (pattern: RegExp) => {
    for (const match of plain.matchAll(pattern)) {
      const [, before = '', name = ''] = match;
      if (name === '' || NO_NAMES.test(name)) continue;
      const start = (match.index ?? 0) + before.length;
      if (!found.some((hint) => start < hint.end && hint.start < start + name.length)) {
        found.push({ kind: 'name', start, end: start + name.length });
      }
    }
  };
  names(NAMED);
  names(PERHAPS);
  for (const match of plain.matchAll(HOUSE)) {
    const start = match.index ?? 0;
    found.push({ kind: 'address', start, end: start + match[0].length });
  }
  return found.sort((a, b) => a.start - b.start);
};
