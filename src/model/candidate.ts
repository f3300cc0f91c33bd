/** A project that is not in the graph, asked about as if it were: it counts in N and n(t), as an idea, in a snapshot of its own. */

import type { InitiativeRecord } from './entity-records.js';
import { forkSnapshot } from './fork.js';
import { putInitiative } from './put-initiative.js';
import type { Snapshot } from './snapshot.js';

/** Sorts before every id. */
export const CANDIDATE = '!candidate';

export type CandidateProject = Pick<InitiativeRecord, 'themes' | 'territories' | 'start' | 'end' | 'audiences'>;

/** The graph as it is, and the project in it: the snapshot itself is not touched. */
export function withCandidate(snapshot: Snapshot, project: CandidateProject): Snapshot {
  const supposed = forkSnapshot(snapshot);
  putInitiative(supposed, {
    ...project,
    id: CANDIDATE,
    kind: 'PROJECT',
    phase: 'IDEA',
    status: null,
    archived: false,
    hasResults: false,
    wholes: [],
    participants: [],
  });
  return supposed;
}
