/** The uploads of this process: each is tried, imported, stopped or abandoned; only one at a time writes. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import type { Database } from '../../database/database.js';
import { BadInput, Unavailable } from '../../errors.js';
import type { Language } from '../../words/labels.js';
import { badInput } from '../../words/tell.js';
import type { FormatName } from '../formats.js';
import { LANGUAGES, type PlainOptions } from '../process/messages.js';
import { startImport } from '../process/start-import.js';
import { Arrivals, keepFile, makeUploadFolder, nameFile, nameUpload, removeOld, WaitingBytes } from './keep-files.js';
import { isSettled, type Upload } from './upload.js';

/** The settings of a run. What is left out is as in the run of this upload before. */
export interface UploadAsked extends PlainOptions {
  /** Undefined: detect it. */
  readonly format?: FormatName | undefined;
}

/** Why no run was started. */
export type NotBegun = 'UNKNOWN_UPLOAD' | 'IMPORT_UNDER_WAY' | 'ALREADY_IMPORTED' | 'NO_FILE';

export interface Uploads {
  /** @param upload the upload that gets the file; undefined: a new one @throws BadInput with a message */
  receive(name: string, content: Readable, by: string, upload: string | undefined): Promise<Upload>;
  find(id: string): Upload | undefined;
  /** Starts a run, which continues after this returns. */
  begin(id: string, asked: UploadAsked): Upload | NotBegun;
  /** Stops a running import or dry run; a waiting upload is deleted. */
  cancel(id: string): Upload | NotBegun;
  /** Yields the current state, then each new state, until nothing is running. */
  follow(id: string, left: AbortSignal): AsyncGenerator<Upload>;
  /** A file of rows to correct; undefined when there is none. */
  rejectedFile(id: string, place: number, language: Language): string | undefined;
  /** Stops running imports after their current batch. */
  close(): Promise<void>;
}

/** Interval in milliseconds between checks for a new state. */
const LOOK_MS = 200;
/** A million rows take a few minutes; a longer run would block everybody else. */
const LONGEST_RUN_MS = 60 * 60 * 1000;
const MOST_UPLOADS = 50;

/**
 * @param root a folder used by this program only @param report logs an unforeseen error, whose text is not shown to
 * anybody @param heapMegabytes of the process of an import
 */
