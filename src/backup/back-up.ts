/** Writes the whole graph to one file: compressed lines of JSON, from which another Neo4j can be filled. */
import { createHash } from 'node:crypto';
import { createWriteStream, existsSync, renameSync, rmSync, statSync } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { Database } from '../database/database.js';
import { BadInput, Misconfigured } from '../errors.js';
import { codeOfThrown } from '../thrown.js';
import { createGraphHash } from './graph-hash.js';
import { readBackupGraph, type WholeGraph } from './read-graph.js';
import { type End, FORMAT_VERSION, type Header } from './rows.js';

export interface BackedUp {
  readonly file: string;
  readonly bytes: number;
  readonly nodes: number;
  readonly relations: number;
  /** Number of the last change in the backup. */
  readonly sequence: number;
  /** Hash of the graph: see graph-hash.ts. */
  readonly hash: string;
}

export interface BackUpOptions {
  /** Version of the program. */
  readonly version: string;
  readonly progress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
}

/** Lines that are compressed together. */
const LINES_PER_BLOCK = 500;

/** The file gets its name only when it is complete. @throws BadInput when the file already exists, Misconfigured when it cannot be written */
export async function backUp(database: Database, file: string, options: BackUpOptions): Promise<BackedUp> {
  if (existsSync(file)) throw new BadInput(`backup: ${file} already exists; name another file, or remove it`);
  const part = `${file}.part`;
  // What was wrong with the file; the reading that it ends may tell only that it was ended.
  let unwritten: unknown;
  try {
    const end = await readBackupGraph(database, async (graph) => {
      const ending: { end?: End } = {};
      const lines = Readable.from(writeLines(graph, options, ending));
      // The backup contains contacts and notes that only editors may read.
      const target = createWriteStream(part, { mode: 0o600, flush: true });
      target.once('error', (error) => {
        unwritten = error;
      });
      await pipeline(lines, createGzip(), target, options.signal ? { signal: options.signal } : {});
      if (ending.end === undefined) throw new Error('backup: it has no end');
      return { sequence: graph.counts.sequence, ...ending.end };
    });
    renameSync(part, file);
    const { nodes, relations, sequence, hash, said = hash } = end;
    return { file, bytes: statSync(file).size, nodes, relations, sequence, hash: said };
  } catch (error) {
    rmSync(part, { force: true });
    throw explain(unwritten ?? error, file);
  }
}

async function* writeLines(
  { counts, rows }: WholeGraph,
  { version, progress }: BackUpOptions,
  ending: { end?: End },
): AsyncGenerator<string> {
  const { sequence, nodes, relations, migrations } = counts;
  const sum = createHash('sha256');
  const [whole, facts] = [createGraphHash(true), createGraphHash(false)];
  const madeAt = new Date().toISOString();
  const header: Header = {
    passerelle: 'backup',
    format: FORMAT_VERSION,
    version,
    madeAt,
    sequence,
    nodes,
    relations,
    migrations,
  };
  let text = `${JSON.stringify(header)}\n`;
  let count = 0;
  for await (const row of rows()) {
    for (const each of [whole, facts]) {
      if ('node' in row) each.node(row.node);
      else each.relation(row.relation);
    }
    text += `${JSON.stringify('node' in row ? row.node : row.relation)}\n`;
    count += 1;
    if (count % LINES_PER_BLOCK > 0) continue;
    sum.update(text);
    yield text;
    text = '';
    progress?.(count, nodes + relations);
  }
  sum.update(text);
  ending.end = { end: true, nodes, relations, hash: whole.digest(), said: facts.digest(), checksum: sum.digest('hex') };
  yield `${text}${JSON.stringify(ending.end)}\n`;
}

function explain(error: unknown, file: string): unknown {
  const code = codeOfThrown(error);
  if (code === 'ENOSPC')
    return new Misconfigured(`backup: the disk of ${file} is full; free some space, or choose another disk`);
  if (code === 'ENOENT') return new BadInput(`backup: there is no folder for ${file}; create it, or choose another`);
  if (code === 'EACCES' || code === 'EROFS' || code === 'EISDIR')
    return new BadInput(`backup: ${file} cannot be written (${code}); choose another place`);
  return error;
}
