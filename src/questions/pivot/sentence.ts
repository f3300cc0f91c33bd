/** What the totals of a two-way table hold, in words for people who decide. */
import { formatAmount, formatNumber, knownOn } from '../../words/formats.js';
import { type Language, label } from '../../words/labels.js';
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
  const number = (value: number) => formatNumber(value, language);
  const what = label(counted, measure, language);
  const money = amount === null ? '' : `, ${formatAmount(amount, language)}`;
  const isFrench = language === 'FR';
  const parts = [`${what}${isFrench ? ' ' : ''}: ${number(distinct)}${money}, ${label(once, measure, language)}`];
  if (several > 0)
    parts.push(isFrench ? `dans plusieurs cases : ${number(several)}` : `in several cells: ${number(several)}`);
  if (outside > 0) {
    parts.push(
      isFrench
        ? `dans aucune, faute de ligne ou de colonne connue : ${number(outside)}`
        : `in none, for want of a known row or column: ${number(outside)}`,
    );
  }
  return `${parts.join(isFrench ? ' ; ' : '; ')}. ${knownOn(row.asOf, language)}`;
}
