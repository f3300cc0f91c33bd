/**
 * A graph on the official territories and themes, with everything that a question reads: actors with needs, seats and
 * conventions, roles, part-of relations, grants.
 */
import type { Database } from '../../src/database/database.js';
import { seeded } from '../../src/model/random.js';
import type { Subjects } from '../corpus/operation.js';

export interface Size {
  readonly initiatives: number;
  readonly actors: number;
}

/** The most rows of one transaction. */
const BATCH_ROWS = 2_000;

const DEPARTMENT = 'DEP-02';

interface Ground {
  readonly themes: readonly { readonly id: string; readonly root: string }[];
  readonly epci: readonly string[];
  readonly communes: readonly string[];
}

const actors = `
  UNWIND $rows AS row
  CREATE (x:Actor:Entity {id: row.id})
  SET x += row.properties
  WITH x, row
  CALL (x, row) { UNWIND row.themes AS id MATCH (t:Theme {id: id}) CREATE (x)-[:WORKS_ON]->(t) }
  CALL (x, row) { UNWIND row.needs AS need MATCH (t:Theme {id: need[1]}) CREATE (x)-[:NEEDS {resource: need[0]}]->(t) }
  CALL (x, row) { UNWIND row.offers AS offer MATCH (t:Theme {id: offer[1]}) CREATE (x)-[:OFFERS {resource: offer[0]}]->(t) }
  CALL (x, row) { UNWIND row.actsIn AS id MATCH (t:Territory {id: id}) CREATE (x)-[:ACTS_IN]->(t) }
  CALL (x, row) { UNWIND row.seatedIn AS id MATCH (t:Territory {id: id}) CREATE (x)-[:SEATED_IN]->(t) }
  CALL (x, row) { UNWIND row.memberOf AS id MATCH (y:Actor {id: id}) CREATE (x)-[:MEMBER_OF {role: 'MEMBER'}]->(y) }
  CALL (x, row) { UNWIND row.linkedTo AS id MATCH (y:Actor {id: id}) CREATE (x)-[:LINKED_TO {nature: 'CONVENTION_WITH'}]->(y) }`;

const initiatives = `
  UNWIND $rows AS row
  CREATE (i:Initiative:Entity {id: row.id, startDate: date(row.start), endDate: date(row.end)})
  SET i += row.properties
  WITH i, row
  CALL (i, row) { UNWIND row.themes AS id MATCH (t:Theme {id: id}) CREATE (i)-[:ABOUT]->(t) }
  CALL (i, row) { UNWIND row.covers AS id MATCH (t:Territory {id: id}) CREATE (i)-[:COVERS]->(t) }
  CALL (i, row) { UNWIND row.roles AS role MATCH (x:Actor {id: role[1]}) CREATE (x)-[:PARTICIPATES_IN {role: role[0]}]->(i) }
  CALL (i, row) { UNWIND row.partOf AS id MATCH (whole:Initiative {id: id}) CREATE (i)-[:PART_OF]->(whole) }`;

const fundingLinks = `
  UNWIND $rows AS row
  CREATE (link:FundingLink:Entity {id: row.id, amount: toInteger(row.amount), status: row.status, nature: 'SUBSIDY',
    decidedOn: date(row.decidedOn), startDate: date(row.decidedOn), endDate: date(row.end)})
  WITH link, row
  MATCH (funder:Actor {id: row.funder}), (beneficiary:Actor {id: row.beneficiary})
  CREATE (funder)-[:GRANTS]->(link)-[:BENEFITS]->(beneficiary)
  WITH link, row
  CALL (link, row) { UNWIND row.finances AS id MATCH (i:Initiative {id: id}) CREATE (link)-[:FINANCES]->(i) }`;

/** @param database holds the official territories and themes, and no actors @returns ids to ask about */
export async function writeServedGraph(database: Database, size: Size): Promise<Subjects> {
  const ground = await readGround(database);
  const write = async (statement: string, rows: Iterable<object>) => {
    let batch: object[] = [];
    const flush = async () => {
      if (batch.length > 0) await database.driver.executeQuery(statement, { rows: batch });
      batch = [];
    };
    for (const row of rows) {
      batch.push(row);
      if (batch.length === BATCH_ROWS) await flush();
    }
    await flush();
  };
  await write(actors, drawActors(size, ground));
  await write(initiatives, drawInitiatives(size, ground));
  await write(fundingLinks, drawFundingLinks(size));
  await database.read('import/settle');
  const [theme] = ground.themes;
  return {
    actor: `actor-${FUNDERS + 1}`,
    otherActor: `actor-${FUNDERS + 7}`,
    funder: 'actor-0',
    initiative: 'initiative-0',
    otherInitiative: 'initiative-1',
    fundingLink: 'funding-0',
    theme: theme?.id ?? '',
    rootTheme: theme?.root ?? '',
    epci: ground.epci[0] ?? '',
    department: DEPARTMENT,
  };
}

async function readGround({ driver }: Database): Promise<Ground> {
  const read = async (statement: string): Promise<Record<string, string>[]> =>
    (await driver.executeQuery(statement, { department: DEPARTMENT })).records.map((record) => record.toObject());
  const themes = await read('MATCH (t:Theme)-[:BROADER]->(r:Theme) RETURN t.id AS id, r.id AS root ORDER BY id');
  const epci = await read(
    `MATCH (:Territory {id: $department})-[:WITHIN]->(r:Territory {level: 'REGION'})<-[:WITHIN]-(:Territory {level: 'DEPARTMENT'})<-[:WITHIN]-(e:Territory {level: 'EPCI'})
     RETURN DISTINCT e.id AS id ORDER BY id`,
  );
  const communes = await read(
    `MATCH (c:Territory {level: 'COMMUNE'})-[:WITHIN]->(:Territory {level: 'EPCI'})-[:WITHIN]->(:Territory {id: $department}) RETURN DISTINCT c.id AS id ORDER BY id`,
  );
  const idsOf = (rows: Record<string, string>[]) => rows.map(({ id }) => id ?? '');
  return {
    themes: themes.map(({ id = '', root = '' }) => ({ id, root })),
    epci: idsOf(epci),
    communes: idsOf(communes),
  };
}

