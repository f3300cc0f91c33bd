/** All faults, in the order of the report. */
import type { StagedFault } from './fault.js';
import { fullDisk } from './full-disk.js';
import { halfBackup, halfImport } from './half-files.js';
import { hostileRequests, slowClients } from './hostile-clients.js';
import { clockBackAndForth, kill, twoInstances } from './kills.js';
import { twoStarters } from './two-starters.js';

/** How often each fault is injected: in the short form, and in the full form. */
export const faults: readonly StagedFault[] = [
  kill('kill -9 of Node', 'import', 1, 10),
  kill('kill -9 of Node', 'act', 1, 10),
  kill('kill -9 of Node', 'merge', 1, 10),
  kill('kill -9 of Node', 'undo', 1, 10),
  kill('kill -9 of Node', 'migration', 1, 10),
  kill('kill -9 of Node', 'restore', 1, 10),
  kill('kill -9 of Java', 'import', 1, 10),
  kill('kill -9 of Java', 'act', 0, 10),
  kill('kill -9 of Java', 'merge', 0, 10),
  kill('kill -9 of Java', 'undo', 0, 10),
  kill('kill -9 of Java', 'migration', 0, 10),
  kill('kill -9 of Java', 'restore', 0, 10),
  kill('SIGSTOP of Java', 'act', 0, 5),
  kill('SIGSTOP of Java', 'import', 0, 5),
  kill('lost connection', 'act', 1, 5),
  kill('lost connection', 'import', 1, 5),
  fullDisk,
  clockBackAndForth,
  halfBackup,
  halfImport,
  twoStarters,
  twoInstances,
  slowClients,
  hostileRequests,
];
