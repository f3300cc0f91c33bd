/** The archive of Java classes for later starts: one for each folder of jars and each Java, never incomplete. */
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readConfig } from '../src/config.js';
import { prepareHome } from '../src/database/home.js';
import { resolveJars } from '../src/database/jars.js';
import { chooseJava } from '../src/database/java.js';
import { type Launched, launch } from '../src/database/launch.js';
import { endProcess } from '../src/database/processes.js';
import { temporaryFolder } from './temporary-folder.js';

const folder = temporaryFolder();
const library = join(folder, 'lib');
const jars = join(library, 'jars');
const home = prepareHome(join(folder, 'data'));
const launched: Launched[] = [];

const end = ({ child, pid }: Launched) => endProcess(pid, () => child.exitCode === null && child.signalCode === null);
afterAll(() => Promise.all(launched.map(end)));

async function start(): Promise<Launched> {
  const java = await chooseJava(readConfig().javaHome);
  const one = await launch({ home, java, jars, forTests: true, keepUp: false });
  launched.push(one);
  return one;
}

const archives = () => readdirSync(library).filter((name) => name !== 'jars');
/** Java maps an archive only when it fits. */
const usesArchive = ({ pid }: Launched) =>
  archives().some((name) => readFileSync(`/proc/${pid}/maps`, 'utf8').includes(join(library, name)));

test('the second start maps the classes that the first one saved; an archive that Java refuses prevents nothing', {
  timeout: 300_000,
}, async () => {
  mkdirSync(jars, { recursive: true });
  const real = await resolveJars(() => undefined);
  for (const jar of readdirSync(real)) symlinkSync(join(real, jar), join(jars, jar));
  // Files that a killed process and an older Java left behind.
  for (const old of ['.classes-999999999.jsa', '.classes-999999998.jsa.temp', 'jars-0123456789ab.jsa'])
    writeFileSync(join(library, old), 'half');

  const first = await start();
  expect(usesArchive(first)).toBe(false);
  const told: string[] = [];
  expect(await first.keepClasses((text) => told.push(text))).toBe(true);
  expect(await first.keepClasses((text) => told.push(text))).toBe(false);
  expect(told).toEqual([expect.stringContaining('later starts are faster')]);
  await end(first);
  const [archive, ...others] = archives();
  expect([archive, others]).toEqual([expect.stringMatching(/^jars-[0-9a-f]{12}\.jsa$/), []]);

  const second = await start();
  expect(usesArchive(second)).toBe(true);
  await end(second);

  writeFileSync(join(library, archive as string), 'not an archive');
  const third = await start();
  expect(usesArchive(third)).toBe(false);
});
