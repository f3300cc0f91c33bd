/** docs/fr: its commands do what the page says. */
import { execFile } from 'node:child_process';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectRoot } from '../src/config.js';
import { testConnection, testDatabase, wipe } from './database.js';
import { blocks } from './french-pages.js';
import { temporaryFolder } from './temporary-folder.js';

describe('the commands of the French pages', { timeout: 600_000 }, () => {
  const execute = promisify(execFile);
  const folder = temporaryFolder();
  const database = testDatabase();
  const { uri, user, password } = testConnection();
  beforeAll(async () => {
    await wipe(database);
    const command = join(folder, 'npx');
    const program = join(projectRoot, 'bin', 'passerelle.js');
    writeFileSync(command, `#!/bin/sh\nshift\nexec "${process.execPath}" "${program}" "$@"\n`);
    chmodSync(command, 0o755);
    for (const { mark, text } of blocks) {
      const [, file] = /^csv (\S+)$/.exec(mark) ?? [];
      if (file === undefined) continue;
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    }
  });
  afterAll(() => wipe(database));

  const run = (commands: string) =>
    execute('bash', ['-euc', commands], {
      cwd: folder,
      env: {
        ...{ ...process.env, LC_ALL: 'fr_FR.UTF-8' },
        PATH: `${folder}${delimiter}${process.env.PATH}`,
        PASSERELLE_DATA: join(folder, 'data'),
        ...{ NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password },
      },
    });
  const said: string[] = [];
  // The files of this page are imported first, because the other pages ask about them.
  const runnable = blocks
    .filter(({ mark }) => mark === 'sh run')
    .sort((one, other) => Number(other.page.includes('importer')) - Number(one.page.includes('importer')));

  it.each(runnable)('$page: $text', async ({ text }) => {
    said.push((await run(text)).stdout);
  });

  it('import a second département without a fault, and find what the page says', () => {
    const all = said.join('\n').replace(/\s+/g, ' ');
    expect(all).toMatch(/20 lignes, acceptées : 20 \(dont avec une faute : 0\), refusées : 0/);
    expect(all).toContain('Recoupements : 1 ');
    expect(all).toMatch(/Ateliers du clavier \(exemple\) .*Seniors connectés \(exemple\)/);
    expect(all).toMatch(/Mutualisation .*(Quimper|Morlaix)/);
    expect(all).toMatch(/Aucun projet commun en cours/);
    // Told within the row of the only one to whom it is introduced.
    expect(all).toMatch(/[Mm]ises? en relation proposées? : [^.]*Tiers-lieu de la Penfeld \(exemple\)/);
  });
});
