/**
 * The plugins of the embedded database: the families of APOC that our statements and the GraphQL library call. At each
 * start Neo4j examines every class of its plugins folder; all of APOC would take a fifth of the start.
 */
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { makeFolder } from '../make-folder.js';
import { refuseFolder } from './folder.js';
import type { Home } from './home.js';

const FAMILIES = ['coll', 'convert', 'date', 'map', 'text', 'util', 'version'];

/** Classes that are not nested in another one. */
const isNeeded = (path: string) => new RegExp(`^apoc/(${FAMILIES.join('|')})/[^/$]+\\.class$`).test(path);

/**
 * Writes one jar with these classes, named after the folder of jars and the families, and removes everything else. Neo4j
 * takes from it which classes there are, and reads them from its class path.
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
