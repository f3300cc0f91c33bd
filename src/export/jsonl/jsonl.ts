/** The graph as lines of JSON that `passerelle restore` reads: a backup without the history and without what only editors may read. */
import { createHash } from 'node:crypto';
import { PassThrough, Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGraphHash } from '../../backup/graph-hash.js';
import { readBackupGraph, type WholeGraph } from '../../backup/read-graph.js';
import { type End, FORMAT_VERSION, type Header } from '../../backup/rows.js';
import type { Format } from '../format.js';
import { inChunks } from '../in-chunks.js';
import type { OpenExport } from '../open-export.js';
import { openPart } from './part.js';

export const jsonl: Format = {
  ending: 'jsonl',
  mediaType: 'application/x-ndjson; charset=utf-8',
  isExact: true,
  files: (open) => [{ name: 'jsonl', chunks: () => readWholeGraph(open) }],
};

/** While it is read, acts and imports wait, as they do for a backup. */
async function* readWholeGraph(open: OpenExport): AsyncGenerator<Uint8Array> {
  const lines = new PassThrough();
  const reading = readBackupGraph(open.database, (graph) =>
    pipeline(Readable.from(inChunks(writeLines(graph, open))), lines),
  );
  // A failure is thrown where the lines are read, or below.
  reading.catch((error: unknown) => lines.destroy(error instanceof Error ? error : new Error(String(error))));
  yield* lines;
  await reading;
}

async function* writeLines({ counts, rows }: WholeGraph, open: OpenExport): AsyncGenerator<string> {
  const { sequence, nodes, relations, migrations } = counts;
  const { day, filters, version } = open;
  const sum = createHash('sha256');
  const [whole, facts] = [createGraphHash(true), createGraphHash(false)];
  const count = { nodes: 0, relations: 0 };
  const header: Header = {
    ...{ passerelle: 'backup', format: FORMAT_VERSION, version, madeAt: new Date().toISOString() },
    ...{ sequence, nodes, relations, migrations },
  };
  const line = (content: object) => {
    const text = `${JSON.stringify(content)}\n`;
    sum.update(text);
    return text;
  };
  yield line({ ...header, export: { day, filters } });
  const part = openPart(open);
  for await (const row of rows()) {
    if ('node' in row) {
      const node = part.node(row.node);
      if (node === undefined) continue;
      for (const each of [whole, facts]) each.node(node);
      count.nodes += 1;
      yield line(node);
    } else if (part.holds(row.relation)) {
      for (const each of [whole, facts]) each.relation(row.relation);
      count.relations += 1;
      yield line(row.relation);
    }
  }
  open.tally.row('nodes', count.nodes);
  open.tally.row('relations', count.relations);
  const digests = { hash: whole.digest(), said: facts.digest() };
  const end: End = { end: true, ...count, ...digests, checksum: sum.digest('hex') };
  yield `${JSON.stringify(end)}\n`;
}
