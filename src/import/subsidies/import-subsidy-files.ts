/**
 * Imports files of subsidies together: an actor named by two files is created once, and a person is asked about money
 * that a known source already states, and about names of known actors.
 */
import type { Database } from '../../database/database.js';
import type { NamedOptions } from '../format.js';
import { joinNames } from '../names/join-names.js';
import type { NameAlone } from '../names/name-alone.js';
import { type SameSiren, tellSameSiren } from '../names/same-siren.js';
import { settleNames, tellNames } from '../names/settle-names.js';
import { type ImportReport, ImportTally } from '../report.js';
import { Edition } from '../runs/replace-edition.js';
import { BothSides } from './both-sides.js';
import { correctKnown } from './corrections/correct-known.js';
import { type Corrections, keepCancelled, readCancelled } from './corrections/corrections.js';
import { findCorrections } from './corrections/find-corrections.js';
import { FilesBeside } from './files-beside.js';
import type { TitledGrant } from './known-titles.js';
import { RetakenRows } from './retaken-rows.js';
import { importSubsidies, tryRows } from './subsidies.js';
import { surveyFiles } from './survey-files.js';

export async function importSubsidyFiles(
  database: Database,
  files: readonly string[],
  stated: NamedOptions,
): Promise<ImportReport> {
  const options = { ...stated, corrections: await findCorrections(database, files, stated) };
  if (options.strict) {
    const trial = new ImportTally({ onFault: options.onFault });
    for (const file of files) {
      trial.file = files.length > 1 ? file : undefined;
      await tryRows(database, file, options, trial);
    }
    if (trial.rejected + trial.lost > 0) return trial.reportRefusal(options.id, 'subsidies', dryOf(options));
  }
  // The money of a corrected edition is known already, as expected.
  const wantsOverlaps = !options.again && options.replaces === undefined;
  const { overlaps, names, titled, sameSirens, others, ofOne } = await surveyFiles(
    database,
    files,
    options,
    wantsOverlaps,
  );
  const oneBeneficiary = options.oneBeneficiary ? [] : ofOne;
  const told = {
    ...(overlaps.length > 0 ? { overlaps } : {}),
    ...(oneBeneficiary.length > 0 ? { oneBeneficiary } : {}),
  };
  if (oneBeneficiary.length > 0 && !options.dryRun)
    return new ImportTally().reportRefusal(options.id, 'subsidies', told);
  const isAsked = overlaps.some(({ isOtherDecision }) => !isOtherDecision) && !options.dryRun;
  if (isAsked && !(await options.confirm?.(overlaps))) {
    return new ImportTally().reportRefusal(options.id, 'subsidies', told);
  }
  const { names: namesAlone, isOpen } = await settleNames(database, names, options, others);
  if (isOpen) return new ImportTally().reportRefusal(options.id, 'subsidies', { ...told, namesAlone });
  const found = { namesAlone, sameSirens, titled };
  const load = (graph: Database) => loadFiles(graph, files, options, found);
  // A dry run with joined names writes them in a transaction that is rolled back, so that its rows are read with them.
  const isTrial = options.dryRun && [...namesAlone, ...sameSirens].some(({ isSame }) => isSame);
  return { ...(await (isTrial ? database.trial(load) : load(database))), ...told };
}

/** What the survey of the files found. */
interface Found {
  readonly namesAlone: readonly NameAlone[];
  readonly sameSirens: readonly SameSiren[];
  readonly titled: readonly TitledGrant[];
}

async function loadFiles(
  database: Database,
  files: readonly string[],
  options: NamedOptions & { readonly corrections: Corrections },
  { namesAlone, sameSirens, titled }: Found,
): Promise<ImportReport> {
  const tally = new ImportTally({ onFault: options.onFault });
  const authorship = { by: options.by ?? 'passerelle', what: 'import subsidies', import: options.id };
  const correctedNow = await correctKnown(database, options.corrections, tally, authorship, options.dryRun ?? false);
  const cancelled = await readCancelled(database, options);
  if (!options.dryRun) await keepCancelled(database, options.id, options.corrections);
  const edition = options.replaces === undefined ? undefined : new Edition(database, options.replaces);
  await edition?.open();
  const joined = [...namesAlone, ...sameSirens].filter(({ isSame }) => isSame);
  if (joined.length > 0) await database.transaction((run) => joinNames(run, joined, authorship));
  tally.joined.add(namesAlone);
  for (const fault of tellNames(namesAlone)) tally.addFault(fault);
  for (const one of sameSirens) tally.addFault(tellSameSiren(one));
  for (const { fault, cents } of titled) tally.addFault(fault, cents);
  const bothSides = new BothSides(namesAlone.flatMap(({ name, isSame }) => (isSame ? [name] : [])));
  const besides = files.length > 1 ? new FilesBeside() : undefined;
  const retaken = new RetakenRows();
  let last: ImportReport | undefined;
  let notInFile = 0;
  for (const file of files) {
    if (files.length > 1) tally.file = file;
    besides?.begin(file);
    last = await importSubsidies(database, file, {
      ...options,
      strict: false,
      tally,
      besides,
      bothSides,
      edition,
      correctedNow,
      cancelled,
      retaken,
    });
    notInFile += last.notInFile ?? 0;
    if (last.interrupted) break;
  }
  if (last === undefined) throw new Error('importSubsidyFiles: no file was given');
  if (!last.interrupted) {
    await retaken.finish(database, tally, authorship, options.dryRun ?? false);
    last = { ...last, ...tally.report(options.id, last.format) };
  }
  const beside = besides?.list() ?? [];
  const replaced =
    edition === undefined || last.interrupted
      ? {}
      : { replaced: await edition.finish(authorship, options.dryRun ?? false) };
  const more = {
    ...(namesAlone.length > 0 ? { namesAlone } : {}),
    ...(options.newFunder === undefined ? {} : { newFunder: options.newFunder }),
    ...(beside.length > 0 ? { beside } : {}),
    ...replaced,
  };
  return options.dryRun ? { ...last, ...more } : { ...last, ...more, notInFile };
}

const dryOf = ({ dryRun }: NamedOptions) => (dryRun ? ({ dryRun: true } as const) : {});
