/** Imports files of one of the formats that we read: the one door for the command line. */
import type { Database } from '../database/database.js';
import { BadInput } from '../errors.js';
import { importContours } from './contours/contours.js';
import { importCordis } from './cordis/cordis.js';
import { listCordisFiles } from './cordis/cordis-files.js';
import { importEcosystem } from './ecosystem/ecosystem.js';
import { groupFaults } from './faults/fault-groups.js';
import { mergeReports } from './merge-reports.js';
import { type ImportOptions, nameImport, type RejectedRow } from './options.js';
import { type ImportReport, ImportTally } from './report.js';
import { keepImport } from './runs/keep-import.js';
import { RejectedPrice } from './runs/price-rejected.js';
import { rememberWords } from './runs/remember-words.js';
import { Edition } from './runs/replace-edition.js';
import { nameOfFile, sourceId } from './sources.js';
import { findOverlaps } from './subsidies/overlaps.js';
import { importSubsidies, tryRows } from './subsidies/subsidies.js';
import { importThemes } from './themes/themes.js';

export const IMPORT_FORMATS = ['subsidies', 'ecosystem', 'themes', 'contours', 'cordis'] as const;
export type ImportFormat = (typeof IMPORT_FORMATS)[number];

type Named = ImportOptions & { readonly id: string };

/** One import with one name, whatever the number of files and of runs. @throws BadInput when a file as a whole cannot be read. */
export async function importFiles(
  database: Database,
  format: ImportFormat,
  paths: readonly string[],
  stated: ImportOptions,
): Promise<ImportReport> {
  const told = format === 'subsidies' ? await rememberWords(database, stated) : stated;
  const price = new RejectedPrice(told);
  const onRejected = (row: RejectedRow) => {
    price.add(row);
    told.onRejected?.(row);
  };
  const options = { ...told, onRejected };
  const files = format === 'cordis' ? listCordisFiles(paths) : paths;
  const priced = async (work: Promise<ImportReport>) => ({ ...(await work), rejectedAmount: price.euros });
  if (options.dryRun) return priced(tryFiles(database, format, files, { ...options, id: options.id ?? nameImport() }));
  return keepImport(database, format, files, options, (id) =>
    priced(importAll(database, format, files, { ...options, id })),
  );
}

/** What the same files would do: each as if those before it were in. */
async function tryFiles(
  database: Database,
  format: ImportFormat,
  files: readonly string[],
  options: Named,
): Promise<ImportReport> {
  // Subsidies count what earlier files bring without writing it: a file of millions of rows is not held in one transaction.
  if (format === 'subsidies' || files.length === 1) return importAll(database, format, files, options);
  const report = await database.trial((trial) => importAll(trial, format, files, { ...options, dryRun: false }));
  return { ...report, dryRun: true };
}

async function importAll(
  database: Database,
  format: ImportFormat,
  files: readonly string[],
  options: Named,
): Promise<ImportReport> {
  if (options.replaces !== undefined && format !== 'subsidies')
    throw new BadInput(
      `import ${format}: only subsidies have editions that replace one another; undo the earlier import`,
    );
  if (format === 'ecosystem') return importTables(database, files, options);
  if (format === 'cordis') return importCordis(database, files, options);
  if (format === 'subsidies') return importSubsidyFiles(database, files, options);
  const importOne = format === 'themes' ? importThemeFile : importContours;
  const reports = [];
  for (const file of files) {
    const report = await importOne(database, file, options);
    reports.push({ file, report });
    if (report.interrupted) break;
  }
  return mergeReports(reports);
}

/** Counted together: an actor that two files name is created once. */
async function importSubsidyFiles(database: Database, files: readonly string[], options: Named): Promise<ImportReport> {
  if (options.strict) {
    const trial = new ImportTally({ onFault: options.onFault });
    for (const file of files) {
      trial.file = files.length > 1 ? file : undefined;
      await tryRows(file, options, trial);
    }
    if (trial.rejected + trial.lost > 0) return trial.reportRefusal(options.id, 'subsidies', dryOf(options));
  }
  const edition = options.replaces === undefined ? undefined : new Edition(database, options.replaces);
  await edition?.open();
  // Of an edition the money is known already, by its nature.
  const overlaps = options.again || edition ? [] : await findOverlaps(database, files, options);
  const told = overlaps.length > 0 ? { overlaps } : {};
  const isAsked = overlaps.some(({ isOtherDecision }) => !isOtherDecision) && !options.dryRun;
  if (isAsked && !(await options.confirm?.(overlaps))) {
    return new ImportTally().reportRefusal(options.id, 'subsidies', told);
  }
  const tally = new ImportTally({ onFault: options.onFault });
  let last: ImportReport | undefined;
  let notInFile = 0;
  for (const file of files) {
    if (files.length > 1) tally.file = file;
    last = await importSubsidies(database, file, { ...options, strict: false, tally, edition });
    notInFile += last.notInFile ?? 0;
    if (last.interrupted) break;
  }
  if (last === undefined) throw new Error('importFiles: no file was given');
  const authorship = { by: options.by ?? 'passerelle', what: 'import subsidies', import: options.id };
  const replaced =
    edition === undefined || last.interrupted
      ? {}
      : { replaced: await edition.finish(authorship, options.dryRun ?? false) };
  return options.dryRun ? { ...last, ...told, ...replaced } : { ...last, ...told, ...replaced, notInFile };
}

const dryOf = ({ dryRun }: ImportOptions) => (dryRun ? ({ dryRun: true } as const) : {});

/** A folder of tables may hold the themes too, which the others name. */
async function importTables(database: Database, files: readonly string[], options: Named): Promise<ImportReport> {
  const themes = files.filter((file) => /(^|-)themes$/.test(nameOfFile(file)));
  const tables = files.filter((file) => !themes.includes(file));
  const reports = [];
  for (const file of themes) reports.push({ file, report: await importThemeFile(database, file, options) });
  if (tables.length > 0) {
    reports.unshift({ file: tables.join(' '), report: await importEcosystem(database, tables, options) });
  }
  return mergeReports(reports);
}

async function importThemeFile(database: Database, file: string, options: Named): Promise<ImportReport> {
  const { id, dryRun, strict, by = 'passerelle', source = nameOfFile(file) } = options;
  const report = await importThemes(database, file, {
    ...{ id, by, source: sourceId(source), dryRun: dryRun ?? false, strict: strict ?? false },
  });
  const isRefused = (strict ?? false) && report.faults.length > 0;
  const nothing = { accepted: 0, created: {}, updated: 0, unchanged: 0, refused: true } as const;
  return {
    ...{ import: id, format: 'themes', amount: '0.00', repaired: 0, lost: 0, unread: 0, ...report },
    groups: groupFaults(report.faults),
    created: report.created.Theme === 0 ? {} : { ...report.created },
    ...(isRefused ? nothing : {}),
    ...(dryRun ? { dryRun } : {}),
  };
}
