/** Turns the last output of a Neo4j that did not start into one line with a cause and a remedy. */
import { Misconfigured, Unavailable } from '../errors.js';
import type { Home } from './home.js';

/** Another process has locked the store: not a fault yet, because this process may be able to join its database. */
export class StoreLocked extends Misconfigured {}

/** The system said that the port was free, and it is taken now. */
export class PortTaken extends Unavailable {}

export function explainFailure(console: string, home: Home): Error {
  const line = decisiveLine(console);
  if (/FileLockException|locked by another process/.test(console)) {
    return new StoreLocked(
      `database: another process uses the folder ${home.folder}; stop it, or choose another folder with PASSERELLE_DATA`,
    );
  }
  if (/PortBindException|Address already in use/.test(console)) {
    return new PortTaken(`database: the port was taken by another program (${line}); start again`);
  }
  if (/No space left on device|NoSpaceLeft|Disk quota exceeded/i.test(console)) {
    return new Misconfigured(
      `database: the disk of ${home.folder} is full (${line}); free at least 1 GB and start again`,
    );
  }
  if (/AccessDenied|Permission denied/.test(console)) {
    return new Misconfigured(
      `database: Neo4j may not use ${home.folder} (${line}); give the folder and all in it to this user`,
    );
  }
  if (/Could not reserve enough space|OutOfMemoryError|insufficient memory/i.test(console)) {
    return new Misconfigured(
      `database: not enough memory for Neo4j (${line}); free 1.5 GB or lower server.memory.* in neo4j/neo4j.conf`,
    );
  }
  return new Unavailable(
    `database: Neo4j did not start: ${line}; see ${home.folder}/logs/debug.log, or put a backup of ${home.folder} back in place`,
  );
}

/** The last "Caused by" is the original fault; without one, the last error, or else the last line. */
export function decisiveLine(console: string): string {
  const lines = console.split('\n').map((line) => line.trim());
  const line =
    lines.findLast((text) => text.startsWith('Caused by: ')) ??
    lines.findLast((text) => / ERROR |^Error/.test(text)) ??
    lines.findLast((text) => text !== '') ??
    'it said nothing';
  return line.replace('Caused by: ', '').slice(0, 300);
}
