/** Facts of the graph, read by statements of this file only, with which sentences are compared. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../src/config.js';
import type { Database } from '../src/database/database.js';

export interface ActorFact {
  readonly name: string;
  readonly kind: string;
  readonly isExample: boolean;
  /** A real actor whose themes, needs and offers are not verified. */
  readonly isIndicative: boolean;
  /** Where it sits or acts. */
  readonly epci: readonly string[];
  /** Themes that it works on, with those above them. */
  readonly themes: readonly string[];
}

export interface InitiativeFact {
  readonly title: string;
  readonly start: string | null;
  readonly end: string | null;
  readonly status: string;
  readonly kind: string;
  readonly phase: string | null;
  readonly isExample: boolean;
  readonly audiences: readonly string[];
  /** Themes that it names, with those above them. */
  readonly themes: readonly string[];
  readonly communes: readonly string[];
  readonly epci: readonly string[];
}

export interface RoleFact {
  readonly actor: string;
  readonly initiative: string;
  readonly role: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly isExample: boolean;
}

export interface GrantFact {
  readonly initiative: string | null;
  readonly funder: string | null;
  readonly nature: string;
  /** Euros; null: not known. */
  readonly amount: number | null;
  readonly end: string | null;
}

export interface Facts {
  readonly day: string;
  readonly actors: ReadonlyMap<string, ActorFact>;
  readonly initiatives: ReadonlyMap<string, InitiativeFact>;
  readonly roles: readonly RoleFact[];
  /** Granted, not re-granted, decided by the day. */
  readonly grants: ReadonlyMap<string, GrantFact>;
  /** Pairs, each as `pair` writes it, with what joins the two: linked, of one SIREN, a commune and its EPCI, a member and its EPCI or syndicate. */
  readonly houses: ReadonlyMap<string, string>;
  /** Pairs that sit in one TECHNICAL body, with its name; members of one EPCI or syndicate, a commune and who sits in it. */
  readonly meetings: ReadonlyMap<string, string>;
  /** Pairs of a network and its member. */
  readonly networks: ReadonlyMap<string, string>;
  /** Seats in bodies: `ACTOR|BODY`, whether the seat is invented. */
  readonly seats: ReadonlyMap<string, boolean>;
  /** The commune of each seat. */
  readonly towns: ReadonlyMap<string, string>;
  /** Pending requests: `BENEFICIARY|FUNDER`. */
  readonly requests: ReadonlySet<string>;
  /** Open requests, with the themes of what they would pay for and those above. */
  readonly asked: readonly {
    readonly beneficiary: string;
    readonly themes: readonly string[];
    /** Euros; null: not known. */
    readonly amount: number | null;
  }[];
  /** The days on which bodies meet next. */
  readonly meetingDays: readonly string[];
  /** Names of themes; a theme without one above it is a root. */
  readonly themes: ReadonlyMap<string, string>;
  /** EPCI with a commune in home. */
  readonly homeEpci: ReadonlySet<string>;
  /** Names of the others, and of what is made of them. */
  readonly foreignEpci: readonly string[];
  readonly namesOfEpci: ReadonlyMap<string, string>;
  /** Pairs of EPCI that touch, by contours. */
  readonly touching: ReadonlySet<string>;
  readonly people: ReadonlyMap<string, number>;
  /** Actors and initiatives that reach half of home's inhabitants and half of its EPCI. */
  readonly wide: ReadonlySet<string>;
}

export const pair = (one: string, two: string) => (one < two ? `${one}|${two}` : `${two}|${one}`);

const placesOf = `COLLECT { MATCH (n)-[:SEATED_IN|ACTS_IN|COVERS]->(place:Territory) RETURN DISTINCT place.id } AS places`;
const themesOf = `COLLECT { MATCH (n)-[:WORKS_ON|ABOUT]->(:Theme)(()-[:BROADER]->(:Theme)){0,}(above) RETURN DISTINCT above.id } AS themes`;
const isExample = `EXISTS { (n)-[:STATED_BY]->(:Source) }
  AND NOT EXISTS { (n)-[s:STATED_BY]->(src:Source) WHERE NOT coalesce(src.illustrative, false) AND NOT coalesce(s.table, '') IN ['participations', 'memberships', 'links'] } AS isExample`;
const illustrative = `EXISTS { (src:Source {id: r.source}) WHERE src.illustrative } AS isExample`;
const holds = `coalesce(r.from <= date($day), true) AND coalesce(r.to >= date($day), true)`;

