/** The parts of the sentence on two projects of one subject in different places (P1). */
import type { Settings } from '../../answers/setting.js';
import { caveat } from '../../words/caveats.js';
import { formatDay, listNames } from '../../words/formats.js';
import type { Speaker } from '../../words/names.js';
import { fill, join, type Part, type Parts } from '../../words/said.js';
import { leads, leadsWithPlace, places, title, titleBeside } from '../../words/titles.js';
import { poolingStep } from './pooling-step.js';
import { leafOfSynergy, type SynergyRow } from './row.js';

/** The number of initiatives, shared by a go-between with the two, that are named. */
export const MOST_SHARED = 3;

/** About the leads when those of both are known, because they would pool; else about the projects. */
export function pooling(speak: Speaker, row: SynergyRow, settings: Settings): Parts {
  const { a, b, adjacent } = row;
  const isFrench = speak.language === 'FR';
  const leaf = leafOfSynergy(row);
  const isOfLeads = [a, b].every((id) => leads(speak, id) !== '');
  const who = (id: string, other: string) =>
    isOfLeads ? leadsWithPlace(speak, id) : titleBeside(speak, id, other, { isPlaced: true });
  const [between] = row.goBetweens ?? [];
  const ofCompanies = [a, b].filter((id) => settings.of(id).isOfCompany).length;
  const values = {
    theme: leaf === undefined ? '' : speak.name(leaf),
    ...{ x: who(a, b), y: who(b, a), here: places(speak, a), there: places(speak, b) },
    ...{ one: titleBeside(speak, a, b), other: titleBeside(speak, b, a) },
    between: between ? speak.name(between.actor) : '',
    on: listNames(
      (between?.initiatives ?? []).slice(0, MOST_SHARED).map((id) => title(speak, id)),
      speak.language,
      MOST_SHARED,
      between?.initiatives.length,
    ),
  };
  const beside = adjacent ? (isFrench ? ', dans des territoires voisins' : ', in neighbouring areas') : '';
  // "chacun" agrees with the leads, whatever the gender of their names.
  const ofLeads = isFrench
    ? `Les porteurs {x} et {y} mènent chacun un projet sur le même sujet[, {theme}]${beside} : {one} et {other}.`
    : `{x} and {y} each run a project on the same subject[, {theme}]${beside}: {one} and {other}.`;
  const ofProjects = isFrench
    ? `{x} et {y} portent sur le même sujet[, {theme}]${beside}.`
    : `{x} and {y} address the same subject[, {theme}]${beside}.`;
  return {
    headline: fill(
      isFrench ? '[{theme} : ]2 projets[, {here} et {there}]' : '[{theme}: ]2 projects[, {here} and {there}]',
      values,
    ),
    facts: [fill(isOfLeads ? ofLeads : ofProjects, values), paidForOnly(speak, row, settings)],
    whyNow: beginning(speak, row, settings),
    nextStep: join(
      poolingStep(speak.language, ofCompanies, 2),
      fill(
        isFrench
          ? '[{between} travaille déjà avec les deux[ : {on}].]'
          : '[{between} already works with both[: {on}].]',
        values,
      ),
    ),
    caveat: caveat(ofCompanies > 0 ? 'COORDINATED' : 'BOUGHT_TOGETHER', speak.language),
  };
}

/** Who pays for one of the two when nobody is known to pay for the other: the lead of the other will want to know. */
function paidForOnly(speak: Speaker, { a, b }: SynergyRow, settings: Settings): Part {
  const isFrench = speak.language === 'FR';
  const [paid] = [a, b].filter((id) => settings.of(id).payers.length > 0);
  const isOfBoth = [a, b].every((id) => settings.of(id).payers.length > 0);
  if (paid === undefined || isOfBoth) return fill('');
  const payers = listNames(settings.of(paid).payers.map(speak.name), speak.language, 2);
  const name = titleBeside(speak, paid, paid === a ? b : a);
  return fill(
    isFrench
      ? 'Subvention connue pour une seule, {name} : {payers}.'
      : 'A subsidy is known for one only, {name}: {payers}.',
    { name, payers },
  );
}

/** The first that has still to begin: there is time to decide. */
function beginning(speak: Speaker, { a, b, asOf }: SynergyRow, settings: Settings): Part {
  const [first] = [a, b]
    .map((id) => ({ id, other: id === a ? b : a, start: settings.of(id).start ?? '' }))
    .filter(({ start }) => start > asOf)
    .sort((one, two) => (one.start < two.start ? -1 : 1));
  if (!first) return fill('');
  return fill(speak.language === 'FR' ? '{name} commence le {start}.' : '{name} begins on {start}.', {
    name: titleBeside(speak, first.id, first.other),
    start: formatDay(first.start, speak.language),
  });
}
