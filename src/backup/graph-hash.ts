/** A hash of the facts in the graph: equal for graphs in which all living entities and relations are equal, whatever order they are stored in. */
import { createHash } from 'node:crypto';
import type { BackupRelationRow, NodeRow } from './rows.js';

export interface GraphHash {
  /** Nodes come before the relations between them. */
  node(row: NodeRow): void;
  relation(row: BackupRelationRow): void;
  /** SHA-256, 64 hexadecimal digits. */
  digest(): string;
}

/** Labels that are not part of the hash: the program's own records about the graph, and the contours from which maps are drawn. */
const NEVER_HASHED = new Set(['Change', 'Journal', 'Import', 'Contour']);
/** Labels that are not part of the hash of the facts, but of the hash of the whole graph, because a restore must bring them back. */
const ONLY_IN_WHOLE: ReadonlySet<string> = new Set(['Source', 'Invitation', 'Proposal']);
/** The moment when a file was read is not one of its facts. */
const LEFT_OUT_OF_WHOLE: ReadonlySet<string> = new Set(['retrievedAt']);
/** The source and the row that state a fact, and the number of changes that led to it, are not part of the facts either. */
const LEFT_OUT_OF_FACTS: ReadonlySet<string> = new Set([...LEFT_OUT_OF_WHOLE, 'revision', 'source', 'row', 'statedAs']);

/** Every entity has this label beside the label of its kind; graphs of earlier releases lack it and have the same hash. */
const ENTITY_LABEL = 'Entity';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/**
 * `isWhole`: with the sources and rows that state each entity, because a restore must bring these back too. Only the
 * digest of each row is kept in memory, so that a large graph fits: 64 characters for each node or relation.
 */
export function createGraphHash(isWhole: boolean): GraphHash {
  const digests: string[] = [];
  const names = new Map<number, string>();
  const leftOut = isWhole ? LEFT_OUT_OF_WHOLE : LEFT_OUT_OF_FACTS;
  const isLeftOut = (label: string) => NEVER_HASHED.has(label) || (!isWhole && ONLY_IN_WHOLE.has(label));
  const add = (...parts: readonly unknown[]) => {
    const digest = sha256(JSON.stringify(parts));
    digests.push(digest);
    return digest;
  };
  return {
    node({ number, labels: all, properties }) {
      const labels = all.filter((label) => label !== ENTITY_LABEL).sort();
      // Archived entities are in no answer, and not in the hash.
      if (labels.some(isLeftOut) || 'archivedOn' in properties) return;
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
