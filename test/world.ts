/**
 * `given(world)`: a small world written into the database of the test run.
 *
 *   département DEP, called D
 *   ├── E1  c1 25000  c2 10000  c3 5000      E1 ── E2 ── E3 ── E4   (neighbours)
 *   ├── E2  c4 20000  c5 10000
 *   ├── E3  c6 12000  c7  8000
 *   └── E4  c8  6000  c9  4000
 *
 *   med ── demarches, outils, materiel     ter ── fibre     san ── teleconsultation     edu ── ent
 */
import type { Database } from '../src/database/database.js';
import { emptied, writeAtOnce } from './database.js';
import { labelled } from './entities.js';

export interface InitiativeOf {
  /** Default: its id. */
  readonly title?: string;
  readonly themes?: readonly string[];
  readonly covers?: readonly string[];
  readonly kind?: string;
  readonly phase?: string;
  readonly status?: string;
  readonly start?: string | null;
  readonly end?: string | null;
  readonly results?: readonly string[];
  readonly audiences?: readonly string[];
  readonly partOf?: string;
  /** Actor → role. The default lead of i1 is L1, of x Lx. */
  readonly actors?: Readonly<Record<string, string>>;
  /** Further roles, with their first and last day. */
  readonly roles?: readonly (readonly [actor: string, role: string, from: string | null, to: string | null])[];
  readonly archived?: boolean;
}

export interface ActorOf {
  readonly kind?: string;
  readonly bodyType?: string;
  readonly nextMeetingOn?: string;
  readonly name?: string;
  readonly themes?: readonly string[];
  readonly actsIn?: readonly string[];
  readonly seat?: string;
  /** Ids of bodies, networks and other actors, with the first and the last day of the membership when they are known. */
  readonly memberOf?: readonly (string | readonly [body: string, from: string | null, to: string | null])[];
  readonly siren?: string;
  readonly siret?: string;
  readonly contact?: string;
  readonly needs?: readonly (readonly [resource: string, theme: string])[];
  readonly offers?: readonly (readonly [resource: string, theme: string])[];
  readonly archived?: boolean;
}

export interface FundingOf {
  readonly funder?: string;
  readonly beneficiary?: string;
  readonly initiative?: string;
  /** Cents. */
  readonly amount?: number;
  /** Cents asked for. */
  readonly requested?: number;
  readonly status?: string;
  /** Default: SUBSIDY; null: it is not stated. */
  readonly nature?: string | null;
  readonly passThrough?: boolean;
  readonly themes?: readonly string[];
  readonly decidedOn?: string;
  /** Only the year. */
  readonly decidedIn?: number;
  readonly start?: string;
  readonly end?: string;
}

export interface World {
  /** Pairs of related themes, with the weight (½ when none is given). */
  readonly related?: readonly (readonly [one: string, other: string, weight?: number])[];
  /** Territory → SIREN of the commune or the EPCI. */
  readonly sirens?: Readonly<Record<string, string>>;
  /** Id of the territory that is set as home. */
  readonly home?: string;
  readonly actors?: Readonly<Record<string, ActorOf>>;
  readonly initiatives?: Readonly<Record<string, InitiativeOf>>;
  readonly funding?: readonly FundingOf[];
  readonly links?: readonly (readonly [
    from: string,
    nature: string,
    to: string,
    first?: string | null,
    last?: string | null,
  ])[];
  /** Ids of entities that only an illustrative source states. */
  readonly examples?: readonly string[];
}

const ground = `
  CREATE (d:Territory {id: 'DEP', name: 'D', level: 'DEPARTMENT', population: 100000})
  WITH d
  UNWIND [['E1', [['c1', 25000], ['c2', 10000], ['c3', 5000]]], ['E2', [['c4', 20000], ['c5', 10000]]],
          ['E3', [['c6', 12000], ['c7', 8000]]], ['E4', [['c8', 6000], ['c9', 4000]]]] AS epci
  CREATE (e:Territory {id: epci[0], name: epci[0], level: 'EPCI', population: reduce(sum = 0, commune IN epci[1] | sum + commune[1])})-[:WITHIN]->(d)
  FOREACH (commune IN epci[1] |
    CREATE (:Territory {id: commune[0], name: commune[0], level: 'COMMUNE', population: commune[1]})-[:WITHIN]->(e))`;
