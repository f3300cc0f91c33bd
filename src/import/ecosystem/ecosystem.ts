/**
 * Imports an ecosystem: actors, initiatives, funding and what links them, from our own tables (`passerelle import
 * ecosystem`).
 */

import type { Database } from '../../database/database.js';
import type { Fault } from '../fault.js';
import { addFaults, listCauses } from '../faults/list-causes.js';
import { joinNames } from '../names/join-names.js';
import type { NameAlone } from '../names/name-alone.js';
import { settleNames, tellNames } from '../names/settle-names.js';
import { BATCH_ROWS, type ImportOptions, nameImport, type RejectedRow } from '../options.js';
import { type ImportReport, ImportTally } from '../report.js';
import { contentOf } from '../runs/content-of.js';
import { EntityEdition } from '../runs/entity-edition.js';
import type { InTransaction } from '../runs/rewrite-states.js';
import { describeSource, type StatedSource } from '../sources.js';
import { type EcosystemContext, prepareContext } from './ecosystem-context.js';
import { readEcosystem } from './ecosystem-files.js';
import { identifyInitiative, listOf, textOf } from './ecosystem-ids.js';
import { blame, type EcosystemRecord } from './ecosystem-record.js';
import { TABLE_NAMES, type TableName } from './ecosystem-tables.js';
import type { EcosystemFiles } from './file-content.js';
import type { Directory } from './references.js';
import { settleSource } from './settle-source.js';
import { surveyRecords } from './survey-records.js';
import { type EcosystemBatch, writeBatch } from './write-ecosystem.js';

/** Thrown inside a transaction so that nothing of it stays; never seen outside. */
class RolledBack extends Error {
  constructor(
    readonly tally: ImportTally,
    readonly more: Pick<ImportReport, 'replaced' | 'namesAlone'>,
  ) {
    super('rolled back');
  }
}

/**
 * The tables depend on each other and are read in that order, whatever the order of the files. Each batch of rows is
 * one transaction; a dry run or a strict import is a single transaction, which is rolled back when necessary.
 * @throws BadInput when a file as a whole is no table of an ecosystem.
 */
export async function importEcosystem(
  database: Database,
  files: readonly string[],
  options: ImportOptions = {},
): Promise<ImportReport> {
  // A trial has none: no other format compares files by their content.
  const content = options.content ?? (await contentOf('ecosystem', files));
  return importRecords(database, 'ecosystem', await readEcosystem(files, options.map), { ...options, content });
}

interface Told {
  readonly isAccepted: boolean;
  readonly faults: readonly Fault[];
  readonly id?: string | undefined;
}

/** Gathers the rows whose records were rejected or lost a value, each row once, with what is wrong and what it made. */
class RecordsToCorrect {
  readonly #source: string;
  readonly #rows = new Map<RejectedRow, { isIn: boolean; readonly causes: Fault[]; readonly ids: string[] }>();
  /** Rows of our own tables in the form in which they were read. */
  readonly #own = new Map<EcosystemRecord, RejectedRow>();

  /** @param source the name of the source of the rows */
  constructor(source: string) {
    this.#source = source;
  }

  see(record: EcosystemRecord, { isAccepted, faults, id }: Told): void {
    const causes = listCauses(faults, isAccepted);
    if (isAccepted && causes.length === 0) return;
    const row = record.origin ?? this.#rowOf(record);
    const told = this.#rows.get(row) ?? { isIn: true, causes: [], ids: [] };
    this.#rows.set(row, told);
    told.isIn &&= isAccepted;
    told.causes.push(...causes);
    // An aside is another entity, which other rows may name too.
    if (id !== undefined && isAccepted && !record.isAside) told.ids.push(id);
  }

  clear(): void {
    this.#rows.clear();
  }

  list(): RejectedRow[] {
    return [...this.#rows].map(([row, { isIn, causes, ids }]) => ({
      ...{ ...row, causes, reference: { ids, source: this.#source } },
      ...(isIn ? { isIn } : {}),
    }));
  }

  #rowOf(record: EcosystemRecord): RejectedRow {
    const { table, cells } = record;
    const row = this.#own.get(record) ?? { table, headings: [...cells.keys()], cells: [...cells.values()] };
    this.#own.set(record, row);
    return row;
  }
}

