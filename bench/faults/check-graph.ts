/**
 * What must hold after every fault: no change is lost or doubled, no entity is incomplete, and the engine agrees with
 * the database.
 */
import { graphql } from 'graphql';
import { type Context, createContext } from '../../src/answers/context.js';
import { publicSchema } from '../../src/api/public.js';
import type { Database } from '../../src/database/database.js';
import { openFresh } from '../../src/fresh/fresh.js';
import { createDefinedContext } from '../../test/definitions/definitions.js';

export interface Damage {
  readonly lost: number;
  readonly double: number;
  readonly torn: number;
  /** Descriptions of everything else that is wrong. */
  readonly faults: readonly string[];
}

const JOURNAL = `
  MATCH (j:Journal)
  WITH count(j) AS journals, max(j.sequence) AS sequence
  OPTIONAL MATCH (c:Change)
  RETURN journals, sequence, count(c) AS changes, count(DISTINCT c.sequence) AS numbers, max(c.sequence) AS last, collect(c.id) AS ids`;
const DOUBLE = `
  MATCH (n)
  WHERE n.id IS NOT NULL
  WITH labels(n) AS labels, n.id AS id, count(*) AS times
  WHERE times > 1
  RETURN count(*) AS count`;
const DOUBLE_ROWS = `
  MATCH (f:FundingLink)-[s:STATED_BY]->(source:Source)
  WITH source, s.row AS row, count(*) AS times
  WHERE times > 1
  RETURN count(*) AS count`;
/** A funding link without both ends or its source; a merged actor that still takes part. */
const TORN = `
  CALL () {
    MATCH (f:FundingLink)
    WHERE NOT (EXISTS { (:Actor)-[:GRANTS]->(f) } AND EXISTS { (f)-[:BENEFITS]->(:Actor) } AND EXISTS { (f)-[:STATED_BY]->(:Source) })
    RETURN f.id AS id
    UNION ALL
    MATCH (a:ArchivedActor)-[r:PARTICIPATES_IN|MEMBER_OF|WORKS_ON]->()
    WHERE a.mergedInto IS NOT NULL
    RETURN a.id AS id
  }
  RETURN count(DISTINCT id) AS count`;
/** The entities that the last change says it wrote. */
const LAST = `
  MATCH (c:Change)
  WHERE c.after IS NOT NULL
  WITH c
  ORDER BY c.sequence DESC
  LIMIT 1
  RETURN c.after AS after`;
const REVISIONS =
  'UNWIND $ids AS id MATCH (n:Actor|ArchivedActor|Initiative|ArchivedInitiative|FundingLink|ArchivedFundingLink {id: id}) RETURN n.id AS id, n.revision AS revision';

/** @param acknowledged changes that were reported as written */
export async function checkGraph(database: Database, acknowledged: readonly string[]): Promise<Damage> {
  const ask = async (query: string, parameters = {}) =>
    (await database.driver.executeQuery(query, parameters)).records.map((record) => record.toObject());
  const count = async (query: string) => Number((await ask(query))[0]?.count);
  const [journal] = await ask(JOURNAL);
  const { journals, sequence, changes, numbers, last, ids } = journal ?? {};
  const known = new Set<string>(ids);
  const faults = [];
  if (journals !== 1) faults.push(`${journals} journals`);
  if (changes !== numbers || changes !== sequence || (changes > 0 && last !== sequence))
    faults.push(`the journal is at ${sequence} and has ${changes} changes, ${numbers} numbers, the last ${last}`);
  const torn = (await count(TORN)) + (await countUnlike(ask));
  faults.push(...(await compareEngine(database)));
  return {
    lost: acknowledged.filter((change) => !known.has(change)).length,
    double: (await count(DOUBLE)) + (await count(DOUBLE_ROWS)),
    torn,
    faults,
  };
}

type Ask = (query: string, parameters?: object) => Promise<Record<string, unknown>[]>;

/** Entities whose revision differs from the one that the last change gave them. */
async function countUnlike(ask: Ask): Promise<number> {
  const [change] = await ask(LAST);
  if (change === undefined) return 0;
  const after = JSON.parse(String(change.after)) as Record<string, { revision: number }>;
  const rows = await ask(REVISIONS, { ids: Object.keys(after) });
  const revisions = new Map(rows.map(({ id, revision }) => [id, Number(revision)]));
  return Object.entries(after).filter(([id, { revision }]) => revisions.get(id) !== revision).length;
}

const QUESTIONS = `{
  overlaps(first: 50) { totalCount nodes { id score } }
  isolatedActors(first: 50) { totalCount nodes { actor { id } } }
  synergies(first: 20, between: INITIATIVES) { totalCount nodes { id score } }
}`;

const schemas = new WeakMap<Database, ReturnType<typeof publicSchema>>();

const SHOWN = 120;

/** Both texts from shortly before they differ. */
function firstDifference(one: string, other: string): string {
  let place = 0;
  while (one[place] === other[place]) place += 1;
  const show = (text: string) => text.slice(Math.max(0, place - SHOWN), place + SHOWN);
  return `${show(one)} / ${show(other)}`;
}

/** Checks that the engine and the Cypher definitions give the same answers. Of a graph without actors and initiatives both say nothing, and to plan the definitions takes a new database twenty seconds. */
async function compareEngine(database: Database): Promise<string[]> {
  const schema = await (schemas.get(database) ?? schemas.set(database, publicSchema(database.driver)).get(database));
  if (schema === undefined) throw new Error('faults: no schema');
  const fresh = await openFresh(database, () => undefined);
  try {
    const { actors, initiatives } = fresh.known.snapshot;
    if (actors.table.count + initiatives.table.count === 0) return [];
    const ask = async (contextValue: Context) => {
      const { data, errors } = await graphql({ schema, source: QUESTIONS, contextValue });
      return errors ? `error ${errors[0]?.message}` : JSON.stringify(data);
    };
    const one = await ask(createContext(database, fresh));
    const other = await ask(createDefinedContext(schema, database, fresh));
    if (one.startsWith('error')) return [`the engine: ${one}`];
    if (other.startsWith('error')) return [`the definitions in Cypher: ${other}`];
    return one === other ? [] : [`the engine and the database answer differently: ${firstDifference(one, other)}`];
  } finally {
    fresh.close();
  }
}