const neighbours = `
  UNWIND [['E1', 'E2'], ['E2', 'E3'], ['E3', 'E4']] AS pair
  MATCH (a:Territory {id: pair[0]}), (b:Territory {id: pair[1]})
  CREATE (a)-[:NEIGHBOUR_OF]->(b)`;
const themes = `
  UNWIND [['med', ['demarches', 'outils', 'materiel']], ['ter', ['fibre']], ['san', ['teleconsultation']], ['edu', ['ent']]] AS root
  CREATE (r:Theme {id: root[0], labelFr: root[0], labelEn: root[0]})
  FOREACH (leaf IN root[1] | CREATE (:Theme {id: leaf, labelFr: leaf, labelEn: leaf})-[:BROADER]->(r))`;
const relatedStatement = `
  UNWIND $world.related AS pair
  MATCH (one:Theme {id: pair[0]}), (other:Theme {id: pair[1]})
  CREATE (one)-[:RELATED_TO {weight: coalesce(pair[2], 0.5)}]->(other)`;
const actorsStatement = `
  UNWIND $world.actors AS a
  CREATE (x:Actor {id: a.id, name: a.name, kind: a.kind, bodyType: a.bodyType, nextMeetingOn: date(a.nextMeetingOn), siren: a.siren, siret: a.siret, contact: a.contact,
    archivedOn: CASE WHEN a.archived THEN datetime() END})
  WITH x, a
  CALL (x, a) { UNWIND a.themes AS id MATCH (t:Theme {id: id}) CREATE (x)-[:WORKS_ON]->(t) }
  CALL (x, a) { UNWIND a.needs AS need MATCH (t:Theme {id: need[1]}) CREATE (x)-[:NEEDS {resource: need[0]}]->(t) }
  CALL (x, a) { UNWIND a.offers AS offer MATCH (t:Theme {id: offer[1]}) CREATE (x)-[:OFFERS {resource: offer[0]}]->(t) }
  CALL (x, a) { UNWIND a.actsIn AS id MATCH (t:Territory {id: id}) CREATE (x)-[:ACTS_IN]->(t) }
  CALL (x, a) { UNWIND a.seat AS id MATCH (t:Territory {id: id}) CREATE (x)-[:SEATED_IN]->(t) }`;
const members = `
  UNWIND $world.actors AS a
  UNWIND a.memberOf AS seat
  MATCH (x:Actor {id: a.id}), (body:Actor {id: seat[0]})
  CREATE (x)-[:MEMBER_OF {role: 'MEMBER', from: date(seat[1]), to: date(seat[2])}]->(body)`;
const homeStatement = `
  MATCH (t:Territory {id: $world.home})
  SET t.isHome = true`;
const initiativesStatement = `
  UNWIND $world.initiatives AS i
  CREATE (x:Initiative {id: i.id, title: i.title, kind: i.kind, phase: i.phase, status: i.status, results: i.results, audiences: i.audiences,
    startDate: date(i.start), endDate: date(i.end), archivedOn: CASE WHEN i.archived THEN datetime() END})
  WITH x, i
  CALL (x, i) { UNWIND i.themes AS id MATCH (t:Theme {id: id}) CREATE (x)-[:ABOUT]->(t) }
  CALL (x, i) { UNWIND i.covers AS id MATCH (t:Territory {id: id}) CREATE (x)-[:COVERS]->(t) }
  CALL (x, i) { UNWIND i.actors AS role MATCH (a:Actor {id: role[0]}) CREATE (a)-[:PARTICIPATES_IN {role: role[1], from: date(role[2]), to: date(role[3])}]->(x) }`;
const parts = `
  UNWIND $world.initiatives AS i
  MATCH (x:Initiative {id: i.id}), (whole:Initiative {id: i.partOf})
  CREATE (x)-[:PART_OF]->(whole)`;
