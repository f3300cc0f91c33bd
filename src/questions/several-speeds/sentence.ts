/** How unevenly a theme is served and the money for it spread, in words for people who decide: shares and ratios, never an index. */
import type { Context } from '../../answers/context.js';
import { formatAmount, formatRatio, formatShare, knownOn, listNames } from '../../words/formats.js';
import type { Language } from '../../words/labels.js';
import { type Speaker, speaker } from '../../words/names.js';
import { type SeveralSpeedsRow, type SpeedRow, speedIn } from './row.js';

export async function severalSpeedsSentence(
  context: Context,
  row: SeveralSpeedsRow,
  language: Language,
): Promise<string> {
  const speak = await speaker(context, language, [row.theme, ...row.territories.map(({ territory }) => territory)]);
  const [serve, compare, seats] =
    language === 'FR' ? [frenchService, french, frenchSeats] : [englishService, english, englishSeats];
  return `${speak.name(row.theme)}${serve(speak, row)}${compare(speak, row)}${seats(row)} ${knownOn(row.asOf, language)}`;
}

const perInhabitant = ({ amountPerInhabitant }: SpeedRow, language: Language) =>
  formatAmount(Math.round((amountPerInhabitant ?? 0) * 100), language);

const namesOf = ({ name, language }: Speaker, speeds: readonly SpeedRow[]) =>
  listNames(
    speeds.map(({ territory }) => name(territory)),
    language,
  );

/** EPCI in which nothing local is known. */
const unserved = ({ territories }: SeveralSpeedsRow) =>
  territories.filter(({ presence }) => presence !== null && presence !== 'LOCAL');

/** Those of which no amount is known while others receive some. */
const unpaid = ({ territories }: SeveralSpeedsRow) =>
  territories.filter(({ compared, amountPerInhabitant }) => compared && amountPerInhabitant === null);

function frenchService(speak: Speaker, row: SeveralSpeedsRow): string {
  const without = unserved(row);
  if (row.served === 0) return ' : rien de connu sur place.';
  if (without.length === 0) return ' : présent sur place partout.';
  const share = row.servedShare === null ? '' : ` pour ${formatShare(row.servedShare, 'FR')} des habitants`;
  return ` : présent sur place${share} ; rien de connu sur place : ${namesOf(speak, without)}.`;
}

function englishService(speak: Speaker, row: SeveralSpeedsRow): string {
  const without = unserved(row);
  if (row.served === 0) return ': nothing local known.';
  if (without.length === 0) return ': something local everywhere.';
  const share = row.servedShare === null ? '' : ` for ${formatShare(row.servedShare, 'EN')} of the inhabitants`;
  return `: something local${share}; nothing local known in: ${namesOf(speak, without)}.`;
}

function french(speak: Speaker, row: SeveralSpeedsRow): string {
  const [best, worst] = [speedIn(row, row.best), speedIn(row, row.worst)];
  if (row.amount === null) return ' Aucun montant connu.';
  const mean = formatAmount(Math.round((row.mean ?? 0) * 100), 'FR');
  if (!best) return ` Montant connu : ${mean} par habitant.`;
  const most = `${speak.name(best.territory)}, ${perInhabitant(best, 'FR')} connus par habitant`;
  const without = unpaid(row);
  const rest = without.length > 0 ? ` ; aucun montant connu : ${namesOf(speak, without)}` : '';
  if (!worst || row.ratio === null) return ` ${most}${rest}.`;
  if (row.ratio === 1) return ` Autant par habitant, ${perInhabitant(best, 'FR')} connus${rest}.`;
  return ` ${formatRatio(row.ratio, 'FR')} fois plus par habitant d'un territoire à l'autre (${most} ; ${speak.name(worst.territory)}, ${perInhabitant(worst, 'FR')})${rest}.`;
}

function english(speak: Speaker, row: SeveralSpeedsRow): string {
  const [best, worst] = [speedIn(row, row.best), speedIn(row, row.worst)];
  if (row.amount === null) return ' No amount known.';
  const mean = formatAmount(Math.round((row.mean ?? 0) * 100), 'EN');
  if (!best) return ` Known amount: ${mean} per inhabitant.`;
  const most = `${speak.name(best.territory)}, ${perInhabitant(best, 'EN')} known per inhabitant`;
  const without = unpaid(row);
  const rest = without.length > 0 ? `; no amount known: ${namesOf(speak, without)}` : '';
  if (!worst || row.ratio === null) return ` ${most}${rest}.`;
  if (row.ratio === 1) return ` As much per inhabitant, ${perInhabitant(best, 'EN')} known${rest}.`;
  return ` ${formatRatio(row.ratio, 'EN')} times as much per inhabitant from one area to another (${most}; ${speak.name(worst.territory)}, ${perInhabitant(worst, 'EN')})${rest}.`;
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