export function openUploads(
  database: Database,
  root: string,
  report: (error: unknown) => void,
  heapMegabytes?: number,
): Uploads {
  const known = new Map<string, Upload>();
  const rejected = new Map<string, readonly (readonly string[])[]>();
  const stated = new Map<string, Partial<UploadAsked>>();
  const arrivals = new Arrivals();
  const waiting = new WaitingBytes(root);
  let running: { readonly id: string; readonly stop: AbortController; readonly work: Promise<void> } | undefined;

  try {
    removeOld(root, Date.now());
  } catch (error) {
    // The server starts even where old files cannot be deleted.
    report(error);
  }

  const put = (upload: Upload, differing: Partial<Upload>): Upload => {
    const next = { ...upload, ...differing, version: upload.version + 1 };
    known.set(upload.id, next);
    return next;
  };
  const update = (id: string, differing: Partial<Upload>) => {
    const upload = known.get(id);
    if (upload) put(upload, differing);
  };
  const remove = (id: string) => {
    known.delete(id);
    rejected.delete(id);
    stated.delete(id);
    rmSync(join(root, id), { recursive: true, force: true });
  };

  return {
    async receive(stated, content, by, asked) {
      removeOld(root, Date.now());
      waiting.readAgain();
      const before = asked === undefined ? undefined : known.get(asked);
      if (asked !== undefined && (before === undefined || before.state !== 'RECEIVED'))
        throw badInput('UNKNOWN_UPLOAD', ['imports', 'upload'], { id: asked });
      if (before === undefined && known.size >= MOST_UPLOADS) {
        const [oldest] = [...known.values()].filter(isSettled);
        if (oldest) remove(oldest.id);
      }
      const id = before?.id ?? nameUpload();
      const folder = join(root, id);
      const files = () => known.get(id)?.files ?? [];
      const others = () => [...files(), ...arrivals.of(id).filter((other) => other !== arrival)];
      const arrival = arrivals.begin(id, nameFile(stated, [...files(), ...arrivals.of(id)]));
      try {
        makeUploadFolder(folder);
        const take = (bytes: number) => waiting.add(bytes);
        const file = await keepFile(folder, arrival, content, () => sum(others()), take);
        const now = known.get(id) ?? { ...NOTHING_DONE, id, by, folder };
        // It was begun, stopped or deleted while this file arrived.
        if (before !== undefined && (!known.has(id) || now.state !== 'RECEIVED')) {
          rmSync(join(folder, file.name), { force: true });
          throw badInput('UNKNOWN_UPLOAD', ['imports', 'upload'], { id });
        }
        return put(now, { files: [...now.files, file] });
      } catch (error) {
        if (before === undefined) remove(id);
        throw error;
      } finally {
        arrivals.end(arrival);
      }
    },

    find: (id) => known.get(id),

    begin(id, asked) {
      const upload = known.get(id);
      if (upload === undefined) return 'UNKNOWN_UPLOAD';
      if (running !== undefined) return 'IMPORT_UNDER_WAY';
      if (upload.state === 'IMPORTED') return 'ALREADY_IMPORTED';
      if (upload.files.length === 0) return 'NO_FILE';
      const all = { ...stated.get(id), ...asked };
      stated.set(id, all);
      const stop = new AbortController();
      const began = put(upload, {
        ...{ state: asked.dryRun ? 'TRYING' : 'IMPORTING', done: 0, total: 0 },
        ...{ report: undefined, failure: undefined, overlaps: [], rejectedFiles: 0 },
      });
      const work = run(began, all, stop.signal).finally(() => {
        running = undefined;
      });
      running = { id, stop, work };
      return began;
    },

    cancel(id) {
      const upload = known.get(id);
      if (upload === undefined) return 'UNKNOWN_UPLOAD';
      if (running?.id === id) running.stop.abort();
      else remove(id);
      return upload;
    },

    async *follow(id, left) {
      for (let seen = -1; !left.aborted; ) {
        const upload = known.get(id);
        if (upload === undefined) return;
        if (upload.version !== seen) {
          seen = upload.version;
          yield upload;
          if (isSettled(upload)) return;
        }
        await wait(LOOK_MS, undefined, { ref: false, signal: left }).catch(() => undefined);
      }
    },

    rejectedFile: (id, place, language) => rejected.get(id)?.[LANGUAGES.indexOf(language)]?.[place],

    async close() {
      running?.stop.abort();
      await running?.work;
    },
  };

  async function run(upload: Upload, { format, ...options }: UploadAsked, stop: AbortSignal): Promise<void> {
    const { id, folder } = upload;
    const files = upload.files.map(({ name }) => name);
    update(id, { format, why: undefined });
    const signal = AbortSignal.any([stop, AbortSignal.timeout(LONGEST_RUN_MS)]);
    try {
      const done = await startImport(
        database,
        { folder, files, format, options },
        {
          ...{ signal, report, heapMegabytes },
          onFound: (found) => update(id, found),
          onProgress: (done, total) => update(id, { done, total }),
        },
      );
      rejected.set(id, done.rejected);
      const isStopped = done.report.interrupted === true || stop.aborted;
      const [journal] = await database.read<{ sequence: number }>('sequence');
      const ended = options.dryRun ? 'TRIED' : 'IMPORTED';
      // Refused because the money is already known: nothing is written, so the run can be started again.
      const state = isStopped ? 'STOPPED' : done.report.refused ? 'TRIED' : ended;
      update(id, {
        ...{ state, report: done.report, overlaps: done.report.overlaps ?? [] },
        ...{ rejectedFiles: done.rejected[0]?.length ?? 0, sequence: journal?.sequence },
      });
      if (state === 'IMPORTED') for (const name of files) rmSync(join(folder, name), { force: true });
    } catch (error) {
      const isExplained = error instanceof BadInput || error instanceof Unavailable;
      if (!isExplained) report(error);
      const failure = isExplained ? { message: error.message, told: error.told } : { message: '', told: undefined };
      update(id, { state: signal.aborted ? 'STOPPED' : 'FAILED', failure });
    }
  }
}

const NOTHING_DONE: Omit<Upload, 'id' | 'by' | 'folder'> = {
  ...{ files: [], state: 'RECEIVED', done: 0, total: 0, overlaps: [], rejectedFiles: 0, version: 0 },
};

const sum = (files: Upload['files']) => files.reduce((bytes, file) => bytes + file.bytes, 0);