/** The first actors fund the others; every hundredth is a body or a network. */
const FUNDERS = 20;
const kinds = ['ASSOCIATION', 'ASSOCIATION', 'ASSOCIATION', 'COMPANY', 'COMMUNE', 'EPCI', 'SCHOOL', 'HEALTH'];
const resources = ['FUNDING', 'PREMISES', 'EQUIPMENT', 'STAFF', 'SKILLS', 'ENGINEERING', 'LEGAL', 'DATA', 'AUDIENCE'];
const words = ['Atelier', 'Espace', 'Maison', 'Réseau', 'Bus', 'Parcours', 'Fabrique', 'Point', 'Relais', 'Guichet'];

function drawer(seed: number) {
  const random = seeded(seed);
  const upTo = (most: number) => Math.floor(random() * most);
  const one = <T>(list: readonly T[]): T => list[upTo(list.length)] as T;
  const some = <T>(most: number, make: () => T): T[] => [...new Set(Array.from({ length: 1 + upTo(most) }, make))];
  return { random, upTo, one, some };
}

function* drawActors({ actors: count }: Size, { themes, epci, communes }: Ground): Generator<object> {
  const { random, one, some } = drawer(1);
  for (let k = 0; k < count; k += 1) {
    const isFunder = k < FUNDERS;
    const meets = (k + 50) % 100 === 0;
    const kind = isFunder ? one(['REGION', 'DEPARTMENT', 'STATE', 'FOUNDATION']) : one(kinds);
    const before = (share: number) =>
      k > 200 && random() < share ? [`actor-${50 + 100 * Math.floor(random() * Math.floor(k / 100))}`] : [];
    yield {
      id: `actor-${k}`,
      properties: {
        name: `${one(words)} acteur ${k}`,
        kind: meets ? one(['BODY', 'NETWORK']) : kind,
      },
      needs: random() < 0.2 ? some(2, () => [one(resources), one(themes).id]) : [],
      offers: random() < 0.2 ? some(2, () => [one(resources), one(themes).id]) : [],
      themes: isFunder || random() < 0.2 ? [] : some(2, () => one(themes).id),
      actsIn: random() < 0.7 ? some(2, () => one(epci)) : [],
      seatedIn: [one(communes)],
      memberOf: before(0.15),
      linkedTo: k > FUNDERS && random() < 0.03 ? [`actor-${Math.floor(random() * k)}`] : [],
    };
  }
}

function* drawInitiatives(
  { initiatives: count, actors: people }: Size,
  { themes, epci, communes }: Ground,
): Generator<object> {
  const { random, upTo, one, some } = drawer(2);
  const where = (kind: number) =>
    kind < 0.05 ? [DEPARTMENT] : kind < 0.7 ? some(2, () => one(epci)) : [one(communes)];
  for (let k = 0; k < count; k += 1) {
    const year = 2023 + upTo(4);
    const others = some(3, () => `actor-${upTo(people)}`);
    yield {
      id: `initiative-${k}`,
      start: random() < 0.1 ? null : `${year}-0${1 + upTo(9)}-01`,
      end: random() < 0.2 ? null : `${year + 1 + upTo(3)}-12-31`,
      properties: {
        title: `${one(words)} ${one(themes).id} ${k}`,
        kind: one(['PROJECT', 'PROJECT', 'SERVICE', 'PROGRAMME', 'EXPERIMENT', 'ROADMAP', 'CALL']),
        status: one(['ONGOING', 'ONGOING', 'ONGOING', 'DELAYED', 'COMPLETED', 'ABANDONED']),
        phase: one(['IDEA', 'STUDY', 'OPERATION', 'OPERATION']),
      },
      themes: some(3, () => one(themes).id),
      covers: where(random()),
      roles: [
        ...others.map((id, place) => [place === 0 ? 'LEAD' : 'PARTNER', id]),
        ...(random() < 0.3 ? [['FUNDER', `actor-${upTo(FUNDERS)}`]] : []),
      ],
      partOf: k > 10 && random() < 0.03 ? [`initiative-${upTo(k)}`] : [],
    };
  }
}

function* drawFundingLinks({ initiatives: count, actors: people }: Size): Generator<object> {
  const { random, upTo, one } = drawer(3);
  for (let k = 0; k < count; k += 1) {
    const year = 2023 + upTo(4);
    yield {
      id: `funding-${k}`,
      funder: `actor-${upTo(FUNDERS)}`,
      beneficiary: `actor-${FUNDERS + upTo(people - FUNDERS)}`,
      amount: 100_000 * (1 + upTo(500)),
      status: one(['GRANTED', 'GRANTED', 'GRANTED', 'SUBMITTED', 'REFUSED']),
      decidedOn: `${year}-03-01`,
      end: random() < 0.1 ? null : `${year + 1 + upTo(2)}-06-30`,
      finances: random() < 0.6 ? [`initiative-${upTo(count)}`] : [],
    };
  }
}
