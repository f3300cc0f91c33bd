/**
 * Imports files of subsidies together: an actor named by two files is created once, and a person is asked about money
 * that a known source already states.
 */
import type { Database } from '../../database/database.js';
import type { NamedOptions } from '../format.js';
import { type ImportReport, ImportTally } from '../report.js';
import { Edition } from '../runs/replace-edition.js';
import { FilesBeside } from './files-beside.js';
import { findOverlaps } from './overlaps.js';
import { importSubsidies, tryRows } from './subsidies.js';

export async function importSubsidyFiles(
  database: Database,
  files: readonly string[],
  options: NamedOptions,
): Promise<ImportReport> {
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
  // The money of a corrected edition is known already, as expected.
  const overlaps = options.again || edition ? [] : await findOverlaps(database, files, options);
  const told = overlaps.length > 0 ? { overlaps } : {};
  const isAsked = overlaps.some(({ isOtherDecision }) => !isOtherDecision) && !options.dryRun;
  if (isAsked && !(await options.confirm?.(overlaps))) {
    return new ImportTally().reportRefusal(options.id, 'subsidies', told);
  }
  const tally = new ImportTally({ onFault: options.onFault });
  const besides = files.length > 1 ? new FilesBeside() : undefined;
  let last: ImportReport | undefined;
  let notInFile = 0;
  for (const file of files) {
    if (files.length > 1) tally.file = file;
    besides?.begin(file);
    last = await importSubsidies(database, file, { ...options, strict: false, tally, besides, edition });
    notInFile += last.notInFile ?? 0;
    if (last.interrupted) break;
  }
  if (last === undefined) throw new Error('importSubsidyFiles: no file was given');
  const beside = besides?.list() ?? [];
  const authorship = { by: options.by ?? 'passerelle', what: 'import subsidies', import: options.id };
  const replaced =
    edition === undefined || last.interrupted
      ? {}
      : { replaced: await edition.finish(authorship, options.dryRun ?? false) };
  const more = { ...told, ...(beside.length > 0 ? { beside } : {}), ...replaced };
  return options.dryRun ? { ...last, ...more } : { ...last, ...more, notInFile };
}

const dryOf = ({ dryRun }: NamedOptions) => (dryRun ? ({ dryRun: true } as const) : {});
