/** Imports files of any supported format; the entry point of the command line. */
import type { Database } from '../database/database.js';
import { BadInput } from '../errors.js';
import { subsidyColumnNames } from '../words/subsidy-columns.js';
import type { Format, NamedOptions } from './format.js';
import { type FormatName, formatOf } from './formats.js';
import { findNear } from './names/find-near.js';
import { explainOther } from './offer-format.js';
import { type ImportOptions, nameImport, type RejectedRow } from './options.js';
import { OtherFormat } from './other-format.js';
import type { ImportReport } from './report.js';
import { checkMap } from './rows/match-columns.js';
import { keepImport } from './runs/keep-import.js';
import { RejectedPrice } from './runs/price-rejected.js';

/**
 * One import with one name, whatever the number of files and runs. @throws BadInput when a file as a whole cannot be
 * read.
 */
export async function importFiles(
  database: Database,
  name: FormatName,
  paths: readonly string[],
  stated: ImportOptions,
): Promise<ImportReport> {
  const format = formatOf(name);
  if (stated.replaces !== undefined && !format.hasEditions)
    throw new BadInput(
      `import ${name}: files of this format cannot replace an earlier edition; undo the earlier import`,
    );
  const said = await rememberWords(database, name, stated);
  const isOfSubsidies = format.fields === subsidyColumnNames;
  // `subsidies` reads them together with the other facts that a person states.
  if (name !== 'subsidies') checkMap(format.fields, said.map);
  const told = (await format.settle?.(database, said)) ?? said;
  const price = new RejectedPrice(isOfSubsidies ? told : {});
  const onRejected = (row: RejectedRow) => {
    if (!row.isIn) price.add(row);
    told.onRejected?.(row);
  };
  const options = { ...told, onRejected };
  const files = format.listFiles?.(paths) ?? paths;
  const priced = async (work: Promise<ImportReport>) => {
    const report = await work;
    return { ...report, groups: price.price(report.groups), rejectedAmount: price.euros };
  };
  const explained = async (work: Promise<ImportReport>) => {
    try {
      return await priced(work);
    } catch (error) {
      throw error instanceof OtherFormat ? await explainOther(name, error) : error;
    }
  };
  if (options.dryRun) {
    const report = await explained(tryFiles(database, format, files, { ...options, id: options.id ?? nameImport() }));
    const { newActors } = report;
    return newActors === undefined ? report : { ...report, newActors: await findNear(database, newActors) };
  }
  return keepImport(database, name, files, options, (id, content) =>
    explained(format.import(database, files, { ...options, id, content })),
  );
}

/** What these files would do, each as if the files before it were imported. */
async function tryFiles(
  database: Database,
  format: Format,
  files: readonly string[],
  options: NamedOptions,
): Promise<ImportReport> {
  // Subsidies count what earlier files would create without writing it, because a file of millions of rows does not fit
  // into one transaction.
  if (format.countsDry || files.length === 1) return format.import(database, files, options);
  const report = await database.trial((trial) =>
    format.import(trial, files, { ...options, dryRun: false, isTrial: true }),
  );
  return { ...report, dryRun: true };
}

/**
 * Remembers what a person stated about the files of a publisher: which column is which, and who grants. New statements
 * take precedence.
 */
async function rememberWords(
  database: Pick<Database, 'read'>,
  format: string,
  options: ImportOptions,
): Promise<ImportOptions> {
  const { publisher, map = [], funder } = options;
  if (publisher === undefined || (funder !== undefined && map.length > 0)) return options;
  const [said] = await database.read<{ funder: string | null; map: readonly string[] | null }>(
    'import/remembered-words',
    { publisher, format },
  );
  if (said === undefined) return options;
  options.notice?.(`import ${format}: columns and funder as given earlier for ${publisher}`);
  return { ...options, map: map.length > 0 ? map : (said.map ?? []), funder: funder ?? said.funder ?? undefined };
}
