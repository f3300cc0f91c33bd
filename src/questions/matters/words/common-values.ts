/** The names that most templates of initiatives need. */
import { formatNumber } from '../../../words/formats.js';
import { listAll } from '../../../words/list-all.js';
import { initiativeIds, themeIds } from '../row.js';
import type { Telling } from './telling.js';

export function commonValues({ row, speak, places }: Telling) {
  const { language } = speak;
  const [theme] = themeIds(row, row.matter.leaves);
  return {
    n: formatNumber(row.matter.initiatives.length, language),
    theme: theme === undefined ? '' : speak.name(theme),
    where: listAll(places.map(speak.name), language, 2),
  };
}

/** Ids: the two initiatives of the strongest row first, then the others. */
export const inTold = ({ row, pair }: Pick<Telling, 'row' | 'pair'>): string[] => [
  ...new Set([...pair, ...initiativeIds(row)]),
];
