/** Exports by the command, which reports what it wrote and overwrites nothing, and over HTTP, which has limits and never sends part of a file. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importFiles } from '../src/import/import-files.js';
import { testConnection, testDatabase } from './database.js';
import { noLeakWarnings } from './no-leak-warnings.js';
import { type Ended, run } from './program.js';
import { full } from './runs.js';
import { serve } from './serve.js';
import { temporaryFolder } from './temporary-folder.js';

const database = testDatabase();
noLeakWarnings();
const address = serve(database, {
  actors: { A: { actsIn: ['E1'], themes: ['med'] } },
  initiatives: { i1: { themes: ['demarches'], covers: ['E1'] }, i2: { themes: ['fibre'], covers: ['E2'] } },
  funding: [{ funder: 'F', beneficiary: 'A', amount: 1_234_56 }],
  home: 'DEP',
});

describe('the command', () => {
  const { uri, user, password } = testConnection();
  const settings = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, TODAY: '2026-03-01' };
  const ask = (words: readonly string[], environment: Record<string, string> = {}): Promise<Ended> =>
    run(['export', ...words], { ...settings, PASSERELLE_DATA: temporaryFolder(), ...environment });
  full('writes into a folder, reports it, and overwrites files only with --force', async () => {
    const out = join(temporaryFolder(), 'tables');
    const { code, stdout } = await ask(['csv', '--out', out, '--territory', 'E1', '--json']);
    const told = JSON.parse(stdout);
    expect(code).toBe(0);
    expect(told).toMatchObject({
      format: 'csv',
      day: '2026-03-01',
      filters: { territory: 'E1' },
      rows: { initiatives: 1 },
    });
    expect(told.files).toHaveLength(readdirSync(out).length);
    const file = join(out, 'initiatives.csv');
    const before = readFileSync(file, 'utf8');
    expect(before).toContain('i1');
    expect(before).not.toContain('i2');
    writeFileSync(file, 'mine');
    expect(await ask(['csv', '--out', out])).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('already exists; name another place, or overwrite it with --force'),
    });
    expect(readFileSync(file, 'utf8')).toBe('mine');
    const forced = await ask(['csv', '--out', out, '--force'], { LC_ALL: 'fr_FR.UTF-8' });
    expect(forced.stdout).toMatch(
      /export csv\s: .* octets, d’après les données connues au 2026-03-01\n {2}filtres\s: aucun.*\n.*2 initiatives/s,
    );
    expect(readFileSync(file, 'utf8')).toContain('i2');
  });

  it('writes one file to a pipe, and its report to stderr', async () => {
    const { code, stdout, stderr } = await ask(['gexf']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^<\?xml.*<\/gexf>\n$/s);
    expect(stderr).toContain('export gexf: ');
  });

  it('refuses with a message before it connects to a database', async () => {
    const nowhere = { NEO4J_URI: 'bolt://127.0.0.1:1' };
    const refusals = await Promise.all([
      ask(['csv'], nowhere),
      ask(['csv', '--table', 'nothing'], nowhere),
      ask(['gexf', '--table', 'actors'], nowhere),
      ask(['gexf', '--json'], nowhere),
    ]);
    expect(refusals.map(({ code }) => code)).toEqual([1, 1, 1, 1]);
    expect(refusals.map(({ stderr }) => stderr)).toEqual([
      expect.stringContaining('csv consists of several files; name their folder with --out'),
      expect.stringContaining('csv has no table "nothing"; write one of actors'),
      expect.stringContaining('gexf has no table "actors"; leave out --table'),
      expect.stringContaining('name a file with --out'),
    ]);
    const out = join(temporaryFolder(), 'a.gexf');
    const unknown = await ask(['gexf', '--out', out, '--theme', 'rien'], { LC_ALL: 'fr_FR.UTF-8' });
    expect(unknown.stderr).toMatch(/«\srien\s» n’est pas l’identifiant d’une thématique/);
    expect([unknown.code, existsSync(out), existsSync(`${out}.part`)]).toEqual([1, false, false]);
  });
});

describe('the workbook', () => {
  const get = (query: string, headers: Record<string, string> = {}) =>
    fetch(`${address()}template.xlsx${query}`, { headers });

  it('is about the requested territory, in the language of the reader, and is recognised by an import', async () => {
    const response = await get('?territory=E1&language=fr');
    expect([response.status, response.headers.get('content-disposition')]).toEqual([
      200,
      'attachment; filename="passerelle-E1.xlsx"',
    ]);
    const bytes = Buffer.from(await response.arrayBuffer());
    expect(bytes.subarray(0, 2).toString()).toBe('PK');
    const file = join(temporaryFolder(), 'classeur.xlsx');
    writeFileSync(file, bytes);
    // Its examples are not rows.
    await expect(importFiles(database, 'ecosystem', [file], { dryRun: true })).rejects.toThrow('no table has a row');
  });

  it('is about home without a territory; unknown ids are refused with a message', async () => {
    expect((await get('')).headers.get('content-disposition')).toContain('passerelle-DEP.xlsx');
    expect((await get('?territory=nowhere')).status).toBe(400);
    expect((await get('?language=de')).status).toBe(400);
    expect(await (await get('?teritory=E1')).json()).toMatchObject({
      errors: [{ message: expect.stringContaining('teritory') }],
    });
    const posted = await fetch(`${address()}template.xlsx`, { method: 'POST' });
    expect([posted.status, posted.headers.get('allow')]).toEqual([405, 'GET']);
  });
});

describe('the address /exports', () => {
  const get = (path: string, init: RequestInit = {}) => fetch(`${address()}exports/${path}`, init);

  it('sends a whole named file, and lists what is not in it', async () => {
    const folders = () => readdirSync(tmpdir()).filter((name) => name.startsWith('passerelle-export-'));
    const before = folders();
    const answer = await get('csv?table=funding&language=fr');
    expect(answer.status).toBe(200);
    const [day] = /\d{4}-\d{2}-\d{2}/.exec(answer.headers.get('content-disposition') ?? '') ?? [];
    expect(answer.headers.get('content-disposition')).toBe(`attachment; filename="passerelle-funding-${day}.csv"`);
    const bytes = Buffer.from(await answer.arrayBuffer());
    expect(Number(answer.headers.get('content-length'))).toBe(bytes.length);
    expect(bytes.toString('utf8')).toContain('1234,56');
    expect(JSON.parse(answer.headers.get('passerelle-left-out') ?? '')).toEqual({});
    // The folder is removed when the last byte was sent.
    await expect.poll(folders).toEqual(before);
  });

  it('accepts every format that is not only for the command, and the filters', async () => {
    for (const path of ['xlsx', 'gexf', 'graphml', 'jsonld', 'ecosystem?table=actors', 'csv?table=roles']) {
      const answer = await get(path);
      expect([path, answer.status]).toEqual([path, 200]);
      await answer.arrayBuffer();
    }
    const part = await (await get('graphml?territory=E1')).text();
    expect([part.includes('"i1"'), part.includes('"i2"')]).toEqual([true, false]);
  });

  it.each([
    [404, 'docx', 'there is no export in the format "docx"'],
    [400, 'jsonl', 'write it with the command'],
    [400, 'csv', 'this format consists of several tables; ask for one with table=actors | initiatives'],
    [400, 'gexf?language=de', '"de" is not a language here; write fr or en'],
    [404, 'csv/more?table=actors', 'there is no export in the format "csv/more"'],
    [400, 'gexf?asOf=2026-02-30', '2026-02-30'],
    [400, 'csv?table=towns', '"towns" is not one of them; ask for table=actors | initiatives'],
    [400, 'gexf?table=actors', 'this format is one file, without tables; leave table out'],
    [400, 'gexf?teritory=E1', '"teritory" is not an option of this address'],
    [400, 'csv?table=actors&table=funding', '"table" is given several times'],
    [400, 'gexf?territory=E9', 'there is no Territory "E9"'],
    [400, 'gexf?asOf=hier', 'hier'],
  ])('refuses with %i what it cannot send: %s', async (status, path, words) => {
    const answer = await get(path);
    expect(answer.status).toBe(status);
    const { errors } = JSON.parse(await answer.text());
    expect(errors[0].message).toContain(words);
  });

  it('changes nothing', async () => {
    const answer = await get('gexf', { method: 'POST' });
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET']);
    await answer.arrayBuffer();
  });

  it('sends five exports of one caller one after the other, and refuses more', async () => {
    const many = await Promise.all(Array.from({ length: 8 }, () => get('xlsx')));
    const statuses = many.map(({ status }) => status);
    expect(statuses.sort()).toEqual([200, 200, 200, 200, 200, 503, 503, 503]);
    for (const answer of many) await answer.arrayBuffer();
  });
});
