/** The graph as lines of JSON that `passerelle restore` reads: a backup without the history and without what only editors may read. */
import { createHash } from 'node:crypto';
import { PassThrough, Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGraphHash } from '../../backup/graph-hash.js';
import { readBackupGraph, type WholeGraph } from '../../backup/read-graph.js';
import { type BackupRelationRow, type End, FORMAT_VERSION, type Header, type NodeRow } from '../../backup/rows.js';
import { actorNoun, initiativeNoun } from '../../write/nouns.js';
import { isWhole } from '../filters.js';
import type { Format } from '../format.js';
import { inChunks } from '../in-chunks.js';
import type { OpenExport } from '../open-export.js';

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

interface Part {
  /** The node as it is exported; undefined: it is left out. */
  node(row: NodeRow): NodeRow | undefined;
  /** Call it after all nodes. */
  holds(row: BackupRelationRow): boolean;
}

/** By label: the properties that only editors may read. Labels that are not named here or below are left out. */
const personal: Readonly<Record<string, readonly string[]>> = {
  Actor: actorNoun.forEditors,
  Initiative: initiativeNoun.forEditors,
  FundingLink: [],
  Territory: [],
  Theme: [],
  Source: [],
  Decision: ['reason', 'reasonKind', 'owner'],
  Meeting: ['minutes'],
};

/** Relations with dates, which are valid on some days only. */
const DATED = new Set(['PARTICIPATES_IN', 'MEMBER_OF', 'LINKED_TO']);

/**
 * Decides for each row of a backup whether it is part of an export, and removes the properties that only editors may
 * read.
 */
function openPart(open: OpenExport): Part {
  const { selection, filters, tally } = open;
  const numbers = new Set<number>();
  const isAll = isWhole(filters);
  const chosen: Readonly<Record<string, ReadonlySet<string>>> = {
    Actor: new Set(selection.actors),
    Initiative: new Set(selection.initiatives),
    FundingLink: new Set(selection.fundingLinks),
    // Decisions and meetings are about the whole graph.
    Decision: new Set(),
    Meeting: new Set(),
  };
  return {
    node(row) {
      const label = row.labels.find((each) => each in personal);
      // The history is left out, so the numbers of changes start again.
      if (row.labels.includes('Journal')) return { ...row, properties: { ...row.properties, sequence: 0 } };
      if (label === undefined || 'archivedOn' in row.properties) {
        tally.remark(remarkOf(row.labels));
        return undefined;
      }
      const wanted = isAll ? undefined : chosen[label];
      if (wanted !== undefined && !wanted.has(String(row.properties.id))) {
        if (label === 'Decision' || label === 'Meeting') tally.remark('decisions');
        return undefined;
      }
      numbers.add(row.number);
      const kept = Object.entries(row.properties).filter(([name]) => !personal[label]?.includes(name));
      tally.remark('personal', Object.keys(row.properties).length - kept.length);
      return { ...row, properties: Object.fromEntries(kept) };
    },
    holds({ type, from, to, properties }) {
      const ends = [from, to].filter((end) => numbers.has(end)).length;
      if (ends === 1 && DATED.has(type)) tally.remark('otherEnd');
      if (ends < 2) return false;
      if (!DATED.has(type) || filters.asOf === undefined) return true;
      const isThen = (dayOf(properties.from) ?? '') <= filters.asOf && (dayOf(properties.to) ?? '9') >= filters.asOf;
      if (!isThen) tally.remark('notThatDay');
      return isThen;
    },
  };
}

/** Counts of what is left out. */
function remarkOf(labels: readonly string[]): 'contours' | 'proposals' | 'history' {
  if (labels.includes('Contour')) return 'contours';
  return labels.includes('Proposal') || labels.includes('Invitation') ? 'proposals' : 'history';
}

/** YYYY-MM-DD of a day as a backup stores it. */
function dayOf(stored: unknown): string | undefined {
  if (typeof stored !== 'object' || stored === null || !('date' in stored) || !Array.isArray(stored.date))
    return undefined;
  const [year, month, day] = stored.date;
  return [String(year).padStart(4, '0'), ...[month, day].map((part) => String(part).padStart(2, '0'))].join('-');
}
