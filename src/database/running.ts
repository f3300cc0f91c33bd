/** The running database of a data directory: its state file, checked against the process that it names. */
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Home } from './home.js';
import { endProcess, seeProcess } from './processes.js';

const DatabaseState = z.object({
  pid: z.int().positive(),
  port: z.int().positive(),
  /** The process that started the database and will stop it; null when the database should keep running. */
  owner: z.int().positive().nullable(),
  startedAt: z.string(),
  /** The owner answers its last requests and will stop the database in some seconds: nobody joins any more. */
  isLeaving: z.boolean().optional(),
});
export type DatabaseState = z.infer<typeof DatabaseState>;

/** The command line of our Java process contains its home, which identifies it. */
export function homeArguments(home: Home): string[] {
  return [`--home-dir=${home.folder}`, '--console-mode'];
}

export function isOurs(home: Home, pid: number): boolean {
  return seeProcess(pid)?.command.includes(homeArguments(home).join(' ')) ?? false;
}

export function writeState(home: Home, state: DatabaseState): void {
  const draft = `${stateFile(home)}.${process.pid}`;
  writeFileSync(draft, `${JSON.stringify(state)}\n`);
  renameSync(draft, stateFile(home));
}

/** Says to others that this database will end soon, unless the state file names another process by now. */
export function markLeaving(home: Home, pid: number): void {
  const state = readState(home);
  if (state?.pid === pid) writeState(home, { ...state, isLeaving: true });
}

/** Removes the state file, unless it names another process by now. */
export function forgetState(home: Home, pid: number): void {
  if (readState(home)?.pid === pid) rmSync(stateFile(home), { force: true });
}

/**
 * The database running on this home, if any. Remains of a killed run are removed first: a Java process whose owner has
 * ended is stopped, a state file whose Java process has ended is removed; `report` says which.
 */
export async function findRunning(home: Home, report: (text: string) => void): Promise<DatabaseState | undefined> {
  const state = readState(home);
  if (state === undefined) return undefined;
  const seen = seeProcess(state.pid);
  if (seen === undefined || !isOurs(home, state.pid)) {
    report(`database: the last run ended abruptly (Neo4j, process ${state.pid}, is gone); recovering its data`);
    forgetState(home, state.pid);
    return undefined;
  }
  // The system gives an orphaned process a new parent, so the parent shows whether the owner is alive.
  if (state.owner === null || seen.parent === state.owner) return state;
  report(
    `database: the last run ended abruptly and left Neo4j running (process ${state.pid}); stopping it to start again`,
  );
  await endProcess(state.pid, () => isOurs(home, state.pid));
  forgetState(home, state.pid);
  return undefined;
}

function stateFile(home: Home): string {
  return join(home.folder, 'running.json');
}

/** A missing or unreadable file means nothing; Neo4j's own lock still protects the store. */
function readState(home: Home): DatabaseState | undefined {
  try {
    return DatabaseState.parse(JSON.parse(readFileSync(stateFile(home), 'utf8')));
  } catch {
    return undefined;
  }
}
