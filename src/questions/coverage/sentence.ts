/** What is known on a theme in an EPCI, in words for people who decide. */
import type { Context } from '../../answers/context.js';
import { formatAmount, formatNumber } from '../../words/formats.js';
import { type Language, label, presenceLabels } from '../../words/labels.js';
import { speaker } from '../../words/names.js';
import { fill, tellFacts } from '../../words/said.js';
import type { CoverageRow } from './row.js';
import { wholePeople } from './whole-people.js';

export async function coverageSentence(context: Context, row: CoverageRow, language: Language): Promise<string> {
  const speak = await speaker(context, language, [
    ...[row.theme, row.territory],
    // Read for whether they are examples.
    ...row.initiatives,
    ...row.funding.map(({ link }) => link),
  ]);
  const isKnown = row.presence !== 'NONE';
  const values = {
    ...{ territory: speak.name(row.territory), theme: speak.name(row.theme) },
    presence: label(presenceLabels, row.presence, language).toLowerCase(),
    initiatives: isKnown
      ? row.initiatives.length - row.unstated || (language === 'FR' ? 'aucune connue' : 'none known')
      : '',
    // They are in the figure of the cell; whether they are under way is to be asked.
    unstated: row.unstated || '',
    // The cell counts only these; the sentence also tells what covers more.
    local:
      row.presence === 'LOCAL' && row.localInitiatives < row.initiatives.length ? String(row.localInitiatives) : '',
    actors: isKnown ? row.actors.length || (language === 'FR' ? 'aucun connu' : 'none known') : '',
    reached: isKnown && row.reachedForSure !== null ? formatNumber(row.reachedForSure, language) : '',
    population: formatNumber(row.population, language),
    all: wholePeople(context, row, language),
    money:
      isKnown && row.amountPerInhabitant !== null
        ? formatAmount(Math.round(row.amountPerInhabitant * 100), language)
        : '',
  };
  const fact =
    language === 'FR'
      ? '{territory}[ (pour {population} de ses {all} habitants, ceux du territoire du conseil)], {theme} : {presence}[ ; initiatives en cours : {initiatives}][ ; d’état inconnu, à vérifier : {unstated}][ ; dont sur place : {local}][ ; acteurs : {actors}][ ; habitants concernés : {reached} sur {population}][ ; financement connu : {money} par habitant].'
      : '{territory}[ (for {population} of its {all} inhabitants, those in the territory of the council)], {theme}: {presence}[; active initiatives: {initiatives}][; of unknown state, to be checked: {unstated}][; of them local: {local}][; actors: {actors}][; people reached: {reached} of {population}][; known funding: {money} per inhabitant].';
  return tellFacts([fill(fact, values)], row.asOf, speak.isExample, language);
}
