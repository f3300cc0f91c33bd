/** Carries out one import in its own process: from the files to the report and the tables of rows to correct. */
import { join } from 'node:path';
import { openDatabase } from '../../database/database.js';
import { BadInput, Unavailable } from '../../errors.js';
import { messageOfThrown } from '../../thrown.js';
import { speakOnPage } from '../../words/speech/speak-on-page.js';
import { detectFormat } from '../detect-format.js';
import { importFiles } from '../import-files.js';
import { type ImportReport, KEPT_FAULTS } from '../report.js';
import { RejectedFiles } from '../runs/rejected-files.js';
import { type FromImport, type ImportFailure, type ImportTask, LANGUAGES } from './messages.js';

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

/** A page shows less of it. */
const LONGEST_VALUE = 2_000;

/** Bounds what the server keeps of a report: a file may have a fault in each of its rows, or a value of megabytes. */
function bound(report: ImportReport): ImportReport {
  const { faults, groups } = report;
  const more = (report.moreFaults ?? 0) + Math.max(0, faults.length - KEPT_FAULTS);
  return {
    ...report,
    faults: faults.slice(0, KEPT_FAULTS).map(shorten),
    groups: groups.map((group) => ({ ...group, examples: group.examples.map(shorten) })),
    ...(more > 0 ? { moreFaults: more } : {}),
  };
}

const cut = (text: string) => (text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text);

const shorten = <Placed extends { readonly value: string; readonly message: string }>(placed: Placed): Placed => ({
  ...placed,
  ...{ value: cut(placed.value), message: cut(placed.message) },
});

/** Keeps the folders of the server out of a report: removes the path of the file on the server's disk. */
function strip(report: ImportReport, bare: (text: string) => string): ImportReport {
  const name = <Placed extends { readonly file?: string }>(placed: Placed): Placed =>
    placed.file === undefined ? placed : { ...placed, file: bare(placed.file) };
  return {
    ...report,
    faults: report.faults.map(name),
    groups: report.groups.map((group) => ({ ...group, examples: group.examples.map(name) })),
    ...(report.totals && { totals: report.totals.map(name) }),
    ...(report.oneBeneficiary && { oneBeneficiary: report.oneBeneficiary.map(name) }),
    ...(report.newActors && { newActors: report.newActors.map(name) }),
    ...(report.sameRows && { sameRows: { ...report.sameRows, rows: report.sameRows.rows.map(name) } }),
  };
}
