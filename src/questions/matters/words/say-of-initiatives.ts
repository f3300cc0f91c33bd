/** Sentences about initiatives: the templates for matters of pairs and of experiments. */
import { intAt } from '../../model/at.js';
import { dateOf } from '../../model/days.js';
import { listAt } from '../../model/lists.js';
import { caveat } from '../../words/caveats.js';
import { formatDay, formatNumber, listNames } from '../../words/formats.js';
import { fill, fitting, type Parts } from '../../words/said.js';
import { places as placesOf, title, titleWithLeads } from '../../words/titles.js';
import { poolingStep } from '../synergies/pooling-step.js';
import { goesOnUntil, narrowerAudience } from '../synergies/relay-words.js';
import { actorIds, initiativeIds, themeIds } from './row.js';
import type { Telling } from './telling.js';
import { leavesOf } from './themes-named.js';
import { countPlaces } from './whereabouts.js';

/** Undefined for a matter about actors. */
export function sayOfInitiatives(telling: Telling): Parts | undefined {
  switch (telling.row.matter.kind) {
    case 'OVERLAP':
      return overlap(telling);
    case 'RELAY':
      return relay(telling);
    case 'POOLING':
      return pooling(telling);
    case 'COMPLEMENTARY':
      return complementary(telling);
    default:
      return undefined;
  }
}

/** The names that most templates need. */
function common({ row, speak, places }: Telling) {
  const { language } = speak;
  const [theme] = themeIds(row, row.matter.leaves);
  return {
    n: formatNumber(row.matter.initiatives.length, language),
    theme: theme === undefined ? '' : speak.name(theme),
    where: listNames(places.map(speak.name), language, 2),
  };
}

/** The two initiatives of the strongest row first, then the others. */
function titles({ row, speak, pair }: Telling, most: number): string {
  const [a = '', b = ''] = pair;
  const others = initiativeIds(row).filter((id) => !pair.includes(id));
  const named = [
    ...pair.map((id) => titleWithLeads(speak, id, id === a ? b : a)),
    ...others.slice(0, most).map((id) => title(speak, id)),
  ];
  return listNames(named, speak.language, most, pair.length + others.length);
}

function overlap(telling: Telling): Parts {
  const { language } = telling.speak;
  const isFrench = language === 'FR';
  const isSame = nameTheme(telling);
  // Related themes join them: two themes are named, and neither belongs to both.
  const named = telling.pair.flatMap((id) => leavesOf(telling.row, id));
  const themes = listNames([...new Set(named)].map(telling.speak.name), language, 2);
  const values = { ...common(telling), ...(!isSame && { theme: themes }), names: titles(telling, 3) };
  const subject = isFrench
    ? isSame
      ? 'portent sur le même sujet[, {theme}]'
      : 'portent sur des sujets proches[ : {theme}]'
    : isSame
      ? 'address the same subject[, {theme}]'
      : 'address related subjects[: {theme}]';
  return {
    headline: fitting(
      isFrench
        ? [
            '{theme} : {n} projets sur le même territoire, {where}',
            '{theme} : {n} projets sur le même territoire',
            '{n} projets sur le même territoire',
          ]
        : [
            '{theme}: {n} projects in the same area, {where}',
            '{theme}: {n} projects in the same area',
            '{n} projects in the same area',
          ],
      values,
    ),
    facts: [
      fill(
        isFrench
          ? `{n} projets ${subject}, sur le même territoire[, {where}] : {names}.`
          : `{n} projects ${subject}, in the same area[, {where}]: {names}.`,
        values,
      ),
    ],
    nextStep: fill(
      isFrench ? 'À vérifier ensemble : se complètent-ils ?' : 'To check together: do they complement each other?',
    ),
    caveat: caveat(stateAudiences(telling) ? 'COORDINATED' : 'DIFFERENT_AUDIENCES', language),
  };
}

/** Whether all of them name the theme or one below it; else only relations join some of them. */
function nameTheme({ row }: Telling): boolean {
  const { subjects, initiatives } = row.of.known.snapshot;
  const [leaf] = row.matter.leaves;
  if (leaf === undefined) return true;
  return row.matter.initiatives.every((each) =>
    listAt(subjects.themes, intAt(initiatives.subject.values, each)).includes(leaf),
  );
}

/** Whether each of them states its audience: then different audiences are already known and need no caveat. */
const stateAudiences = ({ row }: Telling): boolean =>
  row.matter.initiatives.every((each) => intAt(row.of.known.snapshot.initiatives.audiences.values, each) !== 0);

