/** What is known on a theme in an EPCI, in words for people who decide. */
import type { Context } from '../../answers/context.js';
import { formatAmount, formatNumber, knownOn } from '../../words/formats.js';
import { type Language, label, presenceLabels } from '../../words/labels.js';
import { speaker } from '../../words/names.js';
import type { CoverageRow } from './row.js';

export async function coverageSentence(context: Context, row: CoverageRow, language: Language): Promise<string> {
  const { name } = await speaker(context, language, [row.theme, row.territory]);
  const place = `${name(row.territory)}, ${name(row.theme)}`;
  const told = language === 'FR' ? french(place, row) : english(place, row);
  return `${told} ${knownOn(row.asOf, language)}`;
}

function french(place: string, row: CoverageRow): string {
  const presence = `${place} : ${label(presenceLabels, row.presence, 'FR').toLowerCase()}`;
  if (row.presence === 'NONE') return `${presence}.`;
  const people =
    row.populationReached === null
      ? ''
      : ` ; habitants concernés : ${formatNumber(row.populationReached, 'FR')} sur ${formatNumber(row.population, 'FR')}`;
  const money =
    row.amountPerInhabitant === null
      ? ''
      : ` ; financement connu : ${formatAmount(Math.round(row.amountPerInhabitant * 100), 'FR')} par habitant`;
  return `${presence} ; initiatives en cours : ${row.initiatives.length} ; acteurs : ${row.actors.length}${people}${money}.`;
}

function english(place: string, row: CoverageRow): string {
  const presence = `${place}: ${label(presenceLabels, row.presence, 'EN').toLowerCase()}`;
  if (row.presence === 'NONE') return `${presence}.`;
  const people =
    row.populationReached === null
      ? ''
      : `; people reached: ${formatNumber(row.populationReached, 'EN')} of ${formatNumber(row.population, 'EN')}`;
  const money =
    row.amountPerInhabitant === null
      ? ''
      : `; known funding: ${formatAmount(Math.round(row.amountPerInhabitant * 100), 'EN')} per inhabitant`;
  return `${presence}; active initiatives: ${row.initiatives.length}; actors: ${row.actors.length}${people}${money}.`;
}