const fundingStatement = `
  UNWIND $world.funding AS f
  CREATE (link:FundingLink {id: f.id, status: f.status, nature: f.nature, amount: toInteger(f.amount), amountRequested: toInteger(f.requested), passThrough: f.passThrough,
    decidedOn: date(f.decidedOn), decidedIn: toInteger(f.decidedIn), startDate: date(f.start), endDate: date(f.end)})
  WITH link, f
  OPTIONAL MATCH (funder:Actor {id: f.funder})
  OPTIONAL MATCH (beneficiary:Actor {id: f.beneficiary})
  OPTIONAL MATCH (i:Initiative {id: f.initiative})
  FOREACH (x IN [a IN [funder] WHERE a IS NOT NULL] | CREATE (x)-[:GRANTS]->(link))
  FOREACH (x IN [a IN [beneficiary] WHERE a IS NOT NULL] | CREATE (link)-[:BENEFITS]->(x))
  FOREACH (x IN [a IN [i] WHERE a IS NOT NULL] | CREATE (link)-[:FINANCES]->(x))
  WITH link, f
  UNWIND f.themes AS id
  MATCH (t:Theme {id: id})
  CREATE (link)-[:ABOUT]->(t)`;
const linksStatement = `
  UNWIND $world.links AS l
  MATCH (a:Actor {id: l[0]}), (b:Actor {id: l[2]})
  CREATE (a)-[:LINKED_TO {nature: l[1], from: date(l[3]), to: date(l[4])}]->(b)`;

const examplesStatement = `
  UNWIND $world.examples AS id
  MATCH (x {id: id})
  CREATE (x)-[:STATED_BY]->(:Source {id: 'source-' + id, illustrative: true})`;

const sirensStatement = `
  UNWIND $world.sirens AS row
  MATCH (t:Territory {id: row[0]})
  SET t.siren = row[1]`;

/** Empties the database, then writes the ground, the themes, what is added to them, and this world. Actors named by an initiative come to exist. */
export async function given(database: Database, world: World, added: readonly string[] = []): Promise<void> {
  const initiatives = Object.entries(world.initiatives ?? {}).map(([id, i]) => ({
    id,
    title: i.title ?? id,
    kind: i.kind ?? 'PROJECT',
    phase: i.phase ?? null,
    status: i.status ?? null,
    start: i.start === undefined ? '2026-01-01' : i.start,
    end: i.end === undefined ? '2026-12-31' : i.end,
    results: i.results ?? null,
    audiences: i.audiences ?? null,
    partOf: i.partOf ?? null,
    archived: i.archived ?? false,
    themes: i.themes ?? [],
    covers: i.covers ?? ['E1'],
    actors: [
      ...Object.entries(i.actors ?? { [id.replace(/^i(?=\d)/, 'L').replace(/^(?!L)/, 'L')]: 'LEAD' }),
      ...(i.roles ?? []),
    ],
  }));
  const named: Record<string, ActorOf> = {};
  for (const { actors } of initiatives) for (const [id] of actors) named[id] = {};
  const actors = Object.entries({ ...named, ...world.actors }).map(([id, a]) => ({
    id,
    name: a.name ?? id,
    kind: a.kind ?? 'ASSOCIATION',
    bodyType: a.bodyType ?? null,
    nextMeetingOn: a.nextMeetingOn ?? null,
    siren: a.siren || null,
    siret: a.siret ?? null,
    contact: a.contact ?? null,
    needs: a.needs ?? [],
    offers: a.offers ?? [],
    themes: a.themes ?? [],
    actsIn: a.actsIn ?? [],
    seat: a.seat ? [a.seat] : [],
    memberOf: (a.memberOf ?? []).map((seat) => (typeof seat === 'string' ? [seat] : seat)),
    archived: a.archived ?? false,
  }));
  const funding = (world.funding ?? []).map((f, index) => ({
    status: 'GRANTED',
    nature: 'SUBSIDY',
    ...f,
    id: `funding-${index + 1}`,
  }));
  // One map: Neo4j would plan a statement anew for each combination of types and sizes of its parameters.
  const all = {
    actors,
    initiatives,
    funding,
    links: world.links ?? [],
    related: world.related ?? [],
    sirens: Object.entries(world.sirens ?? {}),
    home: world.home ?? null,
    examples: world.examples ?? [],
  };
  await writeAtOnce(
    database,
    [
      ...emptied,
      ground,
      neighbours,
      themes,
      ...added,
      relatedStatement,
      sirensStatement,
      homeStatement,
      actorsStatement,
      members,
      initiativesStatement,
      parts,
      fundingStatement,
      linksStatement,
      examplesStatement,
      ...labelled,
    ].map((statement) => ({ statement, parameters: { world: all } })),
  );
}
