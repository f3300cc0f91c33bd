/** A separate Neo4j in a temporary folder, with the initiatives and features in it. */
import { readConfig } from '../../src/config.js';
import { type Database, openDatabase } from '../../src/database/database.js';
import { prepareHome } from '../../src/database/home.js';
import { resolveJars } from '../../src/database/jars.js';
import { chooseJava } from '../../src/database/java.js';
import { launch } from '../../src/database/launch.js';
import { endProcess } from '../../src/database/processes.js';
import { temporaryFolder } from '../temporary-folder.js';
import { linkGds } from './gds-jars.js';
import type { FeatureSets } from './search/feature-sets.js';

export interface Neo4j {
  readonly database: Database;
  readonly version: string;
  close(): Promise<void>;
}

const BATCH_ROWS = 1000;

/** The product's own launcher and settings; with `gds`, the jars of Graph Data Science on the class path as well. */
export async function startNeo4j(report: (text: string) => void, { gds = false } = {}): Promise<Neo4j> {
  const folder = temporaryFolder();
  const home = prepareHome(folder);
  const [java, jars] = await Promise.all([chooseJava(readConfig().javaHome), resolveJars(report)]);
  const more = gds ? await linkGds(home, jars, report) : undefined;
  const { child, pid, port } = await launch({
    home,
    java,
    jars,
    compilesTwice: true,
    keepUp: false,
    ...(more && { more }),
  });
  const database = openDatabase({ uri: `bolt://127.0.0.1:${port}`, user: 'neo4j', password: home.password });
  const { version } = await database.driver
    .executeQuery('CALL dbms.components() YIELD versions RETURN versions[0] AS version')
    .then(({ records }) => records[0]?.toObject() as { version: string });
  return {
    database,
    version: `Neo4j ${version} on ${java.description.split(' ').slice(0, 2).join(' ')}`,
    close: async () => {
      await database.close();
      await endProcess(pid, () => child.exitCode === null && child.signalCode === null);
    },
  };
}

export async function writeFeatureSets({ driver }: Database, { offsets, features }: FeatureSets): Promise<void> {
  await driver.executeQuery('CREATE CONSTRAINT FOR (i:Initiative) REQUIRE i.number IS UNIQUE');
  await driver.executeQuery('CREATE CONSTRAINT FOR (f:Feature) REQUIRE f.number IS UNIQUE');
  await driver.executeQuery('UNWIND $numbers AS number CREATE (:Feature {number: toInteger(number)})', {
    numbers: [...new Set(features)],
  });
  const rows = Array.from(offsets.subarray(1), (end, number) => ({
    number,
    features: Array.from(features.subarray(offsets[number], end)),
  }));
  for (let start = 0; start < rows.length; start += BATCH_ROWS) {
    await driver.executeQuery(
      `UNWIND $rows AS row
       CREATE (i:Initiative {number: toInteger(row.number)})
       WITH i, row
       UNWIND row.features AS number
       MATCH (f:Feature {number: toInteger(number)})
       CREATE (i)-[:HAS]->(f)`,
      { rows: rows.slice(start, start + BATCH_ROWS) },
    );
  }
  await driver.executeQuery('CALL db.awaitIndexes()');
}
