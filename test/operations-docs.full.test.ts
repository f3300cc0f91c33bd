/** docs/operations.md: every command marked to be run is run, in order, as an administrator would. */
import { execFile } from 'node:child_process';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { projectRoot } from '../src/config.js';
import { testConnection, testDatabase } from './database.js';
import { start } from './program.js';
import { temporaryFolder } from './temporary-folder.js';
import { given } from './world.js';

const execute = promisify(execFile);
const page = readFileSync(join(projectRoot, 'docs', 'operations.md'), 'utf8');
const blocks = [...page.matchAll(/^```sh run\n([\s\S]*?)^```$/gm)].map(([, commands = '']) => commands);
const folder = temporaryFolder();
const { uri, user, password } = testConnection();
const database = testDatabase();

beforeAll(async () => {
  await given(database, { initiatives: { a: { themes: ['demarches'] }, b: { themes: ['fibre'] } } });
  const command = join(folder, 'passerelle');
  writeFileSync(command, `#!/bin/sh\nexec "${process.execPath}" "${join(projectRoot, 'bin', 'passerelle.js')}" "$@"\n`);
  chmodSync(command, 0o755);
});

const run = (commands: string) =>
  execute('bash', ['-euc', commands], {
    cwd: folder,
    env: {
      ...process.env,
      PATH: `${folder}${delimiter}${process.env.PATH}`,
      PASSERELLE_DATA: join(folder, 'data'),
      ...{ NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password },
    },
  });

it('its steps of an installation start the program, with all territories and no actor', {
  timeout: 600_000,
}, async () => {
  const [, steps = ''] = /^## Install\n[\s\S]*?^```sh\n([\s\S]*?)^```$/m.exec(page) ?? [];
  const commands = steps
    .trimEnd()
    .split('\n')
    .map((line) => line.replace(/ +#.*$/, ''));
  const { scripts } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8'));
  // `npm ci` runs the script prepare; these tests run what it built.
  expect(commands.slice(0, 2)).toEqual(['npm ci', 'npm run build']);
  expect(scripts.prepare).toBe('npm run build');
  const words = /^npx passerelle (.+)$/.exec(commands[2] ?? '')?.[1]?.split(' ') ?? [];
  const program = start(words, { PASSERELLE_DATA: join(folder, 'installed'), PORT: '0', NEO4J_URI: '' });
  await program.says(/^Passerelle: http:/m);
  expect(program.said.stdout).toMatch(
    /contains 3\d,\d{3} territories, 65 themes, 0 actors \(bodies: 0\), 0 initiatives/,
  );
  expect(program.said.stdout.trimEnd()).toMatch(/\nPasserelle: http:\S+$/);
  program.child.kill('SIGINT');
  expect((await program.ended).code).toBe(0);
});

describe('the commands of docs/operations.md', { timeout: 600_000 }, () => {
  const said: string[] = [];

  it.each(blocks)('%s', async (commands) => {
    said.push((await run(commands)).stdout);
  });

  it('restore the graph that was backed up, into the embedded database and into a server', () => {
    const all = said.join('\n');
    const [kept] = /graph-.*: .*; graph ([0-9a-f]{64})/.exec(all)?.slice(1) ?? [];
    expect(kept).toBeDefined();
    expect(all).toMatch(new RegExp(`^${kept}$`, 'm'));
    expect(all).toContain(`"hash":"${kept}"`);
    expect(all).toMatch(new RegExp(`are restored, as change-\\d+; graph ${kept}`));
  });
});
