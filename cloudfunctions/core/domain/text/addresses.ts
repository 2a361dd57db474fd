import type { Span } from './scan';

const HAN = '[\\u4e00-\\u9fa5]';
/** What a house's number follows: a way, a village or one of its groups, an estate. */
const NUMBERED = '(?:路|街|巷子?|大道|胡同|村|镇|乡|寨|组|屯|社区|小区|花园|家园|公寓|大院|新村)';
/** What an estate's name may end with; only a building's number makes it one (幼儿园 has none). */
const ESTATE = '(?:[苑园城府庭湾郡居]|广场|名邸|小镇|安置点|宿舍)';
const BLOCK = '(?:[A-Za-z]\\d?[区座栋幢])?';
const COUNT = '(?:\\d{1,4}|[一二三四五六七八九十]{1,3})';
/** A number that counts windows, lines and the like lives nowhere. */
const NO_HOUSE = '(?!窗|线|路|机|门|出口|文|令|公告|台|站|柜|厅)';

const HOUSE_NUMBER = `${NUMBERED}${BLOCK}\\d{1,4}(?:-\\d{1,4})?(?:号楼|号院|号${NO_HOUSE}|栋|幢|座|单元|组|室)`;
const BUILDING = `${ESTATE}${BLOCK}\\d{1,3}(?:号楼|栋|幢|座|单元)`;
/** What leads from the house to the door: 附12号, 3单元, 二单元, 7-3号, and another estate's name before a building. */
const DOOR = `(?:附\\d{1,4}号|第?${COUNT}(?:号楼|号院|栋|幢|座|单元|层|楼|室|号${NO_HOUSE})|\\d{1,4}-\\d{1,4}(?:号|室)?|[A-Za-z]\\d?[区座栋幢])`;
const NEXT_ESTATE = `(?:${HAN}{1,8}?(?=${BLOCK}\\d{1,3}(?:号楼|栋|幢|座)))?`;

const HOUSE = new RegExp(
  `${HAN}{0,12}(?:${HOUSE_NUMBER}|${BUILDING})(?:${NEXT_ESTATE}${DOOR})*(?:-?\\d{1,4}(?!\\d))?`,
  'g',
);

/** What leads up to an address and is none of it: 家住…, 寄到…, 地址是…. */
const LEAD = /^.*(?:住|寄|在|到|写|是|址|于|的|了|我们|我家)(?=[\u4e00-\u9fa5]{2,}(?:[A-Za-z]\d?[区座栋幢])?\d)/;

/** Where flattened text names the house somebody lives in: a road, village or estate with a number. */
export const addressesIn = (plain: string): Span[] =>
  Array.from(plain.matchAll(HOUSE), (match) => {
    const end = (match.index ?? 0) + match[0].length;
    const lead = LEAD.exec(match[0])?.[0].length ?? 0;
    return { start: end - match[0].length + lead, end };
  });
