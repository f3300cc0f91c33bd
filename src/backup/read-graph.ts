/** Reads the whole graph as it is between two changes: acts and imports wait until it is read. */
import type { Transaction } from 'neo4j-driver';
import type { Database } from '../database/database.js';
import { statement } from '../database/statements.js';
import { refuseUnfinished } from '../database/unfinished.js';
import { Misconfigured, Unavailable } from '../errors.js';
import { createGraphHash } from './graph-hash.js';
import type { BackupRelationRow, Header, NodeRow } from './rows.js';
import { type Properties, storeAll } from './values.js';

export type GraphCounts = Pick<Header, 'sequence' | 'nodes' | 'relations' | 'migrations'>;

type Item = { readonly node: NodeRow } | { readonly relation: BackupRelationRow };

export interface WholeGraph {
  readonly counts: GraphCounts;
  /** Every node, then every relation, some hundreds at a time. @throws Unavailable when something other than Passerelle wrote meanwhile */
  rows(): AsyncGenerator<Item>;
}

/** Rows requested at once, which are held in memory. */
const FETCHED_ROWS = 1_000;

/** @param database opened as `exact` @throws Misconfigured when there is no graph, or an incomplete one */
export function readBackupGraph<T>(database: Database, work: (graph: WholeGraph) => Promise<T>): Promise<T> {
  return within(database, async (transaction) => {
    await refuseUnfinished(transaction);
    const { records } = await transaction.run(statement('write/take-turn'));
    if (records.length === 0)
      throw new Misconfigured('backup: the database contains no graph yet; there is nothing to save');
    const counts = await countGraph(transaction);
    return work({ counts, rows: () => rowsOf(transaction, counts) });
  });
}

/** Reads everything that is there, complete or not, while nobody writes. */
export function hashGraph(database: Database, { isWhole = false } = {}): Promise<string> {
  return within(database, async (transaction) => {
    const counts = await countGraph(transaction);
    const hash = createGraphHash(isWhole);
    for await (const row of rowsOf(transaction, counts)) {
      if ('node' in row) hash.node(row.node);
      else hash.relation(row.relation);
    }
    return hash.digest();
  });
}

async function within<T>({ driver }: Database, work: (transaction: Transaction) => Promise<T>): Promise<T> {
  const session = driver.session({ fetchSize: FETCHED_ROWS });
  try {
    // No time limit: a large graph takes as long as it takes.
    const transaction = await session.beginTransaction({ timeout: 0 });
    try {
      return await work(transaction);
    } finally {
      await transaction.close();
    }
  } finally {
    await session.close();
  }
}

export async function countGraph(
  transaction: Pick<Transaction, 'run'>,
): Promise<GraphCounts & { readonly held: number }> {
  const { records } = await transaction.run(statement('backup/standing'));
  const number = (name: string) => Number(records[0]?.get(name) ?? 0);
  return {
    sequence: number('sequence'),
    nodes: number('nodes'),
    held: number('held'),
    relations: number('relations'),
    migrations: records[0]?.get('migrations') ?? [],
  };
}

async function* rowsOf(transaction: Transaction, { nodes, relations }: GraphCounts): AsyncGenerator<Item> {
  const seen = { nodes: 0, relations: 0 };
  for await (const record of transaction.run(statement('backup/nodes'))) {
    seen.nodes += 1;
    const properties = storeAll(record.get('properties') as Properties);
    yield { node: { number: Number(record.get('number')), labels: record.get('labels'), properties } };
  }
  for await (const record of transaction.run(statement('backup/relations'))) {
    seen.relations += 1;
    const [from, to] = [Number(record.get('from')), Number(record.get('to'))];
    yield {
      relation: { type: record.get('type'), from, to, properties: storeAll(record.get('properties') as Properties) },
    };
  }
  if (seen.nodes !== nodes || seen.relations !== relations) {
    throw new Unavailable('backup: something other than Passerelle wrote to the graph meanwhile; run it again');
  }
}
