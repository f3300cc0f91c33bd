/** An ecosystem drawn at random whose rows state their ids: few subjects, places and dates, so that much of it is equal except for the ids. */
import { seeded } from '../src/model/random.js';
import { shuffled as shuffledPlaces } from '../src/questions/communities/shuffle.js';

type Row = Readonly<Record<string, unknown>>;

/** Rows by table, as the JSON of an ecosystem holds them. */
export type Tables = Readonly<Record<string, readonly Row[]>>;

/** Ids of what can be named. Themes: below the roots. */
export interface Ground {
  readonly themes: readonly string[];
  /** From the smallest to the largest. */
  readonly places: readonly string[];
}

/** Draws from a seed. */
export function drawer(seed: number) {
  const random = seeded(seed);
  const one = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const few = <T>(most: number, list: readonly T[]): T[] => [
    ...new Set(Array.from({ length: Math.floor(random() * (most + 1)) }, () => one(list))),
  ];
  const shuffled = <T>(list: readonly T[]): T[] =>
    Array.from(shuffledPlaces(list.length, random), (place) => list[place] as T);
  return { random, one, few, shuffled };
}

const kinds = ['ASSOCIATION', 'ASSOCIATION', 'ASSOCIATION', 'COMPANY', 'COMMUNE', 'EPCI', 'SCHOOL', 'DEPARTMENT'];
const resources = ['FUNDING', 'PREMISES', 'STAFF', 'SKILLS', 'ENGINEERING', 'LEGAL', 'DATA', 'AUDIENCE'];
const from = ['', '', '2023-01-01', '2024-06-30', '2026-06-01'];
const to = ['', '', '', '2025-06-30', '2026-07-31', '2027-01-31'];

/** @param size how many initiatives; two thirds as many actors, and as many grants */
export function drawEcosystem(seed: number, size: number, { themes, places }: Ground): Tables {
  const { random, one, few } = drawer(seed);
  const times = <T>(count: number, draw: (place: number) => T): T[] => Array.from({ length: count }, (_, k) => draw(k));
  const actorId = (k: number) => `actor-${String((k * 37) % 1_000).padStart(3, '0')}-${k}`;
  const initiativeId = (k: number) => `initiative-${String((k * 37) % 1_000).padStart(3, '0')}-${k}`;
  const count = Math.ceil((2 * size) / 3);
  const actors = times(count, actorId);
  const initiatives = times(size, initiativeId);
  const meeting = actors.filter((_, k) => k % 12 === 0);
  const stated = () =>
    few(2, resources).map((resource) => ({ resource, theme: one(themes), note: one(['', 'en avril']) }));
  return {
    sources: [{ id: 'survey', publisher: 'Survey' }],
    actors: actors.map((id, k) => ({
      id,
      name: `Acteur ${k}`,
      kind: k % 12 === 0 ? one(['BODY', 'NETWORK', 'JOINT_BODY']) : one(kinds),
      seat: one(places),
      actsIn: few(2, places),
      themes: few(2, themes),
      needs: random() < 0.4 ? stated() : [],
      offers: random() < 0.4 ? stated() : [],
      source: 'survey',
    })),
    initiatives: initiatives.map((id, k) => ({
      id,
      title: `Projet ${k}`,
      kind: one([
        'PROJECT',
        'PROJECT',
        'SERVICE',
        'SERVICE',
        'PROGRAMME',
        'EXPERIMENT',
        'EXPERIMENT',
        'CALL',
        'ROADMAP',
      ]),
      phase: one(['IDEA', 'STUDY', 'OPERATION', 'OPERATION']),
      status: one(['', 'ONGOING', 'ONGOING', 'ONGOING', 'COMPLETED', 'DELAYED', 'ABANDONED']),
      startDate: one(from),
      endDate: one(to),
      themes: few(2, themes),
      territories: few(2, places),
      partOf: k > 5 && random() < 0.1 ? [initiatives[Math.floor(random() * k)]] : [],
      audiences: few(2, ['SENIORS', 'YOUTH', 'EVERYONE']),
      results: random() < 0.4 ? ['12 % de plus'] : [],
      source: 'survey',
    })),
    participations: distinct(
      times(3 * size, () => ({
        actor: one(actors),
        initiative: one(initiatives),
        role: one(['LEAD', 'LEAD', 'CO_LEAD', 'PARTNER', 'PARTNER', 'OPERATOR', 'HOST', 'FUNDER', 'OBSERVER']),
        from: one(from),
        to: one(to),
        source: 'survey',
      })),
    ),
    memberships: distinct(
      times(count, () => ({
        member: one(actors),
        organisation: one(meeting),
        role: one(['MEMBER', 'MEMBER', 'CHAIR']),
        from: one(from),
        to: one(to),
        source: 'survey',
      })).filter(({ member, organisation }) => member !== organisation),
    ),
    links: distinct(
      times(Math.ceil(count / 5), () => ({
        actor: one(actors),
        linkedTo: one(actors),
        nature: one(['CONVENTION_WITH', 'DELEGATE_OF', 'UNIT_OF']),
        source: 'survey',
      })).filter(({ actor, linkedTo }) => actor !== linkedTo),
    ),
    'funding-links': times(size, (k) => ({
      id: `funding-${(k * 37) % 1_000}-${k}`,
      funder: one(actors.slice(0, 8)),
      beneficiary: one(actors),
      initiative: random() < 0.7 ? one(initiatives) : '',
      status: one(['GRANTED', 'GRANTED', 'GRANTED', 'SUBMITTED', 'REFUSED']),
      nature: 'SUBSIDY',
      amount: one(['1000', '1000', '2500,50', '70000,01', '333,33']),
      decidedOn: one(['2023-01-01', '2024-06-30', '2026-02-01']),
      endDate: one(to),
      themes: random() < 0.3 ? [one(themes)] : [],
      source: 'survey',
    })),
  };
}

/** One row of each pair and role: of two with other days, an import keeps one. */
function distinct<T extends Row>(rows: readonly T[]): T[] {
  const keyOf = ({ from: _, to: __, ...rest }: Row) => JSON.stringify(rest);
  return [...new Map(rows.map((row) => [keyOf(row), row])).values()];
}
