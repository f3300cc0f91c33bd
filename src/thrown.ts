/** Reads a thrown value, which may be anything. */
import { isRecord } from './is-record.js';

/** A code such as ENOENT of a file, or Neo.ClientError.Security.Unauthorized of the driver; empty without one. */
export function codeOfThrown(thrown: unknown): string {
  return isRecord(thrown) && typeof thrown.code === 'string' ? thrown.code : '';
}

/** Whether the engine threw it, in words for programmers: an error of the program, not of what it was given. */
export const isOfEngine = (thrown: unknown): boolean =>
  [TypeError, RangeError, ReferenceError, SyntaxError].some((kind) => thrown instanceof kind);

/** Whether the driver could not reach the database, or no longer hears it. */
export function isConnectionLost(thrown: unknown): boolean {
  // All connections are in use for seconds: the driver gives that error no code of its own.
  const isBusy = messageOfThrown(thrown).startsWith('Connection acquisition timed out');
  return isBusy || ['ServiceUnavailable', 'SessionExpired'].includes(codeOfThrown(thrown));
}

export function messageOfThrown(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}

/** The output of a program before it failed, as `execFile` keeps it; empty without output. */
export function outputOf(thrown: unknown, stream: 'stdout' | 'stderr'): string {
  return isRecord(thrown) && typeof thrown[stream] === 'string' ? thrown[stream] : '';
}
