/** Neo4j Graph Data Science (GPLv3): node similarity on its in-memory graph; the projection counts as loading. */
import { readFileSync } from 'node:fs';
import type { OpenEngine } from './engine.js';
import { startNeo4j, writeFeatureSets } from './neo4j.js';

const question = readFileSync(new URL('gds.cypher', import.meta.url), 'utf8');

export const openGds: OpenEngine = async (sets, report) => {
  const { database, version, close } = await startNeo4j(report, { gds: true });
  await writeFeatureSets(database, sets);
  await database.driver.executeQuery("CALL gds.graph.project('similarity', ['Initiative', 'Feature'], 'HAS')");
  const { records } = await database.driver.executeQuery('RETURN gds.version() AS gds');
  return {
    version: `GDS ${records[0]?.get('gds')} on ${version}`,
    answer: async () => {
      const answer = await database.driver.executeQuery(question);
      return answer.records.flatMap((record) => record.get('scores') as number[]);
    },
    close,
  };
};
