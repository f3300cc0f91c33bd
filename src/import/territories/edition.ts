/** The edition of the official geographic code that comes with this program: its territories, and a fingerprint that tells whether a graph holds them. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NEIGHBOURS_FILE, readContourNeighbours } from './contour-neighbours.js';
import type { AmbiguousCode } from './former-codes.js';
import { OFFICIAL_FILES, readOfficialCode } from './official-code.js';
import { buildTerritoryGraph, type StatedTerritory } from './territory-graph.js';

export interface Edition {
  readonly fingerprint: string;
  /** Takes half a second of processor time, the first time. */
  build(): BuiltTerritories;
}

interface BuiltTerritories {
  readonly territories: readonly StatedTerritory[];
  /** Former commune codes with several successors, which are therefore not resolved. */
  readonly ambiguousCodes: readonly AmbiguousCode[];
}

/**
 * @param folder where the fingerprint is kept, so that a later start need not build all territories to know it; it is
 * used only while the files that it was computed from, and the program that computed it, are the same
 */
export function readEdition(folder?: string): Edition {
  let built: BuiltTerritories | undefined;
  const build = () => {
    built ??= buildTerritoryGraph(readOfficialCode(), readContourNeighbours());
    return built;
  };
  const compute = () => createHash('sha256').update(JSON.stringify(build().territories)).digest('hex');
  if (folder === undefined || !existsSync(folder)) return { fingerprint: compute(), build };
  const file = join(folder, 'territories');
  const origin = hashOrigin();
  const [kept, known] = existsSync(file) ? readFileSync(file, 'utf8').trim().split(' ') : [];
  if (kept === origin && known !== undefined) return { fingerprint: known, build };
  const fingerprint = compute();
  const draft = `${file}.${process.pid}`;
  try {
    writeFileSync(draft, `${origin} ${fingerprint}\n`);
    renameSync(draft, file);
  } catch {
    // Without the file the next start computes it again. Whoever needs the folder for its data says what is wrong with it.
  }
  return { fingerprint, build };
}

/** The hash of the files of the official code, and of the program that makes territories of them. */
function hashOrigin(): string {
  const room = dirname(fileURLToPath(import.meta.url));
  const program = readdirSync(room).map((name) => join(room, name));
  const hash = createHash('sha256');
  for (const file of [...OFFICIAL_FILES, NEIGHBOURS_FILE, ...program]) hash.update(readFileSync(file));
  return hash.digest('hex');
}
