/** Runs an import in a process of its own: whatever a file holds, it ends that process alone, and holds up nobody. */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Database } from '../../database/database.js';
import { BadInput, Unavailable } from '../../errors.js';
import { loadSource } from '../../load-source.js';
import { badInput } from '../../words/tell.js';
import type { DetectedFormat } from '../detect-format.js';
import type { ImportReport } from '../report.js';
import { AS_IMPORT, importEntry } from './import-process.js';
import type { FromImport, ImportEnd, ImportFailure, ImportTask, ToImport } from './messages.js';

/** Heap of the process in megabytes: more than any honest file within the limits of src/import/limits needs. */
const MOST_MEGABYTES = 2_048;
/** Milliseconds after which a process that was told to stop is killed: it stops between two batches. */
const KILL_AFTER_MS = 10_000;
/** Characters of the output of a process, of which the log tells why it ended by itself. */
const KEPT_OUTPUT = 4_000;
/** The exit code of Node when its memory is full, where no signal says so. */
const ABORTED = 134;
/** What V8 writes then, before the addresses of its own code. */
const FATAL = /^FATAL ERROR:.*/m;

export interface ImportProcess {
  /** Stops the import between two batches. */
  readonly signal: AbortSignal;
  readonly onFound: (found: DetectedFormat) => void;
  readonly onProgress: (done: number, total: number) => void;
  /** Logs why the process ended by itself. */
  readonly report: (error: unknown) => void;
  readonly heapMegabytes?: number | undefined;
}

/**
 * @throws BadInput and Unavailable as an import does, and BadInput when its memory is full or it was killed after
 * `signal`; any other error is unforeseen
 */
export async function startImport(
  database: Database,
  asked: Omit<ImportTask, 'connection' | 'bookmarks'>,
  { signal, onFound, onProgress, report, heapMegabytes = MOST_MEGABYTES }: ImportProcess,
): Promise<ImportEnd> {
  const seen = database.driver.executeQueryBookmarkManager;
  const bookmarks = [...(await seen.getBookmarks())];
  const child = fork(fileURLToPath(importEntry), [AS_IMPORT], {
    execArgv: [`--max-old-space-size=${heapMegabytes}`, ...loadSource(importEntry)],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  const output = keepOutput(child);
  const lists = new Map<string, unknown[]>();
  let end: ImportEnd | undefined;
  let failure: ImportFailure | undefined;
  const append = (list: string, items: readonly unknown[]) => {
    const before = lists.get(list) ?? [];
    before.push(...items);
    lists.set(list, before);
  };
  child.on('message', (message: FromImport) => {
    if ('found' in message) onFound(message.found);
    else if ('total' in message) onProgress(message.done, message.total);
    else if ('list' in message) append(message.list, message.items);
    else if ('end' in message) end = message.end;
    else failure = message.failure;
  });
  // The password of the database is in it: a command line and an environment can be read by others.
  say(child, { task: { ...asked, bookmarks, connection: database.connection } });
  const stopped = stopAt(child, signal);
  try {
    const [code, ended] = await once(child, 'close');
    if (end !== undefined) {
      await seen.updateBookmarks([], end.bookmarks);
      return { ...end, report: { ...end.report, ...Object.fromEntries(lists) } as ImportReport };
    }
    if (failure !== undefined) throw errorOf(failure);
    if (signal.aborted) throw badInput('IMPORT_CUT_OFF', [], {});
    if (ended === null && code !== ABORTED) throw new Error(`the process of an import ended with ${code}: ${output()}`);
    // Only a log needs to know which limit it was.
    report(new Error(`the process of an import was ended by ${ended ?? code} ${FATAL.exec(output()) ?? ''}`));
    throw badInput('IMPORT_TOO_LARGE', [], {});
  } finally {
    stopped();
  }
}

function say(child: ChildProcess, message: ToImport): void {
  // What cannot be sent any more is told by the end of the process.
  if (child.connected) child.send(message, () => undefined);
}

/** @returns what to call when the process has ended */
function stopAt(child: ChildProcess, signal: AbortSignal): () => void {
  let killing: NodeJS.Timeout | undefined;
  const stop = () => {
    say(child, { stop: true });
    killing = setTimeout(() => child.kill('SIGKILL'), KILL_AFTER_MS);
  };
  if (signal.aborted) stop();
  else signal.addEventListener('abort', stop, { once: true });
  return () => {
    signal.removeEventListener('abort', stop);
    clearTimeout(killing);
  };
}

/** @returns the beginning of what the process wrote */
function keepOutput(child: ChildProcess): () => string {
  let kept = '';
  child.stderr?.on('data', (text) => {
    kept = `${kept}${text}`.slice(0, KEPT_OUTPUT);
  });
  return () => kept;
}

function errorOf({ name, message, told, stack }: ImportFailure): Error {
  if (name === 'BadInput') return new BadInput(message, told);
  if (name === 'Unavailable') return new Unavailable(message, told);
  const error = new Error(message);
  if (stack !== undefined) error.stack = stack;
  return error;
}
