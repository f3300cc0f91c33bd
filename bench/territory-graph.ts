/** Writes a territory of 800 communes, 20 EPCI and 5 arrondissements, 60 sub-themes, and as many initiatives as asked. */
import type { Database } from '../src/database/database.js';
import { seeded } from './random.js';

const ground = [
  "CREATE (:Territory {id: 'DEP-00', name: 'Département', level: 'DEPARTMENT'})",
  `UNWIND range(1, 20) AS k MATCH (d:Territory {id: 'DEP-00'}) CREATE (:Territory {id: 'EPCI-' + k, name: 'EPCI ' + k, level: 'EPCI'})-[:WITHIN]->(d)`,
  `UNWIND range(1, 5) AS k MATCH (d:Territory {id: 'DEP-00'}) CREATE (:Territory {id: 'ARR-' + k, name: 'Arrondissement ' + k, level: 'ARRONDISSEMENT'})-[:WITHIN]->(d)`,
  `UNWIND range(1, 800) AS k MATCH (e:Territory {id: 'EPCI-' + (k % 20 + 1)}), (a:Territory {id: 'ARR-' + (k % 5 + 1)})
   CREATE (a)<-[:WITHIN]-(:Territory {id: 'COM-' + k, name: 'Commune ' + k, level: 'COMMUNE', population: 100 + 7 * k})-[:WITHIN]->(e)`,
  `UNWIND range(1, 5) AS r CREATE (root:Theme {id: 'r' + r, labelFr: 'r' + r, labelEn: 'r' + r})
   WITH root, r UNWIND range(1, 12) AS k CREATE (:Theme {id: 'r' + r + '-' + k, labelFr: 'r' + r + '-' + k, labelEn: 'r' + r + '-' + k})-[:BROADER]->(root)`,
  `UNWIND range(1, $count / 2) AS k CREATE (:Actor {id: 'actor-' + k, name: 'Acteur ' + k, kind: 'ASSOCIATION'})`,
];

const initiatives = `
  UNWIND $rows AS row
  CREATE (i:Initiative {id: row.id, title: row.id, kind: row.kind, startDate: date(row.start), endDate: date(row.end)})
  WITH i, row
  CALL (i, row) { UNWIND row.themes AS id MATCH (t:Theme {id: id}) CREATE (i)-[:ABOUT]->(t) }
  CALL (i, row) { UNWIND row.covers AS id MATCH (t:Territory {id: id}) CREATE (i)-[:COVERS]->(t) }
  CALL (i, row) { UNWIND row.actors AS id MATCH (a:Actor {id: id}) CREATE (a)-[:PARTICIPATES_IN {role: CASE WHEN id = row.actors[0] THEN 'LEAD' ELSE 'PARTNER' END}]->(i) }`;

export async function writeTerritoryGraph(database: Database, count: number): Promise<void> {
  await database.driver.executeQuery('MATCH (n) WHERE NOT n:Migration AND NOT n:Journal DETACH DELETE n');
  const random = seeded(count);
  const upTo = (most: number) => 1 + Math.floor(random() * most);
  const some = (most: number, make: () => string) => [...new Set(Array.from({ length: upTo(most) }, make))];
  const covers = () => {
    const kind = random();
    if (kind < 0.1) return ['DEP-00'];
    if (kind < 0.7) return some(2, () => `EPCI-${upTo(20)}`);
    return [`COM-${upTo(800)}`];
  };
  const rows = Array.from({ length: count }, (_, k) => {
    const year = 2023 + upTo(3);
    return {
      id: `initiative-${k}`,
      kind: ['PROJECT', 'SERVICE', 'PROGRAMME', 'EXPERIMENT'][upTo(4) - 1],
      start: random() < 0.1 ? null : `${year}-01-01`,
      end: random() < 0.2 ? null : `${year + upTo(2)}-12-31`,
      themes: some(3, () => `r${upTo(5)}-${upTo(12)}`),
      covers: covers(),
      actors: some(3, () => `actor-${upTo(count / 2)}`),
    };
  });
  for (const statement of ground) await database.driver.executeQuery(statement, { count });
  for (let start = 0; start < rows.length; start += 1000) {
    await database.driver.executeQuery(initiatives, { rows: rows.slice(start, start + 1000) });
  }
}
