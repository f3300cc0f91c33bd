/**
 * Times the import of the subsidies of Loire-Atlantique, compared with a bare driver script that writes the same nodes
 * and relationships with UNWIND.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Session } from 'neo4j-driver';
import { projectRoot } from '../src/config.js';
import type { Database } from '../src/database/database.js';
import { importSubsidies } from '../src/import/subsidies/subsidies.js';
import { clock } from './clock.js';

export interface ImportBench {
  readonly passerelleSeconds: number;
  readonly bareSeconds: number;
  /** 1: as fast as the bare script; 0.5: half as fast. */
  readonly ratio: number;
  /** The peak memory of a process that has done one import and nothing else. */
  readonly peakMegabytes: number;
  readonly secondsPerBatch: readonly number[];
}

const file = join(projectRoot, '../shared/data/scdl/scdl_cd44_loire-atlantique_2019.csv');
const BATCH_ROWS = 1_000;
const TURNS = 3;

const READ_ACTORS = 'MATCH (a:Actor) RETURN properties(a) AS row';
const READ_LINKS = `
  MATCH (funder:Actor)-[g:GRANTS]->(f:FundingLink)-[b:BENEFITS]->(beneficiary:Actor)
  RETURN {funder: funder.id, link: properties(f), beneficiary: beneficiary.id, grants: properties(g),
    benefits: properties(b), stated: COLLECT {
      MATCH (f)-[s:STATED_BY]->(source:Source)
      RETURN {id: source.id, row: properties(s)}
    }} AS row`;
const WRITE_ACTORS = 'UNWIND $rows AS row CREATE (a:Actor:Entity) SET a = row';
const WRITE_LINKS = `
  UNWIND $rows AS row
  MATCH (funder:Actor {id: row.funder})
  MATCH (beneficiary:Actor {id: row.beneficiary})
  CREATE (funder)-[g:GRANTS]->(f:FundingLink:Entity)-[b:BENEFITS]->(beneficiary)
  SET f = row.link, g = row.grants, b = row.benefits
  WITH row, f
  UNWIND row.stated AS stated
  MATCH (source:Source {id: stated.id})
  CREATE (f)-[s:STATED_BY]->(source)
  SET s = stated.row`;
const DELETE_IMPORTED = `
  MATCH (n)
  WHERE n:Actor OR n:FundingLink
  CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS`;

/**
 * Deletes all actors and funding links of the database, and leaves those of the file. Both ways start warm.
 * @returns null when the file is not on this machine
 */
export async function benchImport(database: Database, report: (text: string) => void): Promise<ImportBench | null> {
  if (!existsSync(file)) {
    report(`bench: ${file} is not there; the import was NOT timed`);
    return null;
  }
  report('bench: import of 18,147 subsidies, beside a bare driver script…');
  const session = database.driver.session({ fetchSize: -1 });
  try {
    const read = async (cypher: string) =>
      (await session.run(cypher)).records.map((record) => record.get('row') as object);
    await session.run(DELETE_IMPORTED);
    await importSubsidies(database, file);
    const peakMegabytes = (process.resourceUsage().maxRSS * 1024) / 1e6;
    const actors = await read(READ_ACTORS);
    const links = await read(READ_LINKS);
    const ways: { seconds: number; moments: number[] }[] = [];
    const bare: number[] = [];
    // Alternating, so that other load affects both; the best run of each counts.
    for (let turn = 0; turn < TURNS; turn++) {
      await session.run(DELETE_IMPORTED);
      bare.push((await clock(() => writeBare(session, actors, links)))[1]);
      await session.run(DELETE_IMPORTED);
      const moments = [performance.now()];
      const progress = () => void moments.push(performance.now());
      const [, seconds] = await clock(() => importSubsidies(database, file, { progress }));
      ways.push({ seconds, moments });
    }
    const { seconds: passerelleSeconds, moments } = ways.reduce((best, way) =>
      way.seconds < best.seconds ? way : best,
    );
    const bareSeconds = Math.min(...bare);
    const secondsPerBatch = moments.slice(1).map((moment, position) => (moment - (moments[position] ?? 0)) / 1000);
    return {
      ...{ passerelleSeconds, bareSeconds, ratio: bareSeconds / passerelleSeconds, peakMegabytes },
      secondsPerBatch,
    };
  } finally {
    await session.close();
  }
}

async function writeBare(session: Session, actors: readonly object[], links: readonly object[]): Promise<void> {
  for (const [statement, rows] of [
    [WRITE_ACTORS, actors],
    [WRITE_LINKS, links],
  ] as const) {
    for (let start = 0; start < rows.length; start += BATCH_ROWS) {
      await session.run(statement, { rows: rows.slice(start, start + BATCH_ROWS) });
    }
  }
}
