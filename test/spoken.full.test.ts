/** The command line in the reader's language: help, progress, summaries and errors. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { projectRoot } from '../src/config.js';
import { testConnection, testDatabase } from './database.js';
import { type Ended, run } from './program.js';
import { temporaryFolder } from './temporary-folder.js';
import { given } from './world.js';

const FRENCH = { LC_ALL: 'fr_FR.UTF-8' };

describe('the command line', { timeout: 120_000 }, () => {
  const { uri, user, password } = testConnection();
  const database = testDatabase();
  const server = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, PASSERELLE_DATA: temporaryFolder() };
  const ask = (words: readonly string[], environment: Record<string, string> = {}): Promise<Ended> =>
    run(words, { ...server, ...environment });
  beforeAll(() => given(database, { initiatives: { i1: { themes: ['demarches'] }, i2: { themes: ['demarches'] } } }));

  it('has its help in both languages', async () => {
    const [french, english] = await Promise.all([ask(['import', '--help'], FRENCH), ask(['import', '--help'])]);
    expect(french.stdout).toMatch(
      /^Utilisation\u00a0: passerelle import.*Valeurs\u00a0:.*par défaut\u00a0: .*Exemples\u00a0:/s,
    );
    expect(english.stdout).toMatch(/^Usage: passerelle import.*Arguments:.*Examples:/s);
  });

  it('refuses in the language of the system, or of --language', async () => {
    const missing = ['restore', '/nowhere/a.backup'];
    expect((await ask(missing)).stderr).toContain(
      'passerelle: restore: there is no file /nowhere/a.backup; correct the name',
    );
    const french = /passerelle: restauration\s: il n’y a pas de fichier \/nowhere\/a\.backup\s; corrigez le nom/;
    expect((await ask(missing, FRENCH)).stderr).toMatch(french);
    expect((await ask([...missing, '--language', 'fr'])).stderr).toMatch(french);
    expect((await ask([...missing, '--language=en'], FRENCH)).stderr).toContain('there is no file');
    const wrong = await ask(['overlaps', '--frist', '3'], FRENCH);
    expect(wrong).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/option inconnue «\s--frist\s»\n\(Vouliez-vous dire/),
    });
    expect((await ask(['overlaps', '--language', 'de'])).stderr).toContain('Write fr or en.');
  });

  it('prints progress and summaries in it', async () => {
    expect((await ask(['database', 'status'], { ...FRENCH, NEO4J_URI: '' })).stdout).toMatch(
      /^La base intégrée ne tourne pas\./,
    );
    const kept = await ask(['backup', join(temporaryFolder(), 'a.backup')], FRENCH);
    expect(kept.stderr).toMatch(/base\s: connexion à .*…\nsauvegarde\s: écriture de .*attendent la fin…/);
    expect(kept.stdout).toMatch(/: \d+ fiches et \d+ relations jusqu’à change-\d+, \d+ octets\s; graphe [0-9a-f]{64}/);
    expect((await ask(['overlaps', '--as-of', '2026-03-01'], FRENCH)).stdout).toMatch(/^Recoupements\s: 1/);
    expect((await ask(['overlaps', '--as-of', '2026-03-01'])).stdout).toMatch(/^Overlaps: 1/);
  });

  it('prints the same JSON in any language', async () => {
    for (const words of [
      ['overlaps', '--as-of', '2026-03-01', '--sentences'],
      ['gaps', '--territory', 'E4'],
      ['hash'],
    ]) {
      const [english, french] = await Promise.all([ask([...words, '--json']), ask([...words, '--json'], FRENCH)]);
      expect(english.code).toBe(0);
      expect(french.stdout).toBe(english.stdout);
    }
  });

  it('translates `npm run evaluate` too', async () => {
    const evaluate = (words: readonly string[], environment: Record<string, string>) =>
      new Promise<string>((resolve) => {
        const env = { ...process.env, LC_ALL: 'C.UTF-8', ...environment };
        execFile(
          process.execPath,
          ['--import', 'tsx', 'tools/evaluate/main.ts', ...words],
          { cwd: projectRoot, env },
          (_, stdout, stderr) => resolve(stdout + stderr),
        );
      });
    expect(await evaluate(['--help'], {})).toMatch(/^Usage: npm run evaluate.*Options:.*print only JSON/s);
    expect(await evaluate(['--help'], FRENCH)).toMatch(/^Utilisation\s: npm run evaluate.*afficher du JSON seulement/s);
    expect(await evaluate(['--data', '/nowhere'], FRENCH)).toContain('est illisible');
    expect(await evaluate(['--data', '/nowhere', '--language', 'en'], FRENCH)).toContain('cannot be read');
  });
});
