import type { ConcernedView, ContactView } from '@core/contract';

/** Contact details as they are shown, by name; one line says so where none of them could be read. */
export function contactWords({ name, phone, address }: ContactView): [name: string, words: string][] {
  const all: [string, string | undefined][] = [
    ['称呼', name],
    ['电话', phone],
    ['地址', address],
  ];
  const shown = all.flatMap(([label, words]): [string, string][] => (words === undefined ? [] : [[label, words]]));
  return shown.length > 0 ? shown : [['联系方式', '已留，现在显示不了']];
}

/** Whom a report is about. */
export const concernedWords = ({ name, unitName, hidden }: ConcernedView): string =>
  [...new Set([unitName, name].filter((part) => part !== undefined)), ...(hidden ? ['不希望被反映单位看到'] : [])].join(
    '；',
  );
