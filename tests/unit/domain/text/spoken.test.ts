import { countCharacters, spokenSentences } from '@core/domain/text';
import { spoken } from '@core/domain/text/spoken';
import { baseDocuments } from '../../../../deploy/seed';

const CASES: [kind: string, written: string, said: string][] = [
  ['年', '从2025年1月1日起，用15年逐步调整。', '从二〇二五年一月一日起，用十五年逐步调整。'],
  ['年', '2000年以前参加工作的', '二〇〇〇年以前参加工作的'],
  ['年', '2024—2026年', '二〇二四到二〇二六年'],
  ['年', '执行到2027 年底', '执行到二〇二七年底'],
  ['年', '2026届毕业生', '二〇二六届毕业生'],
  ['金额', '每月扣2000元', '每月扣两千元'],
  ['金额', '1000元', '一千元'],
  ['金额', '10万元', '十万元'],
  ['金额', '1,500元', '一千五百元'],
  ['金额', '12.5万元', '十二点五万元'],
  ['金额', '5000万元以下', '五千万元以下'],
  ['金额', '12000元', '一万二千元'],
  ['金额', '95000元和12345元', '九万五千元和一万二千三百四十五元'],
  ['金额', '20万、200元、22000元', '二十万、二百元、两万二千元'],
  ['金额', '10500元、100005元、120000000元', '一万零五百元、十万零五元、一亿二千万元'],
  ['金额', '最高200元/月', '最高二百元每月'],
  ['比例', '征收率3%', '征收率百分之三'],
  ['比例', '0.5%', '百分之零点五'],
  ['比例', '报销50%—80%', '报销百分之五十到百分之八十'],
  ['比例', '100%', '百分之百'],
  ['比例', '2‰', '千分之二'],
  ['比例', '1/3以上', '三分之一以上'],
  ['区间', '3—5天', '三到五天'],
  ['区间', '2~3个工作日', '两到三个工作日'],
  ['区间', '9月1日—9月30日', '九月一日到九月三十日'],
  ['区间', '60-65岁', '六十到六十五岁'],
  ['区间', '9:00—17:30', '九点到十七点三十分'],
  ['区间', '8：05', '八点零五分'],
  ['电话', '打12333问', '打幺二三三三问'],
  ['电话', '用12333网站查', '用幺二三三三网站查'],
  ['电话', '拨打110或119', '拨打幺幺零或幺幺九'],
  ['电话', '电话：96110', '电话：九六幺幺零'],
  ['电话', '0851-85912345', '零八五幺，八五九幺二三四五'],
  ['电话', '400-810-1234', '四零零，八幺零，幺二三四'],
  ['电话', '13800001234', '幺三八，零零零零，幺二三四'],
  ['文号', '国办发〔2009〕66号', '国办发二〇〇九年六十六号'],
  ['文号', '人社部发[2024]94号', '人社部发二〇二四年九十四号'],
  ['文号', '财政部公告2023年第12号', '财政部公告二〇二三年第十二号'],
  ['文号', '《社会保险法》第十六条', '社会保险法第十六条'],
  ['数', '15日内、3个月', '十五日内、三个月'],
  ['数', '2个、2人、2岁以下', '两个、两人、两岁以下'],
  ['数', '2月2日、2级、2年级、第2条', '二月二日、二级、二年级、第二条'],
  ['数', '110天、12个月、1015人', '一百一十天、十二个月、一千零一十五人'],
  ['数', '0', '零'],
  ['数', '007', '零零七'],
  ['单位', '90㎡以下', '九十平方米以下'],
  ['单位', '38.5℃', '三十八点五摄氏度'],
  ['单位', '5km、50 kg', '五公里、五十公斤'],
  ['字母', '国家医保服务平台APP，点ETC', '国家医保服务平台A P P，点E T C'],
  ['字母', '手机App', '手机A P P'],
  ['字母', 'C1驾照、WiFi', 'C一驾照、WiFi'],
  ['标点', '乡镇（街道）窗口', '乡镇，街道，窗口'],
  ['标点', '村（居）委会', '村居委会'],
  ['标点', '“退休年龄计算器”', '退休年龄计算器'],
  ['标点', '可以（免费）。', '可以，免费。'],
  ['标点', '黔东南 · 天柱县', '黔东南天柱县'],
  ['标点', '网上/窗口', '网上或窗口'],
  ['标点', '年龄≥60岁', '年龄不低于六十岁'],
  ['标点', '1. 带身份证', '第一，带身份证'],
  ['标点', '①身份证', '第一，身份证'],
  ['标点', '能。职工医保', '能。职工医保'],
  ['标点', '先看户口:在户籍地的,去户籍地领', '先看户口：在户籍地的，去户籍地领'],
];

describe('text for the ear', () => {
  it.each(CASES)('%s: %s', (_kind, written, said) => {
    expect(spoken(written)).toBe(said);
  });

  it('leaves a text without numbers and signs as it stands', () => {
    const plain = '先到户籍地的残联提出申请，再到指定的医院评定。';
    expect(spoken(plain)).toBe(plain);
  });
});

describe('sentences for a voice', () => {
  it('are said one by one, each text ending its own', () => {
    expect(spokenSentences(['能减半吗？', '能。年所得200万元以内减半；超过的照常。2027年12月31日止'])).toEqual([
      '能减半吗？',
      '能。年所得二百万元以内减半；',
      '超过的照常。',
      '二〇二七年十二月三十一日止',
    ]);
  });

  it('hold at most 300 characters, cut at a pause where there is one', () => {
    const long = Array.from({ length: 60 }, () => '带上身份证和户口本').join('，');
    const pieces = spokenSentences([long]);
    expect(pieces.length).toBeGreaterThan(1);
    expect(pieces.every((piece) => countCharacters(piece) <= 300)).toBe(true);
    expect(pieces.slice(0, -1).every((piece) => piece.endsWith('，'))).toBe(true);
    expect(pieces.join('')).toBe(long);
    expect(spokenSentences(['字'.repeat(700)]).map((piece) => piece.length)).toEqual([300, 300, 100]);
  });

  it('of nothing are none', () => {
    expect(spokenSentences(['', ' \n', '……', '。'])).toEqual([]);
  });

  it('of every card of the base seeds hold no digit, bracket or quotation mark and fit the plugin', () => {
    const texts = baseDocuments().cards.flatMap(({ question, answer, bases }) => [
      question,
      answer,
      ...bases.map(({ title, number = '' }) => `${title}${number}`),
    ]);
    const said = spokenSentences(texts);
    expect(said.filter((sentence) => /[\d〔〕《》“”（）()%]/.test(sentence))).toEqual([]);
    expect(said.filter((sentence) => Buffer.byteLength(sentence) > 1000)).toEqual([]);
  });
});
