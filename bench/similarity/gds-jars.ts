/** Downloads Graph Data Science with Maven when the benchmark first needs it, and links its jars for one Neo4j. */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { projectRoot } from '../../src/config.js';
import type { Home } from '../../src/database/home.js';

const GOAL = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies';
const folder = join(projectRoot, 'bench', 'rivals', 'gds');
const pom = join(folder, 'pom.xml');

async function resolveGds(report: (text: string) => void): Promise<string> {
  const jars = join(folder, 'lib', createHash('sha256').update(readFileSync(pom)).digest('hex').slice(0, 12));
  if (existsSync(jars)) return jars;
  report('bench: fetching Graph Data Science with Maven (once, about 32 MB)…');
  const unfinished = `${jars}.${process.pid}`;
  await promisify(execFile)('mvn', ['-q', '-B', '-f', pom, GOAL, `-DoutputDirectory=${unfinished}`]);
  renameSync(unfinished, jars);
  return jars;
}

/**
 * Neo4j finds procedures only in its plugins folder, and their classes on the class path. When a jar has two versions,
 * that of Neo4j is used.
 */
export async function linkGds(home: Home, neo4jJars: string, report: (text: string) => void) {
  const jars = await resolveGds(report);
  const own = new Set(readdirSync(neo4jJars).map(nameWithoutVersion));
  const plugins = join(home.folder, 'plugins');
  const extra = join(home.folder, 'gds');
  for (const place of [plugins, extra]) mkdirSync(place, { recursive: true });
  const names = readdirSync(jars);
  // The jars of GDS have a common ending, as in `proc-2.13.9.jar`; some have the name of a Neo4j jar.
  const ending = names.find((name) => /^proc-\d/.test(name))?.slice('proc'.length) ?? '.jar';
  for (const jar of names.filter((name) => name.endsWith(ending) || !own.has(nameWithoutVersion(name)))) {
    symlinkSync(join(jars, jar), join(extra, jar));
    if (/^(proc|open|alpha)/.test(jar)) symlinkSync(join(jars, jar), join(plugins, jar));
  }
  return {
    jars: extra,
    settings: ['dbms.security.procedures.unrestricted=gds.*', 'dbms.security.procedures.allowlist=apoc.*,gds.*'],
  };
}

function nameWithoutVersion(jar: string): string {
  return jar.replace(/-\d.*$/, '');
}
