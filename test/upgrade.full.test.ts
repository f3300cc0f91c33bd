/**
 * The database of release 0.1.0, made by that release itself: its demonstration, decisions, and the subsidies of Loire-Atlantique. The present program is
 * started on it, as in an upgrade: nothing is lost, decisions stand, and the same file brings nothing new. The release runs on our own node_modules, which is
 * why graphql-jit stands among the devDependencies.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { projectRoot } from '../src/config.js';
import { openDatabase } from '../src/database/database.js';
import { prepareHome } from '../src/database/home.js';
import { findRunning } from '../src/database/running.js';
import { type Program, start } from './program.js';
import { hasSharedData, sharedFile } from './shared-data.js';
import { temporaryFolder } from './temporary-folder.js';

const release = temporaryFolder();
const settings = { PASSERELLE_DATA: temporaryFolder(), PORT: '0', TODAY: '2026-11-25' };
const SUBSIDIES = 'scdl/scdl_cd44_loire-atlantique_2019.csv';
const SAMPLE = join(release, basename(SUBSIDIES));

const suffix = (id: string) => `initiative-${id}-49b0`;
const PUBLICS = `overlap-${suffix('gs-bus-numerique')}-${suffix('soissons-un-clic')}`;
const CYBER = `overlap-${suffix('pl-diagnostics-cyber')}-${suffix('pref-parcours-cyber')}`;
const PLANNING = `synergy-POOLING-${suffix('ctlf-urbanisme')}-${suffix('pc-urbanisme')}`;
const COMMITTEE = 'actor-a566e191102a';

/** A table of the release's demonstration. */
const rowsOf = (table: string): Record<string, string>[] =>
  parse(readFileSync(join(release, 'demo', `${table}.csv`)), { columns: true, bom: true });
const wordsOf = (cell = '') => cell.split('|').filter((word) => word !== '');

async function isReady(program: Program): Promise<string> {
  await program.says(/^Passerelle: http:\S+$/m);
  return /^Passerelle: (http:\S+)$/m.exec(program.said.stdout)?.[1] ?? '';
}

async function stop(program: Program): Promise<void> {
  program.child.kill('SIGTERM');
  await program.ended;
}

/** Every ninth row of a file of subsidies: of all its years, with and without numbers of beneficiaries. */
function writeSample(): string {
  const [heading = '', ...rows] = readFileSync(sharedFile(SUBSIDIES), 'utf8').trimEnd().split('\r\n');
  writeFileSync(SAMPLE, [heading, ...rows.filter((_, at) => at % 9 === 0)].join('\r\n'));
  return SAMPLE;
}

/** By the file itself, in cents. */
function sumOf(file: string): { readonly rows: number; readonly cents: bigint } {
  const rows: Record<string, string>[] = parse(readFileSync(file), { columns: true, bom: true, delimiter: ';' });
  const amounts = rows.map((row) => BigInt(Math.round(Number(row['Montant total de la subvention']) * 100)));
  return { rows: rows.length, cents: amounts.reduce((sum, each) => sum + each, 0n) };
}

const DECISIONS = [
  `suggestion: "${PUBLICS}", status: DISMISSED, reason: "Deux publics différents"`,
  `suggestion: "${CYBER}", status: PLANNED, owner: "Direction numérique", dueOn: "2027-03-31", body: "${COMMITTEE}", meetingOn: "2027-01-21"`,
  `suggestion: "${PLANNING}", status: RETAINED, owner: "Direction numérique"`,
];

