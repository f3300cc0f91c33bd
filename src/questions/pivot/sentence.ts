/** The totals of a two-way table, in words for decision makers. */
import { formatAmount, formatNumber } from '../../words/formats.js';
import { type Language, label } from '../../words/labels.js';
import { fill, tellFacts } from '../../words/said.js';
import type { PivotRow } from './row.js';

type Words = Readonly<Record<PivotRow['measure'], readonly [french: string, english: string]>>;

const counted: Words = {
  INITIATIVES: ['Initiatives', 'Initiatives'],
  ROLES: ['Rôles dans des initiatives', 'Roles in initiatives'],
  EUROS: ['Financements accordés', 'Grants'],
};

const once: Words = {
  INITIATIVES: ['comptées une seule fois dans les totaux', 'each once in the totals'],
  ROLES: ['comptés une seule fois dans les totaux', 'each once in the totals'],
  EUROS: ['comptés une seule fois dans les totaux', 'each once in the totals'],
};

export function pivotSentence(row: PivotRow, language: Language): string {
  const { measure, distinct, several, outside, amount } = row;
  const some = (value: number) => (value > 0 ? formatNumber(value, language) : '');
  const isFrench = language === 'FR';
  const values = {
    ...{ distinct: formatNumber(distinct, language), several: some(several), outside: some(outside) },
    amount: amount === null ? '' : formatAmount(amount, language),
  };
  const what = `${label(counted, measure, language)}${isFrench ? ' ' : ''}: {distinct}[, {amount}]`;
  const others = isFrench
    ? '[ ; dans plusieurs cases : {several}][ ; dans aucune, faute de ligne ou de colonne connue : {outside}]'
    : '[; in several cells: {several}][; in none, for want of a known row or column: {outside}]';
  const fact = fill(`${what}, ${label(once, measure, language)}${others}.`, values);
  return tellFacts([fact], row.asOf, false, language);
}
