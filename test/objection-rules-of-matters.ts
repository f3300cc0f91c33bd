/** What a matter must not leave out, and what it must not advise: each of these was said before an elected person. */

import { formatDay } from '../src/words/formats.js';
import type { Facts } from './objection-facts.js';
import { inAny, numberIn, plain, type Row, told } from './objection-row.js';
import { isAhead, type Rule } from './objection-rules-of-actors.js';

const titleOf = (facts: Facts, id: string) => plain(facts.initiatives.get(id)?.title ?? id);
const matters = (rows: readonly Row[]) => rows.filter(({ list }) => list === 'matters');
const themesNamed = (row: Row, facts: Facts) =>
  [...facts.themes].filter(([, name]) => row.texts.some((text) => text.includes(plain(name)))).map(([id]) => id);

/** A request of who received what ends, on its subject. */
export const requestBehindTheEndUntold: Rule = (rows, facts) =>
  matters(rows).flatMap((row) => {
    if (row.kind !== 'FUNDING_END' || inAny(row, /Demandé : /u)) return [];
    const themes = themesNamed(row, facts);
    const asked = facts.asked.find(
      (each) => row.actors.includes(each.beneficiary) && each.themes.some((theme) => themes.includes(theme)),
    );
    return asked === undefined ? [] : [told(row, 'a request on the subject stands in the graph')];
  });

const compared = ['PROGRAMME', 'PROJECT', 'SERVICE', 'EXPERIMENT'];
/** As many as are told by name. */
const MOST = 5;

/** A count of projects on a subject tells the others too. */
export const othersOnTheSubjectUntold: Rule = (rows, facts) =>
  matters(rows).flatMap((row) => {
    const subject = row.texts.map((text) => /portent sur le même sujet, (.*)/u.exec(text)?.[1]).find(Boolean) ?? '';
    const [theme] = [...facts.themes].find(([, name]) => subject.startsWith(plain(name))) ?? [];
    if (row.kind !== 'POOLING' || theme === undefined) return [];
    const others = [...facts.initiatives.keys()].filter((id) => {
      const fact = facts.initiatives.get(id);
      const isThere = fact?.epci.some((epci) => facts.homeEpci.has(epci));
      return isThere && compared.includes(fact?.kind ?? '') && fact?.themes.includes(theme) && isAhead(facts, id);
    });
    const left = others.filter((id) => !row.initiatives.includes(id));
    const silent = left.filter((id) => !row.texts.some((text) => text.includes(`« ${titleOf(facts, id)} »`)));
    return left.length - silent.length >= Math.min(left.length, MOST)
      ? []
      : [told(row, `"${titleOf(facts, silent[0] ?? '')}" is on the subject too`)];
  });

export const nothingToDo: Rule = (rows) =>
  matters(rows).flatMap((row) => (row.step === '' ? [told(row, 'nothing to do')] : []));

export const twoThingsFirst: Rule = (rows) =>
  matters(rows).flatMap((row) =>
    (row.sentence.match(/d'abord/gu)?.length ?? 0) > 1 ? [told(row, 'two things come first')] : [],
  );

export const wordsThatHurt: Rule = (rows) =>
  matters(rows).flatMap((row) =>
    inAny(
      row,
      /petit groupe à part|sans projet (?:partagé|commun) en cours|même terrain|lien en cours|temps humain|orientation de publics/iu,
    )
      ? [told(row, 'a reproach, or the word of a tool')]
      : [],
  );

/** One company is not recommended by a public council. */
export const companyIntroduced: Rule = (rows, facts) =>
  matters(rows).flatMap((row) => {
    const onlyCompanies = row.exchanges.some(
      ({ providers }) => providers.length > 0 && providers.every((id) => facts.actors.get(id)?.kind === 'COMPANY'),
    );
    return onlyCompanies && /Mettre en relation/u.test(row.step) && row.exchanges.length === 1
      ? [told(row, 'a buyer is sent to one company')]
      : [];
  });

/** Each amount is that of a grant or a request, or what one or all funders granted to one initiative. */
export const amountOfNothing: Rule = (rows, facts) => {
  const grants = [...facts.grants.values()].filter(({ nature }) => nature === 'SUBSIDY');
  const sums = new Map<string, number>();
  for (const { initiative, funder, amount } of grants)
    for (const key of [`${initiative}`, `${initiative} ${funder}`]) sums.set(key, (sums.get(key) ?? 0) + (amount ?? 0));
  const known = new Set([...grants, ...facts.asked].map(({ amount }) => amount));
  for (const sum of sums.values()) known.add(sum);
  return matters(rows).flatMap((row) =>
    row.texts
      .flatMap((text) => [...text.matchAll(/(\d[\d ]*(?:,\d+)?) €/gu)].map(([, number]) => numberIn(number ?? '')))
      .filter((amount) => !known.has(amount))
      .map((amount) => told(row, `${amount} € is no grant and no request`)),
  );
};

/** "Avant la réunion du …": a day on which somebody meets, and later than what is due. */
export const meetingThatIsNot: Rule = (rows, facts) =>
  matters(rows).flatMap((row) => {
    const days = new Map(facts.meetingDays.map((day) => [plain(formatDay(day, 'FR')), day]));
    return row.texts.flatMap((text) => {
      const said = /(?:réunion|ordre du jour) du ((?:1er|\d+) \p{L}+ \d{4})/u.exec(text)?.[1];
      if (said === undefined) return [];
      const on = days.get(said);
      if (on === undefined) return [told(row, `nobody meets on ${said}`)];
      const isBefore = row.dueOn !== null && row.dueOn < on;
      return text.includes('par téléphone') && !isBefore ? [told(row, `it is not due before ${said}`)] : [];
    });
  });

const nameOf = (facts: Facts, id: string) => plain(facts.actors.get(id)?.name ?? id);

/** The list of whom to call begins with whom the step says to call first; else it has the order of the step. */
export const calledInAnotherOrder: Rule = (rows, facts) =>
  matters(rows).flatMap((row) => {
    const first = /Appeler d'abord : (.*)\./u.exec(row.step)?.[1];
    const places = row.callFirst.map((id) => (first ?? row.step).indexOf(nameOf(facts, id)));
    const named = places.filter((place) => place >= 0);
    const isInOrder = named.every((place, at) => at === 0 || place > (named[at - 1] ?? 0));
    return isInOrder && (first === undefined || places[0] === 0) ? [] : [told(row, 'the list calls another one first')];
  });

/** The names of these are names of territories too. */
const ofPlaces = ['EPCI', 'COMMUNE'];

/** Who is named, outside titles, is among the actors that the matter concerns. */
export const namedAndNotConcerned: Rule = (rows, facts) =>
  matters(rows).flatMap((row) => {
    let text = row.texts.join('\n').replace(/« [^»]* »/gu, '');
    // A longer name may contain another one.
    const longestFirst = [...facts.actors].sort(([, one], [, other]) => other.name.length - one.name.length);
    const missing = longestFirst.find(([id, { kind, name }]) => {
      const isNamed = text.includes(plain(name));
      text = text.replaceAll(plain(name), '');
      return isNamed && !ofPlaces.includes(kind) && !row.actors.includes(id);
    });
    return missing ? [told(row, `${plain(missing[1].name)} is named and not concerned`)] : [];
  });
