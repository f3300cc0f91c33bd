/** Carries out one import in its own process: from the files to the report and the tables of rows to correct. */
import { join } from 'node:path';
import { openDatabase } from '../../database/database.js';
import { BadInput, Unavailable } from '../../errors.js';
import { messageOfThrown } from '../../thrown.js';
import { speakOnPage } from '../../words/speech/speak-on-page.js';
import { detectFormat } from '../detect-format.js';
import { importFiles } from '../import-files.js';
import type { ImportReport } from '../report.js';
import { RejectedFiles } from '../runs/rejected-files.js';
import { bound } from './bound-report.js';
import { LANGUAGES } from './languages.js';
import type { FromImport, ImportFailure, ImportTask } from './messages.js';
import { strip } from './strip-paths.js';

/** Milliseconds between two messages about the progress. */
const PROGRESS_MS = 200;
/** To take so many items takes the server some milliseconds. */
const ITEMS_AT_ONCE = 200;

type Say = (message: FromImport) => Promise<void>;

export async function carryOut(task: ImportTask, stop: AbortSignal, say: Say): Promise<void> {
  const { connection, bookmarks, folder, files, format, options } = task;
  const paths = files.map((name) => join(folder, name));
  const bare = (text: string) => text.replaceAll(`${folder}/`, '');
  const leftOut = LANGUAGES.map(
    (language) =>
      new RejectedFiles(join(folder, '.rejected', language, 'a-corriger.csv'), (text) => speakOnPage(text, language)),
  );
  const database = openDatabase(connection);
  const seen = database.driver.executeQueryBookmarkManager;
  try {
    await seen.updateBookmarks([], bookmarks);
    const found = format === undefined ? await detectFormat(paths) : { format, why: '' };
    if (format === undefined) await say({ found });
    let saidAt = 0;
    let latest: { readonly done: number; readonly total: number } | undefined;
    const report = await importFiles(database, found.format, paths, {
      ...options,
      signal: stop,
      progress(done, total) {
        latest = { done, total };
        if (performance.now() - saidAt < PROGRESS_MS) return;
        saidAt = performance.now();
        void say(latest);
      },
      onRejected(row) {
        for (const { add } of leftOut) add(row);
      },
    });
    if (latest) await say(latest);
    const rejected = leftOut.map((one) => one.write());
    const rest = await sayLists(bound(strip(report, bare)), say);
    await say({ end: { report: rest, rejected, bookmarks: [...(await seen.getBookmarks())] } });
  } catch (error) {
    await say({ failure: explain(error, bare) });
  } finally {
    await database.close();
  }
}

/** @returns the report without its long lists */
async function sayLists(report: ImportReport, say: Say): Promise<ImportReport> {
  const left: Record<string, readonly unknown[]> = {};
  for (const [list, value] of Object.entries(report)) {
    if (!Array.isArray(value) || value.length <= ITEMS_AT_ONCE) continue;
    left[list] = [];
    for (let at = 0; at < value.length; at += ITEMS_AT_ONCE)
      await say({ list, items: value.slice(at, at + ITEMS_AT_ONCE) });
  }
  return { ...report, ...left };
}

function explain(error: unknown, bare: (text: string) => string): ImportFailure {
  const isExplained = error instanceof BadInput || error instanceof Unavailable;
  return {
    name: isExplained ? error.name : '',
    message: bare(messageOfThrown(error)),
    told: isExplained ? error.told : undefined,
    stack: error instanceof Error ? error.stack : undefined,
  };
}
