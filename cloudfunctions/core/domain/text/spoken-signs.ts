/** Signs that are said as words. */

/** Units written as signs or letters, behind a number. */
export const UNITS: Record<string, string> = {
  '㎡': '平方米',
  'm²': '平方米',
  m2: '平方米',
  'm³': '立方米',
  m3: '立方米',
  '℃': '摄氏度',
  km: '公里',
  cm: '厘米',
  mm: '毫米',
  kg: '公斤',
  mg: '毫克',
  ml: '毫升',
  kWh: '千瓦时',
};

export const SIGNS: Record<string, string> = {
  '≥': '不低于',
  '≤': '不超过',
  '>': '高于',
  '<': '低于',
  '×': '乘',
  '+': '加',
  '=': '等于',
  '&': '和',
};

/** List marks, from 1 on. */
export const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩';