/** Imports records that were read from files of another format. */
export async function importRecords(
  database: Database,
  format: string,
  files: EcosystemFiles,
  stated: ImportOptions,
): Promise<ImportReport> {
  const id = stated.id ?? nameImport();
  const isTried = stated.dryRun || stated.isTrial;
  const settled = await settleSource(database, format, files, { ...stated, id });
  const asked = settled.asked === undefined ? {} : { editionOf: settled.asked };
  if (settled.asked && !isTried) return new ImportTally().reportRefusal(id, format, asked);
  const options = { ...stated, id, source: settled.source, replaces: settled.replaces };
  const rejected = new RecordsToCorrect(settled.source);
  const source = describeSource(settled.source, files.writtenAt, options);
  if (!options.dryRun)
    await database.write('import/keep-source', {
      ...{ import: id, source: source.id, replaces: settled.replaces ?? null },
    });
  // The money of a corrected edition is known already, as expected.
  const wantsOverlaps = !options.again && options.replaces === undefined;
  const { overlaps, names, others } = await surveyRecords(
    database,
    format,
    files.records,
    source.id,
    wantsOverlaps,
    options.home,
  );
  const told = overlaps.length > 0 ? { overlaps } : {};
  const isAsked = overlaps.some(({ isOtherDecision }) => !isOtherDecision) && !isTried;
  if (isAsked && !(await options.confirm?.(overlaps))) return new ImportTally().reportRefusal(id, format, told);
  const { names: namesAlone, isOpen } = await settleNames(database, names, options, others);
  if (isOpen) return new ImportTally().reportRefusal(id, format, { ...told, namesAlone });
  const report = await writeRecords(database, format, files, options, rejected, source, namesAlone);
  for (const row of [...files.lostRows, ...rejected.list()]) options.onRejected?.(row);
  return { ...report, ...told, ...asked };
}

async function writeRecords(
  database: Database,
  format: string,
  { records, faults, lost }: EcosystemFiles,
  options: ImportOptions,
  rejected: RecordsToCorrect,
  source: StatedSource,
  namesAlone: readonly NameAlone[],
): Promise<ImportReport> {
  const id = options.id ?? nameImport();
  const isDry = options.dryRun ?? false;
  const count = async (inTransaction: InTransaction) => {
    const tally = new ImportTally({ keep: Number.POSITIVE_INFINITY });
    tally.joined.add(namesAlone);
    for (const fault of tellNames(namesAlone)) tally.addFault(fault);
    for (const fault of faults) tally.addFault(fault);
    for (const fault of lost) tally.addFault(fault, null);
    for (const _ of lost) tally.addRow(false, []);
    // A transaction may be retried, so its rejected rows are reported only at its end.
    rejected.clear();
    const edition = options.replaces === undefined ? undefined : new EntityEdition(format, options.replaces, id);
    if (edition) await inTransaction((run) => edition.open(run));
    const authorship = { by: options.by ?? 'passerelle', what: `import ${format}`, import: id };
    if (namesAlone.some(({ isSame }) => isSame)) await inTransaction((run) => joinNames(run, namesAlone, authorship));
    const isWhole = await importTables(
      inTransaction,
      records,
      source,
      tally,
      { id, format, rejected },
      options,
      edition,
    );
    const replaced = isWhole && (await edition?.finish(inTransaction, authorship, isDry));
    const told = namesAlone.length > 0 ? { namesAlone } : {};
    return { tally, isWhole, more: { ...told, ...(replaced ? { replaced } : {}) } };
  };
  if (!isDry && !options.strict) {
    const { tally, isWhole, more } = await count((work) => database.transaction(work));
    const notInFile = isWhole ? await countNotInFile(database, records, source, tally, options.home) : 0;
    return tally.report(id, format, isWhole ? { notInFile, ...more } : { interrupted: true });
  }
  try {
    const { tally, isWhole, more } = await database.transaction(async (run) => {
      const counted = await count((work) => work(run));
      if (isDry || counted.tally.rejected > 0 || !counted.isWhole) throw new RolledBack(counted.tally, counted.more);
      return counted;
    });
    return tally.report(id, format, isWhole ? more : { interrupted: true });
  } catch (error) {
    if (!(error instanceof RolledBack)) throw error;
    const dryRun = isDry ? ({ dryRun: true } as const) : {};
    if (options.strict && error.tally.rejected > 0) return error.tally.reportRefusal(id, format, dryRun);
    return error.tally.report(id, format, isDry ? { ...dryRun, ...error.more } : { interrupted: true });
  }
}