function relay(telling: Telling): Parts {
  const { row, speak } = telling;
  const { language } = speak;
  const isFrench = language === 'FR';
  const [ending = ''] = initiativeIds(row, [row.matter.subject]);
  const goingOn = [...new Set([...telling.pair, ...initiativeIds(row)])].filter((id) => id !== ending);
  const values = {
    ...common(telling),
    end: formatDay(dateOf(row.matter.dueOn) ?? row.asOf, language),
    name: titleWithLeads(speak, ending, goingOn[0] ?? ''),
    names: listNames(
      goingOn.slice(0, 3).map((id) => titleWithLeads(speak, id, ending)),
      language,
      2,
      goingOn.length,
    ),
    until: goingOn.length === 1 ? goesOnUntil(speak, telling.settings, goingOn[0] ?? '') : '',
  };
  const isOne = goingOn.length === 1;
  return {
    headline: fill(
      isFrench ? '[{theme} : ]un relais à préparer avant le {end}' : '[{theme}: ]a handover to prepare before {end}',
      values,
    ),
    facts: [
      fill(
        isFrench
          ? `{name} s’achève le {end} ; sur le même sujet[, {theme}], sur le même territoire, ${isOne ? 'continue' : 'continuent'} : {names}[, jusqu’au {until}].`
          : `{name} ends on {end}; on the same subject[, {theme}], in the same area, ${isOne ? 'this goes on' : 'these go on'}: {names}[, until {until}].`,
        values,
      ),
      isOne ? narrowerAudience(speak, telling.settings, ending, goingOn[0] ?? '') : fill(''),
      ...row.matter.isolated.map((isolated) =>
        fill(isFrench ? 'Seul lien en cours de : {names}.' : 'The only current tie of: {names}.', {
          names: listNames(
            actorIds(row, isolated.actors.slice(0, 3)).map(speak.name),
            language,
            3,
            isolated.actors.length,
          ),
        }),
      ),
    ],
    nextStep: fill(isFrench ? 'Préparer le relais.' : 'Prepare the handover.'),
    caveat: caveat('FOLLOWED', language),
  };
}

function pooling(telling: Telling): Parts {
  const { row, speak } = telling;
  const { language } = speak;
  const isFrench = language === 'FR';
  const places = countPlaces(row.of.known.snapshot, row.matter);
  const named = [...new Set([...telling.pair, ...initiativeIds(row)])].map((id) => {
    const where = placesOf(speak, id);
    return where === '' ? title(speak, id) : `${title(speak, id)} (${where})`;
  });
  const values = {
    ...common(telling),
    m: formatNumber(places, language),
    names: listNames(named, language, 3),
  };
  // Two initiatives that pool share no commune; of more, two may be in one place, each pooling with a third.
  const isApart = row.matter.initiatives.length === 2;
  const isOfMore = isApart && places > 2;
  const ofCompanies = initiativeIds(row).filter((id) => telling.settings.of(id).isOfCompany).length;
  return {
    headline: fill(
      isFrench
        ? `[{theme} : ]${isOfMore ? '{n} projets, chacun sur son territoire' : '{m} territoires, {n} projets'}`
        : `[{theme}: ]${isOfMore ? '{n} projects, each in its own area' : '{m} areas, {n} projects'}`,
      values,
    ),
    facts: [
      fill(
        isFrench
          ? `{n} projets portent sur le même sujet[, {theme}], ${isApart ? 'chacun sur son territoire' : 'sur {m} territoires'} : {names}.`
          : `{n} projects address the same subject[, {theme}], ${isApart ? 'each in its own area' : 'in {m} areas'}: {names}.`,
        values,
      ),
    ],
    nextStep: poolingStep(language, ofCompanies, row.matter.initiatives.length),
    caveat: caveat(row.matter.initiatives.length - ofCompanies < 2 ? 'COORDINATED' : 'BOUGHT_TOGETHER', language),
  };
}

function complementary(telling: Telling): Parts {
  const { row, speak, pair } = telling;
  const { language } = speak;
  const isFrench = language === 'FR';
  const [a = '', b = ''] = pair;
  const themes = (id: string) => listNames(leavesOf(row, id).map(speak.name), language, 2);
  const values = {
    ...common(telling),
    a: titleWithLeads(speak, a, b),
    b: titleWithLeads(speak, b, a),
    ofA: themes(a),
    ofB: themes(b),
    more: row.matter.initiatives.length > 2 ? formatNumber(row.matter.initiatives.length - 2, language) : '',
  };
  return {
    headline: fitting(
      isFrench ? ['{where} : {ofA} et {ofB}', '{ofA} et {ofB}'] : ['{where}: {ofA} and {ofB}', '{ofA} and {ofB}'],
      values,
    ),
    facts: [
      fill(
        isFrench
          ? '[Même terrain : {where}. ]{a} apporte : {ofA} ; {b} apporte : {ofB}.[ {more} autres complètent l’offre.]'
          : '[Same area: {where}. ]{a} brings {ofA}; {b} brings {ofB}.[ {more} more complete the offer.]',
        values,
      ),
    ],
    nextStep: fill(
      isFrench ? 'À proposer : une offre commune, plus complète.' : 'To propose: one fuller offer in common.',
    ),
    // A common audience is a condition of this kind.
    caveat: caveat('COORDINATED', language),
  };
}
