/**
 * The engines for the network: Passerelle, with betweenness on every core as on its server, and Graph Data Science on a
 * Neo4j of its own.
 */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../src/config.js';
import { sharedPool } from '../../src/fresh/pool.js';
import { betweennessJob } from '../../src/measures/network/betweenness.js';
import type { Adjacency } from '../../src/measures/network/network.js';
import { communitiesJob } from '../../src/questions/communities/leiden.js';
import { startNeo4j } from '../similarity/neo4j.js';

export type Task = 'brokers' | 'communities';

interface Engine {
  readonly version: string;
  /** By node: its betweenness, or its community. */
  answer(task: Task): Promise<ArrayLike<number>>;
  close(): Promise<void>;
}

/** Computes betweenness as the server does: with n threads, each takes every n-th source. */
async function sumInThreads({ offsets, neighbours }: Adjacency): Promise<Float64Array> {
  const pool = sharedPool();
  const parts = Math.max(1, pool.threads - 1);
  const sums = await Promise.all(
    Array.from({ length: parts }, (_, first) => pool.run(betweennessJob, [{ offsets, neighbours }, first, parts])),
  );
  return sums.reduce((sum, part) => sum.map((value, node) => value + (part[node] as number)));
}

type OpenEngine = (
  network: Adjacency,
  pairs: readonly (readonly [number, number])[],
  report: (text: string) => void,
) => Promise<Engine>;

const openPasserelle: OpenEngine = async (network) => {
  const { version } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as { version: string };
  return {
    version: `Passerelle ${version}`,
    answer: async (task) => (task === 'brokers' ? await sumInThreads(network) : communitiesJob.run(network)),
    close: async () => undefined,
  };
};

const BATCH_PAIRS = 10_000;

const openGds: OpenEngine = async (network, pairs, report) => {
  const { database, version, close } = await startNeo4j(report, { gds: true });
  const run = (statement: string, parameters = {}) => database.driver.executeQuery(statement, parameters);
  await run('CREATE CONSTRAINT FOR (n:Thing) REQUIRE n.number IS UNIQUE');
  await run('UNWIND range(0, $nodes - 1) AS number CREATE (:Thing {number: number})', {
    nodes: BigInt(network.offsets.length - 1),
  });
  for (let first = 0; first < pairs.length; first += BATCH_PAIRS) {
    await run(
      `UNWIND $pairs AS pair
       MATCH (a:Thing {number: toInteger(pair[0])}), (b:Thing {number: toInteger(pair[1])})
       CREATE (a)-[:HAS]->(b)`,
      { pairs: pairs.slice(first, first + BATCH_PAIRS) },
    );
  }
  await run("CALL gds.graph.project('network', 'Thing', {HAS: {orientation: 'UNDIRECTED'}})");
  const { records } = await run('RETURN gds.version() AS gds');
  return {
    version: `GDS ${records[0]?.get('gds')} on ${version}`,
    answer: async (task) => {
      const statement = readFileSync(new URL(`gds-${task}.cypher`, import.meta.url), 'utf8');
      const answer = await run(statement);
      return answer.records.map((record) => Number(record.get('value')));
    },
    close,
  };
};

export const engines: Readonly<Record<string, OpenEngine>> = { passerelle: openPasserelle, gds: openGds };
