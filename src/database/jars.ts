/** The jars of the embedded database: resolved once with Maven from neo4j/pom.xml, then shared by every data directory; and its plugins, made of them. */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { projectRoot } from '../config.js';
import { Misconfigured, Unavailable } from '../errors.js';
import { makeFolder } from '../make-folder.js';
import { codeOfThrown, messageOfThrown, outputOf } from '../thrown.js';
import { refuseFolder } from './folder.js';
import type { Home } from './home.js';
import { isAlive } from './processes.js';

const run = promisify(execFile);
const GOAL = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies';
const pom = join(projectRoot, 'neo4j', 'pom.xml');

/** What this process is fetching, by folder: whoever else asks waits for it, because two Mavens would write into one folder. */
const underWay = new Map<string, Promise<string>>();

/**
 * The folder with the jars of the current pom.xml; its name is the hash of that file, so a changed pom.xml is resolved
 * again.
 * @param onFetch called when Maven is about to start, which takes seconds and leaves this process nothing to do
 * @throws Misconfigured without Maven or disk space, Unavailable without a network. No incomplete folder is left.
 */
export async function resolveJars(
  report: (text: string) => void,
  onFetch?: () => void,
  library: string = join(projectRoot, 'neo4j', 'lib'),
): Promise<string> {
  const hash = createHash('sha256').update(readFileSync(pom)).digest('hex').slice(0, 12);
  const folder = join(library, hash);
  if (existsSync(folder)) return folder;
  const others = underWay.get(folder);
  if (others !== undefined) return others;
  report('database: fetching Neo4j and APOC with Maven (once, about 120 MB)…');
  const fetched = fetchInto(folder, library, onFetch).finally(() => underWay.delete(folder));
  underWay.set(folder, fetched);
  return fetched;
}

async function fetchInto(folder: string, library: string, onFetch?: () => void): Promise<string> {
  onFetch?.();
  const unfinished = join(library, `.resolving-${process.pid}`);
  try {
    makeFolder(unfinished);
    removeAbandoned(library);
    await run('mvn', ['-q', '-B', '-f', pom, GOAL, `-DoutputDirectory=${unfinished}`]);
    publish(unfinished, folder);
  } catch (error) {
    throw explain(error, library);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
  return folder;
}

/** Renaming is atomic; when another process was faster, its folder has the same jars. */
function publish(unfinished: string, folder: string): void {
  try {
    renameSync(unfinished, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  }
}

/** Removes the folders of processes that were killed while downloading. */
function removeAbandoned(library: string): void {
  for (const name of readdirSync(library)) {
    const pid = /^\.resolving-(\d+)$/.exec(name)?.[1];
    if (pid !== undefined && !isAlive(Number(pid))) rmSync(join(library, name), { recursive: true, force: true });
  }
}

function explain(error: unknown, library: string): Error {
  const [code, stdout] = [codeOfThrown(error), outputOf(error, 'stdout')];
  if (code === 'ENOENT' && /^spawn/.test(messageOfThrown(error))) {
    return new Misconfigured(
      'jars: Maven (mvn) is not on the PATH; install Maven 3.6.3 or newer, or set NEO4J_URI to use a Neo4j server',
    );
  }
  if (code !== '') return refuseFolder(error, library, 'set NEO4J_URI to use a Neo4j server');
  if (/no space left/i.test(stdout)) {
    return new Misconfigured(
      `jars: the disk of ${library} or of Maven's repository is full; free 300 MB and start again`,
    );
  }
  const text = stdout.replaceAll(/\s*\n?\[ERROR\]\s*/g, ' ').trim();
  const fact =
    /Cannot access .*? in offline mode|Could not (?:transfer|find) .*?(?=\s->|$)/.exec(text)?.[0] ??
    (text || String(error));
  return new Unavailable(
    `jars: Maven could not fetch Neo4j: ${fact.slice(0, 300)}; check the network and Maven's settings, then start again`,
  );
}

const FAMILIES = ['coll', 'convert', 'date', 'map', 'text', 'util', 'version'];

/** Classes that are not nested in another one. */
const isNeeded = (path: string) => new RegExp(`^apoc/(${FAMILIES.join('|')})/[^/$]+\\.class$`).test(path);

/**
 * The plugins of the embedded database: the families of APOC that our statements and the GraphQL library call. At each
 * start Neo4j examines every class of its plugins folder; all of APOC would take a fifth of the start. Writes one jar
 * with these classes, named after the folder of jars and the families, and removes everything else. Neo4j takes from it
 * which classes there are, and reads them from its class path.
 */
export async function placePlugins(home: Home, jars: string): Promise<void> {
  const plugins = join(home.folder, 'plugins');
  const name = `apoc-${basename(jars)}-${FAMILIES.join('-')}.jar`;
  try {
    makeFolder(plugins);
    for (const old of readdirSync(plugins)) if (old !== name) rmSync(join(plugins, old), { force: true });
    if (existsSync(join(plugins, name))) return;
    const { unzipSync, zipSync } = await import('fflate');
    const apoc = readdirSync(jars).filter((jar) => jar.startsWith('apoc-core-'));
    const classes = apoc.flatMap((jar) =>
      Object.entries(unzipSync(readFileSync(join(jars, jar)), { filter: (file) => isNeeded(file.name) })),
    );
    // Beside the folder, from which another starter would remove it.
    const draft = `${plugins}.${process.pid}`;
    writeFileSync(draft, zipSync(Object.fromEntries(classes), { level: 0 }));
    renameSync(draft, join(plugins, name));
  } catch (error) {
    throw refuseFolder(error, home.folder);
  }
}
