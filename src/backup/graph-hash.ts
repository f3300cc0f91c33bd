/** One number for what the graph says: equal where every living model node and relation is equal, in whatever order they are stored. */
import { createHash } from 'node:crypto';
import type { BackupRelationRow, NodeRow } from './rows.js';

export interface GraphHash {
  /** Nodes come before the relations between them. */
  node(row: NodeRow): void;
  relation(row: BackupRelationRow): void;
  /** SHA-256, 64 hexadecimal digits. */
  digest(): string;
}

/** What the program keeps about the graph is not the graph, and neither is what maps are drawn from. */
const APART = new Set(['Change', 'Journal', 'Import', 'Contour']);
/** Neither is who said it, nor what is only proposed; a restore has to bring these back all the same. */
const BESIDE: ReadonlySet<string> = new Set(['Source', 'Invitation', 'Proposal']);
/** When a file was read says nothing of what it states. */
const WHEN: ReadonlySet<string> = new Set(['retrievedAt']);
/** Neither does which file said it, in which row, and in how many steps the graph came to it. */
const HOW: ReadonlySet<string> = new Set([...WHEN, 'revision', 'source', 'row', 'statedAs']);

/** Every entity bears it beside the label that tells its kind; a graph of an earlier release has it not, and says the same. */
const COMMON = 'Entity';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/**
 * `isWhole`: with the sources and the rows that each thing is stated by, for a restore has to bring these back too.
 * Of each row only its own digest is held, so that a large graph fits: 64 letters a node or relation.
 */
export function createGraphHash(isWhole: boolean): GraphHash {
  const digests: string[] = [];
  const names = new Map<number, string>();
  const leftOut = isWhole ? WHEN : HOW;
  const isApart = (label: string) => APART.has(label) || (!isWhole && BESIDE.has(label));
  const add = (...parts: readonly unknown[]) => {
    const digest = sha256(JSON.stringify(parts));
    digests.push(digest);
    return digest;
  };
  return {
    node({ number, labels: all, properties }) {
      const labels = all.filter((label) => label !== COMMON).sort();
      // What is archived is in no answer, and not in the hash either.
      if (labels.some(isApart) || 'archivedOn' in properties) return;
      const digest = add(labels, sorted(properties, leftOut));
      names.set(number, 'id' in properties ? JSON.stringify([labels, properties.id]) : digest);
    },
    relation({ type, from, to, properties }) {
      const ends = [names.get(from), names.get(to)];
      if (ends.every((end) => end !== undefined)) add(type, ends, sorted(properties, leftOut));
    },
    digest: () => sha256(digests.sort().join('\n')),
  };
}

const sorted = (properties: Readonly<Record<string, unknown>>, leftOut: ReadonlySet<string>) =>
  Object.entries(properties)
    .filter(([name]) => !leftOut.has(name))
    .sort(([a], [b]) => (a < b ? -1 : 1));
