/** The identity of a subsidy is its content, not its file: the same rows shuffled, renamed or split give the same graph, also after earlier releases. */
import { createHash } from 'node:crypto';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { hashGraph } from '../src/backup/read-graph.js';
import { projectRoot } from '../src/config.js';
import { openDatabase } from '../src/database/database.js';
import { migrate } from '../src/database/migrate.js';
import { importFiles } from '../src/import/import-files.js';
import type { ImportReport } from '../src/import/report.js';
import { testConnection, testDatabase, wipe } from './database.js';
import { temporaryFolder } from './temporary-folder.js';

const database = testDatabase();
const folder = temporaryFolder();
const HEADING = 'Financeur;SIRET attribuant;Année;Bénéficiaire;SIRET bénéficiaire;Commune;Objet;Montant';
const PONT = 'Ville de Pont;22440002800011';

const ROWS = [
  `${PONT};2019;Club de Pont;22020002600015;;Fonctionnement;1000`,
  `${PONT};2019;CLUB PONT;22020002600015;;Fonctionnement;1000`,
  `${PONT};2019;Les amis du club de Pont;22020002600015;;Tournoi;250,50`,
  `${PONT};2020;Œuvre du Vermandois;;;Fonctionnement;300`,
  `${PONT};2021;ŒUVRE DU VERMANDOIS;;;Fonctionnement;310`,
  ...['Laon', 'Guise', 'Hirson'].map((town) => `${PONT};2019;Mairie;;${town};Voirie;40`),
  ...[1, 2, 3, 4, 5, 6].map((n) => `${PONT};2019;Mairie;;;Voirie;${n > 2 ? 50 : n * 100}`),
  `${PONT};2019;;;;Secours;70`,
  `Région sans numéro;;2019;Club de Pont;22020002600015;;Fonctionnement;77`,
];

async function bring(files: Readonly<Record<string, readonly string[]>>): Promise<ImportReport> {
  const paths = Object.entries(files).map(([name, rows]) => {
    const path = join(folder, name);
    writeFileSync(path, [HEADING, ...rows].join('\n'));
    return path;
  });
  return importFiles(database, 'subsidies', paths, {});
}

async function ask(cypher: string, parameters: object = {}): Promise<Record<string, unknown>[]> {
  const { records } = await database.driver.executeQuery(cypher, parameters);
  return records.map((record) => record.toObject());
}

const exact = openDatabase(testConnection(), undefined, true);
afterAll(() => exact.close());
/** The content of the graph, without the files, rows and changes behind it. */
const said = () => hashGraph(exact);

beforeEach(() => wipe(database));

describe('the same rows of subsidies', () => {
  it('give the same links in any order, under any name, in one file or in ten', async () => {
    const report = await bring({ 'pont.csv': ROWS });
    expect(report).toMatchObject({ rows: 16, accepted: 16, created: { FundingLink: 16, Source: 1 } });
    const whole = await said();
    const shuffled = [...ROWS].sort((one, other) => (digest(one) < digest(other) ? -1 : 1));
    const parts = Object.fromEntries(
      Array.from({ length: 10 }, (_, k) => [`part-${k}.csv`, shuffled.filter((_, at) => at % 10 === k)] as const),
    );
    for (const files of [{ 'pont.csv': shuffled }, { 'pont (1).csv': ROWS }, parts]) {
      // Imported into the same graph, nothing is new, and no file leaves a trace.
      expect(await bring(files)).toMatchObject({ created: {}, updated: 0 });
      expect(await ask('MATCH (s:Source) RETURN s.id AS id')).toEqual([{ id: 'source-pont' }]);
      expect(await said()).toBe(whole);
    }
    for (const files of [{ 'other.csv': shuffled }, parts]) {
      await wipe(database);
      await bring(files);
      expect(await said()).toBe(whole);
    }
  });

  it('give nine town halls where they say only "Mairie", and one actor where they say its name', async () => {
    await bring({ 'pont.csv': ROWS });
    const names = await ask('MATCH (a:Actor) RETURN a.name AS name, count(*) AS actors ORDER BY actors DESC, name');
    expect(names).toEqual([
      { name: 'Mairie', actors: 9 },
      { name: 'Les amis du club de Pont', actors: 1 },
      { name: 'Région sans numéro', actors: 1 },
      { name: 'Sans nom', actors: 1 },
      { name: 'Ville de Pont', actors: 1 },
      { name: 'Œuvre du Vermandois', actors: 1 },
    ]);
    // The next file of the same funder means the same association.
    const next = await bring({ 'next.csv': [`${PONT};2022;Œuvre du Vermandois;;;Fonctionnement;320`] });
    expect(next.created).toEqual({ FundingLink: 1, Source: 1 });
    // Another funder's association of that name may be another one.
    const other = await bring({
      'other.csv': ['Ville de Gué;21020002000018;2022;Œuvre du Vermandois;;;Fonctionnement;9'],
    });
    expect(other.created).toMatchObject({ FundingLink: 1, Actor: 2 });
  });
});