async function askAt(address: string, query: string) {
  const token = readFileSync(join(settings.PASSERELLE_DATA, 'token'), 'utf8').trim();
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  const response = await fetch(`${address}graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) });
  const { data, errors } = Object(await response.json());
  expect(errors).toBeUndefined();
  return data;
}

/** Nodes that the release said it created from the subsidies, by label. */
type Created = Readonly<Record<string, number>>;

/** Fills the database with the released program: one process serves it, in which all decisions are taken, and one imports. */
async function fillWithRelease(): Promise<Created> {
  execFileSync('tar', ['xzf', join(projectRoot, 'test', 'releases', 'passerelle-0.1.0.tgz'), '-C', release]);
  symlinkSync(join(projectRoot, 'node_modules'), join(release, 'node_modules'));
  symlinkSync(join(projectRoot, 'neo4j', 'lib'), join(release, 'neo4j', 'lib'));
  const serving = start(['serve'], settings, release);
  const address = await isReady(serving);
  for (const decision of DECISIONS) {
    const { decide } = await askAt(
      address,
      `mutation { decide(input: {asOf: "2026-11-25", ${decision}}) { userErrors { message } } }`,
    );
    expect(decide.userErrors).toEqual([]);
  }
  let created: Created = {};
  if (hasSharedData) {
    const { code, stdout, stderr } = await start(['import', 'subsidies', writeSample(), '--json'], settings, release)
      .ended;
    if (code !== 0) throw new Error(`release 0.1.0: import: ${stderr}`);
    ({ created } = JSON.parse(stdout.trimEnd().split('\n').at(-1) ?? ''));
  }
  await stop(serving);
  return created;
}

const WHAT_IS_THERE = `
  CALL () {
    MATCH (a:Actor)-[r:NEEDS|OFFERS]->(:Theme)
    WITH DISTINCT a.name + ' ' + type(r) + ' ' + r.resource AS said ORDER BY said
    RETURN collect(said) AS resources
  }
  CALL () {
    MATCH (i:Initiative)
    UNWIND coalesce(i.audiences, []) + [line IN split(coalesce(i.note, ''), '\\n') WHERE line STARTS WITH 'Autre public'] AS audience
    WITH i.title AS title ORDER BY title
    RETURN collect(title) AS audiences
  }
  CALL () {
    MATCH (n) WHERE n.needs IS NOT NULL OR n.offers IS NOT NULL OR n.meetingOn IS NOT NULL OR (n.archivedOn IS NOT NULL AND n:Actor)
    RETURN count(n) AS left
  }
  CALL () {
    MATCH (f:FundingLink)-[:STATED_BY]->(s:Source)
    WHERE s.id STARTS WITH 'source-scdl' AND f.nature = 'SUBSIDY'
    RETURN sum(f.amount) AS cents
  }
  RETURN resources, audiences, left, cents`;

describe('the database of release 0.1.0, once the present program has started on it', () => {
  let serving: Program;
  let address: string;

  let created: Created;
  const ask = (query: string) => askAt(address, query);

  beforeAll(async () => {
    created = await fillWithRelease();
    serving = start(['serve'], settings);
    address = await isReady(serving);
  }, 600_000);
  afterAll(() => stop(serving));

  test('holds every actor and initiative of the demonstration, and all money', async () => {
    const { initiatives, actors, fundingLinks, home } = await ask(`{
      home { id }
      initiatives(first: 1) { totalCount }
      actors(first: 1) { totalCount }
      fundingLinks(first: 1) { totalCount }
    }`);
    expect(home).toEqual({ id: 'DEP-02' });
    expect(initiatives.totalCount).toBe(rowsOf('initiatives').length);
    if (hasSharedData) expect(created.Actor).toBeGreaterThan(500);
    if (hasSharedData) expect(created.FundingLink).toBeGreaterThan(2_000);
    expect(actors.totalCount).toBe(rowsOf('actors').length + (created.Actor ?? 0));
    expect(fundingLinks.totalCount).toBe(rowsOf('funding-links').length + (created.FundingLink ?? 0));
  });

  test('marks invented entities as such', async () => {
    const { initiatives } = await ask('{ initiatives(first: 200) { nodes { title isExample } } }');
    const invented = rowsOf('initiatives')
      .filter(({ source }) => source === 'illustratif')
      .map(({ title }) => title);
    expect(invented.length).toBeGreaterThan(20);
    const told = initiatives.nodes.filter(({ isExample }: { isExample: boolean }) => isExample);
    expect(told.map(({ title }: { title: string }) => title).sort()).toEqual(invented.sort());
  });

  test('keeps decisions: what was dismissed stays dismissed, what was planned is in a meeting', async () => {
    const { decisions, meetings, shown, all } = await ask(`{
      decisions { nodes { suggestionId status reason owner dueOn suggestion { id } meeting { on body { id } } } }
      meetings { nodes { on body { id } } }
      shown: overlaps { nodes { id } }
      all: overlaps(dismissed: true) { nodes { id } }
    }`);
    const nothing = { reason: null, owner: null, dueOn: null, meeting: null };
    const meeting = { on: '2027-01-21', body: { id: COMMITTEE } };
    const found = (id: string) => ({ suggestionId: id, suggestion: { id } });
    expect(decisions.nodes).toHaveLength(3);
    expect(decisions.nodes).toEqual(
      expect.arrayContaining([
        { ...nothing, ...found(PUBLICS), status: 'DISMISSED', reason: 'Deux publics différents' },
        { ...nothing, ...found(CYBER), status: 'PLANNED', owner: 'Direction numérique', dueOn: '2027-03-31', meeting },
        { ...nothing, ...found(PLANNING), status: 'RETAINED', owner: 'Direction numérique' },
      ]),
    );
    expect(meetings.nodes).toEqual([meeting]);
    const ids = (page: { nodes: { id: string }[] }) => page.nodes.map(({ id }) => id);
    expect(ids(shown)).not.toContain(PUBLICS);
    expect(ids(all)).toContain(PUBLICS);
    expect(ids(shown)).toContain(CYBER);
  });

  test('has needs and offers on themes, and audiences from the closed list or in the note', async () => {
    const known = await readGraph();
    const stated = rowsOf('actors').flatMap(({ name, needs, offers }) => [
      ...wordsOf(needs).map((resource) => `${name} NEEDS ${resource}`),
      ...wordsOf(offers).map((resource) => `${name} OFFERS ${resource}`),
    ]);
    expect(stated.length).toBeGreaterThan(20);
    expect(known.resources).toEqual([...new Set(stated)].sort());
    const audiences = rowsOf('initiatives')
      .flatMap((row) => wordsOf(row.audiences).map(() => row.title))
      .sort();
    expect(audiences.length).toBeGreaterThan(20);
    expect(known.audiences).toEqual(audiences);
    expect(known.left).toBe(0);
  });

  test.skipIf(!hasSharedData)('has the subsidies to the cent, and the same file brings nothing new', async () => {
    const inFile = sumOf(SAMPLE);
    const { code, stdout, stderr } = await start(['import', 'subsidies', SAMPLE, '--json'], settings).ended;
    expect(stderr).not.toMatch(/passerelle: /);
    expect(code).toBe(0);
    const amount = `${inFile.cents / 100n}.${String(inFile.cents % 100n).padStart(2, '0')}`;
    expect(JSON.parse(stdout)).toMatchObject({ rows: inFile.rows, amount, created: {}, updated: 0 });
    const { cents } = await readGraph();
    expect(cents).toBe(inFile.cents);
  });

  /** Reads the database itself, with statements of this test only. */
  async function readGraph() {
    const home = prepareHome(settings.PASSERELLE_DATA);
    const { port } = (await findRunning(home, () => undefined)) ?? { port: 0 };
    const database = openDatabase({ uri: `bolt://127.0.0.1:${port}`, user: 'neo4j', password: home.password });
    try {
      const { records } = await database.driver.executeQuery(WHAT_IS_THERE);
      const row = records[0];
      const { resources, audiences, left, cents } = row?.toObject() ?? {};
      return { resources, audiences, left: Number(left), cents: BigInt(cents ?? 0) };
    } finally {
      await database.close();
    }
  }
});