/** False when the import was stopped before its end. */
async function importTables(
  inTransaction: InTransaction,
  records: readonly EcosystemRecord[],
  source: StatedSource,
  tally: ImportTally,
  { id, format, rejected }: { readonly id: string; readonly format: string; readonly rejected: RecordsToCorrect },
  options: ImportOptions,
  edition: EntityEdition | undefined,
): Promise<boolean> {
  const context = await inTransaction((run) => prepareContext(run, records, source.id, options.home));
  const authorship = { by: options.by ?? 'passerelle', import: id };
  let done = 0;
  for (const batch of listBatches(records, context, source)) {
    if (options.signal?.aborted) return false;
    const what = `import ${format}: ${batch.table}`;
    const result = await inTransaction((run) => writeBatch(run, context, batch, { ...authorship, what }));
    edition?.see(result.outcomes, result.named);
    const { relations } = result;
    if (relations) edition?.relations.see(relations.table, relations.rows, relations.tracked);
    const stating = new Map(result.rows.map(({ id: node }, at) => [node, batch.records[at]] as const).reverse());
    for (const { id: node, label, isNew, isChanged, isBack } of result.outcomes)
      tally.addNode(node, label, isNew, isChanged, isBack, nameRow(stating.get(node)));
    for (const [at, row] of result.rows.entries()) {
      const { isAccepted, faults, cents } = row;
      const record = batch.records[at];
      if (record) rejected.see(record, row);
      addFaults(tally, faults, isAccepted, cents);
      if (record && !record.isAside && isAccepted) tally.sameRows.see(cellsOf(record), record.line, record.file);
      if (!record?.isAside) tally.addRow(isAccepted, faults);
      else if (isAccepted) tally.asides++;
      tally.cents += cents;
      if (isAccepted && record) tally.addForeign(textOf(record, 'foreignAmount'));
    }
    done += batch.records.length;
    options.progress?.(done, records.length);
  }
  return true;
}

const nameRow = (record: EcosystemRecord | undefined) =>
  record && { name: textOf(record, 'name'), file: record.file, line: record.line };

/** As the file has them. */
const cellsOf = ({ table, origin, cells }: EcosystemRecord): readonly string[] =>
  origin ? origin.cells : [table, ...[...cells].flat()];

function listBatches(
  records: readonly EcosystemRecord[],
  { initiatives, source: ownId, sourceOf }: EcosystemContext,
  own: StatedSource,
): EcosystemBatch[] {
  const isOwnUsed = records.some((record) => record.table !== 'sources' && sourceOf(record).id === ownId);
  const batches: EcosystemBatch[] = [];
  for (const table of TABLE_NAMES) {
    const stated = records.filter((record) => record.table === table);
    const ordered = table === 'initiatives' ? orderParts(stated, initiatives, ownId) : stated;
    const sources = table === 'sources' && isOwnUsed ? [own] : [];
    if (ordered.length === 0 && sources.length > 0) batches.push({ table, records: [], sources });
    for (let start = 0; start < ordered.length; start += BATCH_ROWS) {
      batches.push({ table, records: ordered.slice(start, start + BATCH_ROWS), sources: start === 0 ? sources : [] });
    }
  }
  return batches;
}

async function countNotInFile(
  database: Database,
  records: readonly EcosystemRecord[],
  source: StatedSource,
  tally: ImportTally,
  home: string | undefined,
): Promise<number> {
  const context = await prepareContext((name, parameters) => database.read(name, parameters), records, source.id, home);
  const stating = records.filter(({ table }) => table !== 'sources');
  const sources = [...new Set(stating.map((record) => context.sourceOf(record).id))];
  const tables = [...new Set<TableName>(stating.map(({ table }) => table))];
  const [{ rows } = { rows: 0 }] = await database.read<{ rows: number }>('import/count-statements', {
    sources,
    tables,
  });
  // Sources and zones state their source in a property, and are not counted as its rows.
  const uncounted = records.filter(
    (record) =>
      !record.isRejected &&
      (record.table === 'territories' || (record.table === 'sources' && textOf(record, 'id') !== '')),
  ).length;
  return Math.max(0, rows - (tally.accepted + tally.asides - uncounted));
}

/** Sorts initiatives so that each comes before its parts, and removes those that form a cycle. */
function orderParts(records: readonly EcosystemRecord[], directory: Directory, source: string): EcosystemRecord[] {
  const byId = new Map(records.map((record) => [identifyInitiative(record, source), record]));
  const ordered = new Set<EcosystemRecord>();
  const above = new Set<EcosystemRecord>();
  const place = (record: EcosystemRecord): void => {
    if (ordered.has(record)) return;
    above.add(record);
    const kept = listOf(record, 'partOf').filter((reference) => {
      const whole = byId.get(directory.find(reference)?.id ?? '');
      if (whole === undefined || whole === record) return true;
      if (!above.has(whole)) {
        place(whole);
        return true;
      }
      const message = `"${reference}" is itself a part of this initiative; the link is left out`;
      blame(record, 'partOf', reference, 'part-cycle', message, 'keep only the link from the part to the whole');
      return false;
    });
    if (record.values.has('partOf')) (record.values as Map<string, unknown>).set('partOf', kept);
    above.delete(record);
    ordered.add(record);
  };
  for (const record of records) place(record);
  return [...ordered];
}
