/** How unevenly the money for a theme is spread, in words for people who decide: ratios, never an index. */
import type { Context } from '../../answers/context.js';
import { formatAmount, formatRatio, knownOn, listNames } from '../../words/formats.js';
import type { Language } from '../../words/labels.js';
import { type Speaker, speaker } from '../../words/names.js';
import type { SeveralSpeedsRow, SpeedRow } from './row.js';

export async function severalSpeedsSentence(
  context: Context,
  row: SeveralSpeedsRow,
  language: Language,
): Promise<string> {
  const speak = await speaker(context, language, [row.theme, ...row.territories.map(({ territory }) => territory)]);
  const [compare, seats] = language === 'FR' ? [french, frenchSeats] : [english, englishSeats];
  return `${speak.name(row.theme)}${compare(speak, row)}${seats(row)} ${knownOn(row.asOf, language)}`;
}

const perInhabitant = ({ amountPerInhabitant }: SpeedRow, language: Language) =>
  formatAmount(Math.round((amountPerInhabitant ?? 0) * 100), language);

/** Those of which nothing is known while others receive some. */
const without = ({ name, language }: Speaker, { territories }: SeveralSpeedsRow) =>
  listNames(
    territories
      .filter(({ compared, amountPerInhabitant }) => compared && amountPerInhabitant === 0)
      .map(({ territory }) => name(territory)),
    language,
  );

const find = ({ territories }: SeveralSpeedsRow, id: string | null) =>
  territories.find(({ territory }) => territory === id);

function french(speak: Speaker, row: SeveralSpeedsRow): string {
  const [best, worst] = [find(row, row.best), find(row, row.worst)];
  if (row.amount === null) return ' : aucun montant connu.';
  if (!best || !worst)
    return ` : ${formatAmount(Math.round((row.mean ?? 0) * 100), 'FR')} d'aide accordée connue par habitant.`;
  const most = `${speak.name(best.territory)}, ${perInhabitant(best, 'FR')} d'aide accordée connue par habitant`;
  if (row.ratio === null) return ` : ${most} ; rien de connu ici : ${without(speak, row)}.`;
  if (row.ratio === 1) return ` : autant partout, ${perInhabitant(best, 'FR')} d'aide accordée connue par habitant.`;
  return ` : ${formatRatio(row.ratio, 'FR')} fois plus par habitant d'un territoire à l'autre (${most} ; ${speak.name(worst.territory)}, ${perInhabitant(worst, 'FR')}).`;
}

function english(speak: Speaker, row: SeveralSpeedsRow): string {
  const [best, worst] = [find(row, row.best), find(row, row.worst)];
  if (row.amount === null) return ': no amount known.';
  if (!best || !worst)
    return `: ${formatAmount(Math.round((row.mean ?? 0) * 100), 'EN')} of known grants per inhabitant.`;
  const most = `${speak.name(best.territory)}, ${perInhabitant(best, 'EN')} of known grants per inhabitant`;
  if (row.ratio === null) return `: ${most}; nothing known in: ${without(speak, row)}.`;
  if (row.ratio === 1) return `: as much everywhere, ${perInhabitant(best, 'EN')} of known grants per inhabitant.`;
  return `: ${formatRatio(row.ratio, 'EN')} times as much per inhabitant from one area to another (${most}; ${speak.name(worst.territory)}, ${perInhabitant(worst, 'EN')}).`;
}

function frenchSeats({ bySeatShare }: SeveralSpeedsRow): string {
  return bySeatShare
    ? ` Part placée au siège des bénéficiaires, faute de mieux : ${Math.round(bySeatShare * 100)}\u00a0%.`
    : '';
}

function englishSeats({ bySeatShare }: SeveralSpeedsRow): string {
  return bySeatShare
    ? ` Placed by the beneficiaries' seats, for want of better: ${Math.round(bySeatShare * 100)}%.`
    : '';
}