describe('a subsidy imported by an earlier release', () => {
  const MIGRATION = readdirSync(join(projectRoot, 'cypher', 'migrations'))
    .map((file) => file.replace('.cypher', ''))
    .find((name) => name.endsWith('-stated-as'));

  /** As release 0.1.0 identified them: the source is part of the id of a link, and of an actor without a number. */
  async function asEarlier(): Promise<void> {
    const rows = await ask(`
      MATCH (g:Actor)-[r:GRANTS]->(f:FundingLink)-[:BENEFITS]->(b:Actor)
      RETURN f.id AS link, r.source AS source, g.id AS funder, g.name AS granting, b.id AS beneficiary, b.name AS helped`);
    const earlierOf = (id: unknown, source: unknown, name: unknown) =>
      /^actor-[0-9a-f]{12}$/.test(String(id))
        ? `actor-${digest(`${source}\0${normalized(name === 'Sans nom' ? '' : String(name))}`)}`
        : id;
    for (const { link, source, funder, granting, beneficiary, helped } of rows) {
      const ids = [
        [link, `funding-${digest(`${source} ${link}`)}`],
        [funder, earlierOf(funder, source, granting)],
        [beneficiary, earlierOf(beneficiary, source, helped)],
      ].map(([from, to]) => ({ from, to }));
      await ask('UNWIND $ids AS one MATCH (e:Entity {id: one.from}) SET e.id = one.to', { ids });
    }
  }

  const again = async () => {
    await ask('MATCH (m:Migration {id: $id}) DELETE m', { id: MIGRATION });
    expect(await migrate(database, () => undefined)).toEqual([MIGRATION]);
  };

  it('is found by its content after the migration, whatever the name of the file', async () => {
    const rows = ROWS.filter((row) => !row.includes('Mairie'));
    await bring({ 'pont.csv': rows });
    await asEarlier();
    await ask("MATCH (a:Actor {name: 'Œuvre du Vermandois'}) SET a.aliases = [a.name], a.name = 'Son nouveau nom'");
    const ids = await ask('MATCH (e:Entity) RETURN e.id AS id ORDER BY id');
    await again();
    expect(await ask('MATCH (e:Entity) RETURN e.id AS id ORDER BY id')).toEqual(ids);
    expect(await bring({ 'pont.csv': rows })).toMatchObject({ created: {}, notInFile: 0 });
    expect(await bring({ 'pont (1).csv': [...rows].reverse() })).toMatchObject({ created: {} });
    // A new row of known actors joins them.
    const more = await bring({ 'pont.csv': [...rows, `${PONT};2022;Œuvre du Vermandois;;;Fonctionnement;320`] });
    expect(more.created).toEqual({ FundingLink: 1 });
  });

  it('that was undone is restored under its own id', async () => {
    await bring({ 'pont.csv': ROWS.slice(0, 3) });
    await asEarlier();
    await again();
    await ask('MATCH (f:FundingLink) SET f:ArchivedFundingLink, f.archivedOn = datetime() REMOVE f:FundingLink');
    expect(await bring({ 'pont.csv': ROWS.slice(0, 3) })).toMatchObject({ created: { FundingLink: 3 }, updated: 0 });
    expect(await ask('MATCH (f:FundingLink) RETURN count(f) AS links')).toEqual([{ links: 3 }]);
  });
});

const digest = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 12);
const normalized = (name: string) =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
