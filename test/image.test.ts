/** The image cannot be built here: what it says is compared with the settings, and the program is run as in it, as a user who owns nothing. */
import { spawn } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../src/config.js';
import { settingNames } from '../src/settings.js';
import { full } from './runs.js';
import { temporaryFolder } from './temporary-folder.js';

const read = (file: string) => readFileSync(join(projectRoot, file), 'utf8');

describe('the image', () => {
  it('runs as another user than root, who owns the volume of what the program keeps, without the demonstration', () => {
    const [, final = ''] = read('Dockerfile').split(/^FROM .*\n(?![\s\S]*^FROM )/m);
    expect(/^USER (.*)$/m.exec(final)?.[1]).toBe('node');
    expect(/^ENV (.*)$/m.exec(final)?.[1]?.split(' ')).toContain('PASSERELLE_DATA=/data');
    expect(/^VOLUME (.*)$/m.exec(final)?.[1]).toBe('/data');
    // What is done to the folder after VOLUME is lost.
    expect(final.indexOf('chown node:node /data')).toBeGreaterThan(0);
    expect(final.indexOf('chown node:node /data')).toBeLessThan(final.indexOf('VOLUME'));
    expect(/^CMD (.*)$/m.exec(final)?.[1]).toBe('["serve", "--no-demo"]');
  });

  it('is built with every file that the program and its pages import', () => {
    const lines = read('.dockerignore').trim().split('\n');
    const isUnder = (path: string, line: string) => `${path}/`.startsWith(`${line.replace('/*', '')}/`);
    const isLeft = (path: string) =>
      lines.some((line) => isUnder(path, line)) &&
      !lines.some((line) => line[0] === '!' && isUnder(path, line.slice(1)));
    const imported = ['src', 'web/src'].flatMap((root) =>
      readdirSync(join(projectRoot, root), { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.tsx?$/.test(name))
        .flatMap((name) =>
          [...read(join(root, name)).matchAll(/(?:from|import)[ (]+["'](\.[^"']+)["']/g)].map(([, path = '']) =>
            join(root, dirname(name), path),
          ),
        ),
    );
    expect(imported.length).toBeGreaterThan(1000);
    expect(imported.filter(isLeft)).toEqual([]);
  });

  it('gets every setting from docker-compose.yml that it does not set itself', () => {
    const [, service = ''] = read('docker-compose.yml').split('\n  passerelle:\n');
    const passed = [...service.matchAll(/^ {6}([A-Z0-9_]+):/gm)].map(([, name]) => name);
    const own = ['HOST', 'PORT', 'PASSERELLE_DATA', 'JAVA_HOME'];
    expect(settingNames.filter((name) => !passed.includes(name)).sort()).toEqual(own.sort());
    const named = [...read('docs/operations.md').matchAll(/`((?:OTEL|NODE)_[A-Z_]+)/g)].map(([, name]) => name);
    expect(named.filter((name) => !passed.includes(name))).toEqual([]);
    expect(service).toMatch(/^ {4}volumes:\n {6}- data:\/data$/m);
  });
});

/** The first user whom an image of Node makes, when the tests are root's; otherwise the one who runs them. */
const isRoot = process.getuid?.() === 0;
const other = isRoot ? { uid: 1000, gid: 1000 } : {};

/** @returns the exit code, and what the program says */
async function serveAsOther(dataDirectory: string, environment: Record<string, string>) {
  const child = spawn(process.execPath, [join(projectRoot, 'bin', 'passerelle.js'), 'serve'], {
    ...other,
    cwd: '/',
    env: { PATH: process.env.PATH, PORT: '0', LC_ALL: 'C.UTF-8', ...environment, PASSERELLE_DATA: dataDirectory },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (text) => {
    said += text;
  });
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, lines: said.split('\n').filter((line) => line.startsWith('passerelle: ')) };
}

describe('a user who owns nothing', () => {
  const folder = temporaryFolder();
  for (const above of [dirname(folder), folder]) chmodSync(above, 0o711);
  const server = { NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'secret' };
  const foreign = join(folder, 'foreign');
  mkdirSync(foreign, { mode: 0o555 });
  const kept = join(foreign, 'kept');

  it.each([
    ['an embedded database', { NEO4J_URI: '' }],
    ['a server', server],
  ])('is told in one line that the folder cannot be written, with %s', async (_, environment) => {
    expect(await serveAsOther(kept, environment)).toEqual({
      code: 2,
      lines: [
        `passerelle: folder: ${kept} may not be written by this user; change its owner or choose another with PASSERELLE_DATA`,
      ],
    });
    expect(await serveAsOther(foreign, { ...environment, LC_ALL: 'fr_FR.UTF-8' })).toEqual({
      code: 2,
      lines: [
        expect.stringMatching(
          `^passerelle: dossier\\s: ${foreign} n’est pas accessible en écriture\\s; changez son propriétaire ou choisissez-en un autre avec PASSERELLE_DATA$`,
        ),
      ],
    });
  });

  it('is told that a file is in the place of the folder', async () => {
    const file = join(folder, 'file');
    writeFileSync(file, '');
    const { code, lines } = await serveAsOther(file, server);
    expect([code, lines]).toEqual([2, [expect.stringContaining(`${file} is not a folder: a file is in its way`)]]);
  });

  full('starts in a folder of theirs', async () => {
    const own = join(folder, 'own');
    mkdirSync(own);
    if (isRoot) chownSync(own, 1000, 1000);
    // The database is asked next, and there is none at this address.
    expect(await serveAsOther(join(own, 'kept'), server)).toEqual({
      code: 3,
      lines: [expect.stringContaining('database: Neo4j at bolt://127.0.0.1:1 does not answer')],
    });
    expect(statSync(join(own, 'kept')).uid).toBe(isRoot ? 1000 : process.getuid?.());
  });
});
