/**
 * A project that is not in the graph, compared as if it were: it counts in N and n(t), as an idea, in a snapshot of its
 * own.
 */

import type { InitiativeRecord } from './entity-records.js';
import { forkSnapshot } from './fork.js';
import { putInitiative } from './put-initiative.js';
import type { Snapshot } from './snapshot.js';

/** The id of the project: it sorts before every other id. */
export const CANDIDATE = '!candidate';

export type CandidateProject = Pick<InitiativeRecord, 'themes' | 'territories' | 'audiences' | 'start' | 'end'>;

/** A copy of the snapshot with the project in it; the snapshot given does not change. */
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