const statements = {
  actors: `MATCH (n:Actor) RETURN n.id AS id, n.name AS name, coalesce(n.kind, '') AS kind, 'profil-illustratif' IN coalesce(n.tags, []) AS isIndicative, ${placesOf}, ${themesOf}, ${isExample}`,
  initiatives: `MATCH (n:Initiative) RETURN n.id AS id, n.title AS title, toString(n.startDate) AS start, toString(n.endDate) AS end,
    coalesce(n.status, '') AS status, coalesce(n.kind, '') AS kind, n.phase AS phase, coalesce(n.audiences, []) AS audiences, ${placesOf}, ${themesOf}, ${isExample}`,
  roles: `MATCH (a:Actor)-[r:PARTICIPATES_IN]->(i:Initiative) RETURN a.id AS actor, i.id AS initiative, coalesce(r.role, '') AS role,
    toString(r.from) AS from, toString(r.to) AS to, ${illustrative}`,
  grants: `MATCH (f:FundingLink {status: 'GRANTED'}) WHERE NOT coalesce(f.passThrough, false) AND coalesce(f.decidedOn <= date($day), f.decidedIn <= date($day).year, true)
    RETURN f.id AS id, head([(f)-[:FINANCES]->(i:Initiative) | i.id]) AS initiative, head([(f)<-[:GRANTS]-(a:Actor) | a.id]) AS funder,
    coalesce(f.nature, 'SUBSIDY') AS nature, f.amount / 100.0 AS amount, toString(f.endDate) AS end`,
  houses: `MATCH (a:Actor)-[r:LINKED_TO]->(b:Actor) WHERE ${holds} RETURN a.id AS a, b.id AS b, r.nature AS what
    UNION MATCH (a:Actor)-[r:MEMBER_OF]->(b:Actor) WHERE b.kind IN ['EPCI', 'JOINT_BODY'] AND ${holds} RETURN a.id AS a, b.id AS b, 'MEMBER_OF' AS what
    UNION MATCH (a:Actor), (b:Actor) WHERE a.siren = b.siren AND a.id < b.id RETURN a.id AS a, b.id AS b, 'SIREN' AS what
    UNION MATCH (a:Actor {kind: 'COMMUNE'})-[:SEATED_IN]->(:Territory {level: 'COMMUNE'})-[:WITHIN]->(e:Territory {level: 'EPCI'}), (b:Actor {siren: e.siren}) RETURN a.id AS a, b.id AS b, 'COMMUNE_OF' AS what`,
  meetings: `MATCH (a:Actor)-[r:MEMBER_OF]->(m:Actor)<-[q:MEMBER_OF]-(b:Actor) WHERE a.id < b.id AND (m.bodyType = 'TECHNICAL' OR m.kind IN ['EPCI', 'JOINT_BODY'])
      AND ${holds} AND ${holds.replaceAll('r.', 'q.')} RETURN a.id AS a, b.id AS b, m.name AS what`,
  networks: `MATCH (a:Actor)-[r:MEMBER_OF]->(b:Actor {kind: 'NETWORK'}) WHERE ${holds} RETURN a.id AS a, b.id AS b, 'MEMBER_OF' AS what`,
  seats: `MATCH (n:Actor)-[r:MEMBER_OF]->(b:Actor {kind: 'BODY'}) RETURN n.id + '|' + b.name AS id, ${illustrative}`,
  towns: "MATCH (a:Actor)-[:SEATED_IN]->(t:Territory {level: 'COMMUNE'}) RETURN a.id AS id, t.id AS town",
  requests: `MATCH (a:Actor)-[:GRANTS]->(f:FundingLink)-[:BENEFITS]->(b:Actor) WHERE f.status IN ['SUBMITTED', 'UNDER_REVIEW'] RETURN b.id + '|' + a.id AS id`,
  asked: `MATCH (f:FundingLink)-[:BENEFITS]->(b:Actor) WHERE f.status IN ['SUBMITTED', 'UNDER_REVIEW'] AND coalesce(f.nature, 'SUBSIDY') = 'SUBSIDY'
    RETURN b.id AS beneficiary, f.amountRequested / 100.0 AS amount, COLLECT { MATCH (f)-[:FINANCES]->(n:Initiative)-[:ABOUT]->(t:Theme) RETURN DISTINCT t.id UNION MATCH (f)-[:ABOUT]->(t:Theme) RETURN DISTINCT t.id } AS themes`,
  meetingDays:
    "MATCH (b:Actor {kind: 'BODY'}) WHERE b.nextMeetingOn >= date($day) RETURN DISTINCT toString(b.nextMeetingOn) AS on",
  themes: 'MATCH (t:Theme) RETURN t.id AS id, t.labelFr AS name',
  territories: `MATCH (t:Territory) WHERE t.level IN ['COMMUNE', 'EPCI', 'DEPARTMENT', 'REGION', 'ARRONDISSEMENT', 'ZONE']
    RETURN t.id AS id, t.name AS name, t.level AS level, coalesce(t.population, 0) AS people, coalesce(t.isHome, false) AS isHome,
    COLLECT { MATCH (t)-[:WITHIN]->(above) RETURN above.id } AS within`,
} as const;

