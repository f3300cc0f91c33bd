/** Statements about actors that no row may make: each rule takes all rows and returns which sentence is wrong, and why. */
import { findPersons } from '../src/words/persons/find-persons.js';
import { type Facts, pair } from './objection-facts.js';
import { plain, type Row, told } from './objection-row.js';

export type Rule = (rows: readonly Row[], facts: Facts) => string[];

const operative = ['LEAD', 'CO_LEAD', 'PARTNER', 'OPERATOR', 'HOST', 'PRESCRIBER'];
const nameOf = (facts: Facts, id: string) => plain(facts.actors.get(id)?.name ?? id);
const named = (facts: Facts, ids: readonly string[]) => ids.map((id) => nameOf(facts, id)).join(' and ');

/** Neither abandoned nor over. */
export function isAhead(facts: Facts, initiative: string, day = facts.day): boolean {
  const fact = facts.initiatives.get(initiative);
  if (!fact || fact.status === 'ABANDONED') return false;
  return fact.end === null ? fact.status !== 'COMPLETED' : fact.end >= day;
}

/** The actors with which an actor works, today or later, and in which initiatives. */
function partnersOf(facts: Facts, actor: string): Map<string, string> {
  const last = (to: string | null) => to === null || to >= facts.day;
  const held = facts.roles.filter(
    ({ role, to, initiative }) => operative.includes(role) && last(to) && isAhead(facts, initiative),
  );
  const own = new Set(held.filter((each) => each.actor === actor).map(({ initiative }) => initiative));
  return new Map(
    held
      .filter((each) => own.has(each.initiative) && each.actor !== actor)
      .map((each) => [each.actor, facts.initiatives.get(each.initiative)?.title ?? '']),
  );
}

const eachIntroduced = (rows: readonly Row[], of: (one: string, two: string, row: Row) => string | undefined) =>
  rows.flatMap((row) =>
    row.introduced.flatMap(([one, two]) => {
      const fault = of(one, two, row);
      return fault === undefined ? [] : [told(row, fault)];
    }),
  );

export const introducedWithinOneHouse: Rule = (rows, facts) =>
  eachIntroduced(rows, (one, two) => {
    const bond = facts.houses.get(pair(one, two));
    return bond && `${named(facts, [one, two])} are one house (${bond})`;
  });

export const introducedThoughTheyMeet: Rule = (rows, facts) =>
  eachIntroduced(rows, (one, two) => {
    const where = facts.meetings.get(pair(one, two));
    return where && `${named(facts, [one, two])} sit together in ${where}`;
  });

export const introducedThoughTheyWorkTogether: Rule = (rows, facts) =>
  eachIntroduced(rows, (one, two) => {
    const what = partnersOf(facts, one).get(two);
    return what && `${named(facts, [one, two])} share "${what}"`;
  });

/** "Aucun projet commun en cours", "X : aucun projet en cours avec un autre acteur": of who has none, today or later. */
export const saidToShareNothing: Rule = (rows, facts) =>
  rows.flatMap((row) => {
    // In a row about a pair, the two share nothing with each other.
    if (row.list === 'between actors') return [];
    return row.actors
      .filter(
        (actor) => partnersOf(facts, actor).size > 0 && row.texts.some((text) => denies(text, nameOf(facts, actor))),
      )
      .map((actor) => told(row, `${nameOf(facts, actor)} shares ${[...partnersOf(facts, actor).values()][0]}`));
  });

const denies = (text: string, name: string) =>
  [
    `${name} : aucun projet partagé`,
    `${name} : aucun projet commun`,
    `${name} : siège au conseil, sans projet`,
    `${name} : financé, sans projet`,
    `${name} : aucun projet en cours avec`,
    `${name} : plus de lien actif`,
    `${name} : nous ne lui connaissons pas encore de projet`,
    `${name} : pas encore de projet`,
    `${name} : plus de projet commun`,
  ].some((words) => text.includes(words)) ||
  (['', 'La ', 'Le '].some((article) => text.startsWith(`${article}${name} est membre de`)) &&
    /ne partage aucun projet|aucun projet commun|ne lui connaissons pas encore/u.test(text));

export const needMetByWhoWorksWithThem: Rule = (rows, facts) =>
  rows.flatMap((row) =>
    row.exchanges.flatMap(({ seeker, providers }) =>
      providers.flatMap((each) => {
        const shared = partnersOf(facts, seeker).get(each) ?? facts.houses.get(pair(seeker, each));
        return shared === undefined
          ? []
          : [told(row, `${named(facts, [seeker, each])} are joined already by ${shared}`)];
      }),
    ),
  );

