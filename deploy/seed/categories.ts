import type { CategoryRecord } from '../../cloudfunctions/core/domain/records';

/** Categories by everyday need: what people ask for most stands first. */
const NAMES = [
  ['medical', '医疗保险'],
  ['pension', '养老社保'],
  ['employment', '就业劳动'],
  ['assistance', '社会救助'],
  ['education', '教育资助'],
  ['housing', '住房公积金'],
  ['transport', '交通出行'],
  ['household', '婚姻户政'],
  ['health', '疫苗健康'],
  ['tax', '税费'],
  ['disability', '残疾人'],
  ['minors', '未成年人'],
  ['veterans', '退役军人'],
  ['consumer', '消费金融'],
  ['legal', '法律援助与政务'],
] as const;

export type CategoryId = (typeof NAMES)[number][0];

/** Stored categories, `order` counting from 1. */
export const CATEGORIES: readonly (CategoryRecord & { _id: CategoryId })[] = NAMES.map(([_id, name], index) => ({
  _id,
  name,
  order: index + 1,
}));
