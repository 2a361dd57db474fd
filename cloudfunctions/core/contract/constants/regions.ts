/** Guizhou's nine prefectures with their 88 counties, by administrative division code (GB/T 2260). */
export interface Prefecture {
  code: string;
  name: string;
  /** Short everyday name. */
  short: string;
  counties: readonly (readonly [code: string, name: string])[];
}

export const PROVINCE_CODE = '520000';

export const PREFECTURES: readonly Prefecture[] = [
  {
    code: '520100',
    name: '贵阳市',
    short: '贵阳',
    counties: [
      ['520102', '南明区'],
      ['520103', '云岩区'],
      ['520111', '花溪区'],
      ['520112', '乌当区'],
      ['520113', '白云区'],
      ['520115', '观山湖区'],
      ['520121', '开阳县'],
      ['520122', '息烽县'],
      ['520123', '修文县'],
      ['520181', '清镇市'],
    ],
  },
  {
    code: '520300',
    name: '遵义市',
    short: '遵义',
    counties: [
      ['520302', '红花岗区'],
      ['520303', '汇川区'],
      ['520304', '播州区'],
      ['520322', '桐梓县'],
      ['520323', '绥阳县'],
      ['520324', '正安县'],
      ['520325', '道真仡佬族苗族自治县'],
      ['520326', '务川仡佬族苗族自治县'],
      ['520327', '凤冈县'],
      ['520328', '湄潭县'],
      ['520329', '余庆县'],
      ['520330', '习水县'],
      ['520381', '赤水市'],
      ['520382', '仁怀市'],
    ],
  },
  {
    code: '520200',
    name: '六盘水市',
    short: '六盘水',
    counties: [
      ['520201', '钟山区'],
      ['520203', '六枝特区'],
      ['520204', '水城区'],
      ['520281', '盘州市'],
    ],
  },
  {
    code: '520400',
    name: '安顺市',
    short: '安顺',
    counties: [
      ['520402', '西秀区'],
      ['520403', '平坝区'],
      ['520422', '普定县'],
      ['520423', '镇宁布依族苗族自治县'],
      ['520424', '关岭布依族苗族自治县'],
      ['520425', '紫云苗族布依族自治县'],
    ],
  },
  {
    code: '520500',
    name: '毕节市',
    short: '毕节',
    counties: [
      ['520502', '七星关区'],
      ['520521', '大方县'],
      ['520523', '金沙县'],
      ['520524', '织金县'],
      ['520525', '纳雍县'],
      ['520526', '威宁彝族回族苗族自治县'],
      ['520527', '赫章县'],
      ['520581', '黔西市'],
    ],
  },
  {
    code: '520600',
    name: '铜仁市',
    short: '铜仁',
    counties: [
      ['520602', '碧江区'],
      ['520603', '万山区'],
      ['520621', '江口县'],
      ['520622', '玉屏侗族自治县'],
      ['520623', '石阡县'],
      ['520624', '思南县'],
      ['520625', '印江土家族苗族自治县'],
      ['520626', '德江县'],
      ['520627', '沿河土家族自治县'],
      ['520628', '松桃苗族自治县'],
    ],
  },
  {
    code: '522600',
    name: '黔东南苗族侗族自治州',
    short: '黔东南',
    counties: [
      ['522601', '凯里市'],
      ['522622', '黄平县'],
      ['522623', '施秉县'],
      ['522624', '三穗县'],
      ['522625', '镇远县'],
      ['522626', '岑巩县'],
      ['522627', '天柱县'],
      ['522628', '锦屏县'],
      ['522629', '剑河县'],
      ['522630', '台江县'],
      ['522631', '黎平县'],
      ['522632', '榕江县'],
      ['522633', '从江县'],
      ['522634', '雷山县'],
      ['522635', '麻江县'],
      ['522636', '丹寨县'],
    ],
  },
  {
    code: '522700',
    name: '黔南布依族苗族自治州',
    short: '黔南',
    counties: [
      ['522701', '都匀市'],
      ['522702', '福泉市'],
      ['522722', '荔波县'],
      ['522723', '贵定县'],
      ['522725', '瓮安县'],
      ['522726', '独山县'],
      ['522727', '平塘县'],
      ['522728', '罗甸县'],
      ['522729', '长顺县'],
      ['522730', '龙里县'],
      ['522731', '惠水县'],
      ['522732', '三都水族自治县'],
    ],
  },
  {
    code: '522300',
    name: '黔西南布依族苗族自治州',
    short: '黔西南',
    counties: [
      ['522301', '兴义市'],
      ['522302', '兴仁市'],
      ['522323', '普安县'],
      ['522324', '晴隆县'],
      ['522325', '贞丰县'],
      ['522326', '望谟县'],
      ['522327', '册亨县'],
      ['522328', '安龙县'],
    ],
  },
];

const names = new Map<string, string>([[PROVINCE_CODE, '贵州省']]);
for (const prefecture of PREFECTURES) {
  names.set(prefecture.code, prefecture.short);
  for (const [code, name] of prefecture.counties) names.set(code, `${prefecture.short} · ${name}`);
}

/** Every code a citizen or a card may name: the province, a prefecture or a county. */
export const REGION_CODES: ReadonlySet<string> = new Set(names.keys());

/** `黔东南 · 天柱县` for a county, `黔东南` for a prefecture, `贵州省` for the province; unknown codes as they stand. */
export const regionName = (code: string): string => names.get(code) ?? code;

/** A county, which takes the longer limits of rules.md; a prefecture or the province does not. */
export const isCounty = (code: string): boolean => REGION_CODES.has(code) && !code.endsWith('00');