/** A company that is named as offering: it is to be consulted. */
export const companyOffersBesideTheRules: Rule = (rows, facts) =>
  rows.flatMap((row) => {
    const companies = row.exchanges
      .flatMap(({ providers }) => providers)
      .filter((each) => facts.actors.get(each)?.kind === 'COMPANY');
    const texts = row.texts.filter((text) => /en propose(?:nt)?/u.test(text) && !text.includes('commande publique'));
    const bare = companies.filter((each) => texts.some((text) => offersOf(text).includes(nameOf(facts, each))));
    return [...new Set(bare)].map((each) => told(row, `${nameOf(facts, each)} is a company`));
  });

/** The text between the need and "en propose". */
const offersOf = (text: string) =>
  [...text.matchAll(/([^.]*?) en propose(?:nt)?/gu)].map(([, who]) => who ?? '').join(' ');

export const callsWhoIsGoneOrABody: Rule = (rows, facts) =>
  rows.flatMap((row) =>
    row.callFirst.flatMap((id) => {
      const kind = facts.actors.get(id)?.kind;
      if (kind !== undefined && kind !== 'BODY') return [];
      return [told(row, kind === undefined ? `${id} is no living actor` : `${nameOf(facts, id)} is a body`)];
    }),
  );

/** An actor that "travaille déjà avec les deux" shares something under way with a lead of each. */
export const goBetweenWithoutBoth: Rule = (rows, facts) =>
  rows.flatMap((row) => {
    const leads =
      row.introduced.length > 0
        ? row.introduced.flat().map((each) => [each])
        : row.initiatives.map((each) => leadsOf(facts, each));
    return row.goBetweens
      .filter((each) =>
        leads.some(
          (of) =>
            !of.some(
              (lead) =>
                partnersOf(facts, lead).has(each) || facts.houses.has(pair(lead, each)) || isMember(facts, lead, each),
            ),
        ),
      )
      .map((each) => told(row, `${nameOf(facts, each)} does not work with both`));
  });

const isMember = (facts: Facts, one: string, two: string) =>
  [one, two].some((each) => facts.actors.get(each)?.kind === 'NETWORK') && facts.networks.has(pair(one, two));

export const leadsOf = (facts: Facts, initiative: string) =>
  facts.roles
    .filter((each) => each.initiative === initiative && ['LEAD', 'CO_LEAD'].includes(each.role))
    .map(({ actor }) => actor);

export const namesAPerson: Rule = (rows) =>
  rows.flatMap((row) =>
    row.texts.flatMap((text) => findPersons(text).map(({ text: seen }) => told(row, `"${seen}" is a person`))),
  );

/** The introductions of the network name no actor twice; between actors, each is named at most three times, and no pair twice. */
export const introducedTwice: Rule = (rows, facts) => {
  const counts = new Map<string, number>();
  for (const row of rows) {
    if (row.list !== 'introductions' && row.list !== 'between actors') continue;
    for (const actor of new Set(row.introduced.flat())) {
      const key = `${row.list}|${actor}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  const most = (key: string) => (key.startsWith('introductions') ? 1 : 3);
  return [...counts]
    .filter(([key, count]) => count > most(key))
    .map(
      ([key, count]) => `${key.split('|')[0]}: ${nameOf(facts, key.split('|')[1] ?? '')} is introduced ${count} times`,
    );
};

/** No two rows of a list say the same of the same; and no row is gathered by two matters. */
export const toldTwice: Rule = (rows) => {
  const keys = rows.flatMap((row) => [
    [`${row.list}: the row ${row.id}`, row] as const,
    [`${row.list}: ${row.sentence}`, row] as const,
    ...(row.initiatives.length === 2 && row.list !== 'matters'
      ? [[`${row.list}: the pair ${[...row.initiatives].sort().join(' ')}`, row] as const]
      : []),
    ...(row.introduced.length === 1
      ? [[`${row.list}: the pair ${[...(row.introduced[0] ?? [])].sort().join(' ')}`, row] as const]
      : []),
    ...row.rows.map((id) => [`matters: the row ${id} within`, row] as const),
  ]);
  const tellers = new Map<string, Set<Row>>();
  for (const [key, row] of keys) tellers.set(key, (tellers.get(key) ?? new Set()).add(row));
  return [...tellers].filter(([, all]) => all.size > 1).map(([key, all]) => `${key} is told ${all.size} times`);
};
