/** The embedded database on a machine that lacks something: one line with a remedy, before Java starts. */
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readConfig } from '../src/config.js';
import { startEmbedded } from '../src/database/embedded.js';
import { prepareHome } from '../src/database/home.js';
import { resolveJars } from '../src/database/jars.js';
import { chooseJava } from '../src/database/java.js';
import { Misconfigured } from '../src/errors.js';
import { temporaryFolder } from './temporary-folder.js';

const folder = temporaryFolder();
const { javaHome } = readConfig();
const report = () => undefined;

test('a lost password is refused, because the existing store needs that one', () => {
  const home = prepareHome(join(folder, 'data'));
  expect(prepareHome(join(folder, 'data'))).toEqual(home);
  mkdirSync(join(home.folder, 'data', 'databases', 'system'), { recursive: true });
  rmSync(join(home.folder, 'password'));
  expect(() => prepareHome(join(folder, 'data'))).toThrow(/password is missing.*restore the file/);
});

test('a data directory that cannot be used is refused in one line', async () => {
  const file = join(folder, 'file');
  writeFileSync(file, '');
  const refused = startEmbedded({ dataDirectory: file, javaHome, report });
  await expect(refused).rejects.toThrow(Misconfigured);
  await expect(refused).rejects.toThrow(/is not a folder: a file is in its way; .*PASSERELLE_DATA/);
  // Node's own recursive mkdir never returns there.
  if (existsSync('/proc/self')) {
    const nowhere = startEmbedded({ dataDirectory: '/proc/passerelle', javaHome, report });
    await expect(nowhere).rejects.toThrow(/\/proc\/passerelle cannot be made at this place; .*PASSERELLE_DATA/);
  }
});

describe('what the machine lacks', () => {
  const path = process.env.PATH;
  const withoutPath = async (work: () => Promise<unknown>) => {
    process.env.PATH = join(folder, 'nothing');
    try {
      return await work();
    } finally {
      process.env.PATH = path;
    }
  };
  const javaThatSays = (name: string, text: string): string => {
    const bin = join(folder, name, 'bin');
    mkdirSync(bin, { recursive: true });
    writeFileSync(join(bin, 'java'), `#!/bin/sh\necho '${text}' >&2\n`);
    chmodSync(join(bin, 'java'), 0o755);
    return join(folder, name);
  };

  test('Java is chosen from the PATH, and described', async () => {
    expect((await chooseJava(undefined)).description).toMatch(/^Java \d+ on the PATH$/);
  });

  test.each([
    ['8', 'openjdk version "1.8.0_392"'],
    ['11', 'java version "11.0.21" 2023-10-17 LTS'],
  ])('Java %s is too old', async (version, text) => {
    const old = javaThatSays(`java-${version}`, text);
    await expect(chooseJava(old)).rejects.toThrow(
      new RegExp(`Java ${version} of JAVA_HOME .*too old; install a JDK 17`),
    );
  });

  test('Java 17 is new enough', async () => {
    expect((await chooseJava(javaThatSays('java-17', 'openjdk version "17" 2021-09-14'))).version).toBe(17);
  });

  test('a JAVA_HOME without Java is reported', async () => {
    await expect(chooseJava(folder)).rejects.toThrow(`java: JAVA_HOME="${folder}" contains no bin/java`);
  });

  test('no Java at all is reported', async () => {
    await expect(withoutPath(() => chooseJava(undefined))).rejects.toThrow(
      'java: no java on the PATH; install a JDK 17',
    );
  });

  test('no Maven is reported in one line, and no incomplete folder is left', async () => {
    const library = join(folder, 'library');
    let fetches = 0;
    const onFetch = () => {
      fetches += 1;
    };
    await expect(withoutPath(() => resolveJars(report, onFetch, library))).rejects.toThrow(
      /^jars: Maven \(mvn\) is not on the PATH/,
    );
    expect(fetches).toBe(1);
    expect(readdirSync(library)).toEqual([]);
  });

  test('two who need the jars at once fetch them once', async () => {
    const library = join(folder, 'shared-library');
    const calls = join(folder, 'maven-calls');
    const bin = join(folder, 'maven');
    mkdirSync(bin);
    writeFileSync(
      join(bin, 'mvn'),
      `#!/bin/sh\necho call >> '${calls}'\nsleep 0.3\nfor last; do :; done\ntouch "\${last#-DoutputDirectory=}/neo4j.jar"\n`,
    );
    chmodSync(join(bin, 'mvn'), 0o755);
    process.env.PATH = `${bin}:${path}`;
    try {
      const [one, other] = await Promise.all([1, 2].map(() => resolveJars(report, undefined, library)));
      expect(one).toBe(other);
      expect(readdirSync(one ?? '')).toEqual(['neo4j.jar']);
      expect(readdirSync(library)).toHaveLength(1);
      expect(readFileSync(calls, 'utf8')).toBe('call\n');
    } finally {
      process.env.PATH = path;
    }
  });
});
