import {
  KIND_LABELS,
  LEDGER_DUE_LABELS,
  type LedgerDue,
  LEDGER_URGENCY_LABELS,
  type LedgerFilters,
  RATING_LABELS,
  regionName,
  STATE_LABELS,
} from '@core/contract/constants';
import { dayOf, shortDayWords } from '@/features/dates/beijing';

export type FilterName = keyof LedgerFilters;

/** Names the screen knows and the filter does not carry. */
export interface Names {
  categories: readonly { id: string; name: string }[];
  units: Readonly<Record<string, string>>;
}

const day = (value: string): string => shortDayWords(value, dayOf(Date.now()));

export const dueFilterWords = (due: string): string => LEDGER_DUE_LABELS[due as LedgerDue] ?? `${day(due)}前到期`;

export const holderWords = (holder: string, units: Names['units']): string => {
  if (holder === 'desk') return '运维小组';
  return holder === 'inspection' ? '督查室' : (units[holder] ?? '指定的部门');
};

/** The filters that are set, each in words; the words searched for stand in their own box. */
export function filterWords(filters: LedgerFilters, { categories, units }: Names): [FilterName, string][] {
  const { state, kind, categoryId, regionCode, holder, due, urgency, receivedFrom, receivedTo, rating } = filters;
  const words: [FilterName, string | undefined][] = [
    ['due', due && dueFilterWords(due)],
    ['urgency', urgency && LEDGER_URGENCY_LABELS[urgency]],
    ['state', state && STATE_LABELS[state]],
    ['kind', kind && KIND_LABELS[kind]],
    ['categoryId', categoryId && (categories.find(({ id }) => id === categoryId)?.name ?? '指定的分类')],
    ['regionCode', regionCode && regionName(regionCode)],
    ['holder', holder && `在${holderWords(holder, units)}`],
    ['receivedFrom', receivedFrom && `${day(receivedFrom)}起收到`],
    ['receivedTo', receivedTo && `${day(receivedTo)}前收到`],
    ['rating', rating && `评价${RATING_LABELS[rating]}`],
  ];
  return words.flatMap(([name, said]): [FilterName, string][] => (said ? [[name, said]] : []));
}

/** All that narrows a list, the words searched for first; `全部留言` when nothing does. */
export const listWords = (filters: LedgerFilters, names: Names): string => {
  const said = filterWords(filters, names).map(([, words]) => words);
  const all = filters.words === undefined ? said : [`“${filters.words}”`, ...said];
  return all.length > 0 ? all.join('、') : '全部留言';
};