// biome-ignore lint/suspicious/noExplicitAny: the rows of the statement, as the graph has them.
type Row = any;

export async function readFacts({ driver }: Database, day: string): Promise<Facts> {
  const read = async (name: keyof typeof statements): Promise<Row[]> => {
    const { records } = await driver.executeQuery(statements[name], { day });
    return records.map((record) => record.toObject());
  };
  const [actors, initiatives, roles, grants] = [
    await read('actors'),
    await read('initiatives'),
    await read('roles'),
    await read('grants'),
  ];
  const [houses, meetings, seats, themes] = [
    await read('houses'),
    await read('meetings'),
    await read('seats'),
    await read('themes'),
  ];
  const land = readLand(await read('territories'));
  const places = (rows: Row[]) => new Map(rows.map((row) => [String(row.id), { ...row, ...land.locate(row.places) }]));
  const byId = <T>(rows: Row[]) => new Map<string, T>(rows.map((row) => [row.id, row]));
  const pairs = (rows: Row[]) => new Map<string, string>(rows.map(({ a, b, what }) => [pair(a, b), String(what)]));
  const [whoIsWhere, whatIsWhere] = [places(actors), places(initiatives)];
  return {
    day,
    actors: whoIsWhere as unknown as Facts['actors'],
    initiatives: whatIsWhere as unknown as Facts['initiatives'],
    roles: roles as RoleFact[],
    grants: byId(grants),
    houses: pairs(houses),
    meetings: pairs(meetings),
    networks: pairs(await read('networks')),
    seats: new Map(seats.map((row) => [row.id, row.isExample])),
    towns: new Map((await read('towns')).map((row) => [row.id, row.town])),
    requests: new Set((await read('requests')).map((row) => row.id)),
    asked: (await read('asked')) as Facts['asked'],
    meetingDays: (await read('meetingDays')).map((row) => row.on),
    themes: new Map(themes.map((row) => [row.id, row.name])),
    ...land.facts,
    touching: readTouching(),
    wide: new Set([...whoIsWhere, ...whatIsWhere].filter(([, row]) => land.isWide(row)).map(([id]) => id)),
  };
}

/** The communes of each territory, and what follows from home. */
function readLand(territories: Row[]) {
  const byId = new Map<string, Row>(territories.map((row) => [row.id, row]));
  const above = (id: string): string[] => [id, ...(byId.get(id)?.within ?? []).flatMap(above)];
  const communesIn = new Map<string, string[]>();
  const epciOfCommune = new Map<string, string[]>();
  for (const { id } of territories.filter(({ level }) => level === 'COMMUNE')) {
    const all = [...new Set(above(id))];
    for (const each of all) {
      const known = communesIn.get(each) ?? [];
      known.push(id);
      communesIn.set(each, known);
    }
    epciOfCommune.set(
      id,
      all.filter((each) => byId.get(each)?.level === 'EPCI'),
    );
  }
  const epciOf = (communes: readonly string[]) => [
    ...new Set(communes.flatMap((each) => epciOfCommune.get(each) ?? [])),
  ];
  const people = new Map<string, number>(territories.map((row) => [row.id, Number(row.people)]));
  const sum = (of: readonly string[]) => of.reduce((total, each) => total + (people.get(each) ?? 0), 0);
  const home = new Set(communesIn.get(territories.find(({ isHome }) => isHome)?.id ?? '') ?? []);
  const homeEpci = new Set(epciOf([...home]));
  const all = territories.filter(({ level }) => level === 'EPCI');
  const ours = all.filter(({ id }) => homeEpci.has(id)).map(({ name }) => String(name));
  const foreign = all.filter(({ id }) => !homeEpci.has(id)).map(({ name }) => String(name));
  return {
    facts: {
      people,
      homeEpci,
      foreignEpci: foreign.filter((name) => !ours.some((own) => own.includes(name))),
      namesOfEpci: new Map<string, string>(all.map((row) => [row.id, row.name])),
    },
    locate(places: readonly string[]) {
      const communes = [...new Set(places.flatMap((each) => communesIn.get(each) ?? []))];
      return { communes, epci: epciOf(communes) };
    },
    isWide: ({ communes, epci }: { communes: string[]; epci: string[] }) =>
      2 * sum(communes.filter((each) => home.has(each))) >= sum([...home]) &&
      2 * epci.filter((each) => homeEpci.has(each)).length >= homeEpci.size,
  };
}

function readTouching(): Set<string> {
  const [, ...lines] = readFileSync(join(projectRoot, 'data', 'epci-neighbours.csv'), 'utf8')
    .trim()
    .split(/\r?\n/);
  return new Set(
    lines.map((line) => {
      const [one, two] = line.split(',');
      return pair(`EPCI-${one}`, `EPCI-${two}`);
    }),
  );
}
