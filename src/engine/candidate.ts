/** A project that is not in the graph, asked about as if it were: it counts in N and n(t), as an idea, and is gone again. */
import type { InitiativeFacts } from './facts.js';
import { numberOf } from './ids.js';
import { putInitiative } from './initiatives.js';
import type { Snapshot } from './snapshot.js';

/** Sorts before every id. */
export const CANDIDATE = '!candidate';

export type Project = Pick<InitiativeFacts, 'themes' | 'territories' | 'start' | 'end'>;

/** @param use must answer at once: what it returns may not look at the snapshot later */
export function withCandidate<T>(snapshot: Snapshot, project: Project, use: (candidate: number) => T): T {
  const facts: InitiativeFacts = {
    ...project,
    id: CANDIDATE,
    kind: 'PROJECT',
    phase: 'IDEA',
    status: null,
    archived: false,
    hasResults: false,
    wholes: [],
    participants: [],
  };
  putInitiative(snapshot, facts);
  try {
    return use(numberOf(snapshot.initiatives.table, CANDIDATE));
  } finally {
    putInitiative(snapshot, { ...facts, archived: true });
  }
}
