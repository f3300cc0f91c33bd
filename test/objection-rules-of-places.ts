/** Statements about places and their inhabitants that no row may make. */
import { type Facts, pair } from './objection-facts.js';
import { inAny, numberIn, plain, type Row, told } from './objection-row.js';
import { isAhead, type Rule } from './objection-rules-of-actors.js';

/** Counts of people are counts of inhabitants. */
export const countsPeopleAsServed: Rule = (rows) =>
  rows
    .filter((row) =>
      inAny(
        row,
        /mêmes (?:\d[\d ]*)?(?:habitants|bénéficiaires|usagers|personnes)|\d (?:bénéficiaires|usagers|personnes)\b|habitants (?:aidés|accompagnés|touchés|servis)/u,
      ),
    )
    .map((row) => told(row, 'people are counted as served'));

/** The inhabitants of an overlap are those of the communes that both cover, and the sentence says so of the territory. */
export const inhabitantsThatAreNot: Rule = (rows, facts) =>
  rows.flatMap((row) => {
    if (row.list !== 'overlaps') return [];
    const [one = [], two = []] = row.initiatives.map((each) => facts.initiatives.get(each)?.communes ?? []);
    const common = new Set(two);
    const people = one.filter((each) => common.has(each)).reduce((sum, each) => sum + (facts.people.get(each) ?? 0), 0);
    const numbers = row.texts.flatMap((text) =>
      [...text.matchAll(/(\d[\d ]*) habitants/gu)].map(([, number]) => numberIn(number ?? '')),
    );
    const isOfPlace = row.texts.every(
      (text) => !/\d habitants/u.test(text) || /sur le même territoire \([^)]*\d habitants\)/iu.test(text),
    );
    const wrong = [row.people ?? people, ...numbers].filter((number) => number !== people);
    return [
      ...(wrong.length > 0 ? [told(row, `${people} live there, not ${wrong[0]}`)] : []),
      ...(isOfPlace ? [] : [told(row, 'inhabitants are not told as those of the territory')]),
    ];
  });

export const placeOutsideHome: Rule = (rows, facts) =>
  rows.flatMap((row) => {
    if (!['gaps', 'coverage', 'severalSpeeds', 'experiments'].includes(row.list)) return [];
    const outside = row.places
      .filter((each) => !facts.homeEpci.has(each))
      .map((each) => facts.namesOfEpci.get(each) ?? each);
    const named = facts.foreignEpci.filter((name) => row.texts.some((text) => text.includes(plain(name))));
    return [...outside, ...named].map((each) => told(row, `${each} is outside home`));
  });

/** Of an actor or initiative its EPCI, of an EPCI itself. */
const epciOf = (facts: Facts, id: string): readonly string[] =>
  facts.initiatives.get(id)?.epci ?? (facts.actors.has(id) ? placesOfActor(facts, id) : [id]);

/** Also where the initiatives are in which it takes part. */
const placesOfActor = (facts: Facts, id: string) => [
  ...(facts.actors.get(id)?.epci ?? []),
  ...facts.roles
    .filter(({ actor }) => actor === id)
    .flatMap(({ initiative }) => facts.initiatives.get(initiative)?.epci ?? []),
];

export const neighbourThatDoesNotTouch: Rule = (rows, facts) =>
  rows.flatMap((row) => {
    const touch = ([one, two]: readonly [string, string]) =>
      epciOf(facts, one).some((each) =>
        epciOf(facts, two).some((other) => each === other || facts.touching.has(pair(each, other))),
      );
    const apart = row.beside.filter((each) => !touch(each));
    const says = inAny(row, /voisin|plus proches?\b/u);
    return [
      ...apart.map((each) => told(row, `${each.join(' and ')} do not touch`)),
      ...(says && row.beside.length === 0 && row.list !== 'matters'
        ? [told(row, 'who lies beside whom is not known')]
        : []),
    ];
  });

/** The initiatives and actors on a theme or below it in an EPCI, today or later. */
function knownAt(
  facts: Facts,
  { theme, epci, wideCounts, after }: Row['absent'][number],
  apartFrom: readonly string[],
): string | undefined {
  const counts = (id: string) => wideCounts || !facts.wide.has(id);
  const here = (of: { readonly themes: readonly string[]; readonly epci: readonly string[] }) =>
    of.themes.includes(theme) && of.epci.includes(epci);
  const goesOn = (id: string) =>
    isAhead(facts, id, after ?? facts.day) &&
    (facts.initiatives.get(id)?.end ?? '9999') > (after ?? '') &&
    (facts.initiatives.get(id)?.start ?? '') <= (after ?? facts.day);
  const isService = (kind: string) => ['PROGRAMME', 'PROJECT', 'SERVICE', 'EXPERIMENT'].includes(kind);
  const initiative = [...facts.initiatives].find(
    ([id, fact]) => !apartFrom.includes(id) && isService(fact.kind) && here(fact) && counts(id) && goesOn(id),
  );
  if (initiative) return initiative[1].title;
  if (after !== undefined) return undefined;
  return [...facts.actors].find(
    ([id, fact]) => fact.kind !== 'BODY' && here(fact) && counts(id) && !facts.wide.has(id),
  )?.[1].name;
}

export const unknownThoughThere: Rule = (rows, facts) =>
  rows.flatMap((row) =>
    row.absent.flatMap((cell) => {
      const found = knownAt(facts, cell, row.initiatives);
      return found === undefined ? [] : [told(row, `${found} is there (${cell.theme}, ${cell.epci})`)];
    }),
  );

/** "Chacun sur son territoire" is said only of initiatives without a common commune. */
export const apartThoughTogether: Rule = (rows, facts) =>
  rows.flatMap((row) => {
    if (!inAny(row, /chacun sur son territoire/u)) return [];
    const communes = row.initiatives.flatMap((each) => facts.initiatives.get(each)?.communes ?? []);
    return new Set(communes).size === communes.length ? [] : [told(row, 'two of them are in one place')];
  });
