/**
 * Imports subsidies as the public bodies of France publish them (SCDL subventions), streaming: `passerelle import
 * subsidies FILE`.
 */
import { setImmediate } from 'node:timers/promises';
import type { Database } from '../../database/database.js';
import { writeEuros } from '../cells/amounts.js';
import { joinParts } from '../cells/digest.js';
import type { Fault } from '../fault.js';
import { addFaults, listCauses } from '../faults/list-causes.js';
import { Occurrences } from '../occurrences.js';
import { BATCH_ROWS, type ImportOptions, nameImport, type RejectedRow } from '../options.js';
import { type ImportReport, ImportTally } from '../report.js';
import type { Edition } from '../runs/replace-edition.js';
import { describeSource, nameOfFile, sourceId } from '../sources.js';
import type { BothSides } from './both-sides.js';
import type { CancelledGrants } from './corrections/corrections.js';
import { tellKept } from './corrections/kept-amount.js';
import type { FilesBeside } from './files-beside.js';
import { PlaceBeneficiaries } from './place-beneficiaries.js';
import type { RetakenRows } from './retaken-rows.js';
import { settleUnnamed } from './settle-unnamed.js';
import { linkSubsidy } from './subsidy-links.js';
import type { StatedParty } from './subsidy-parties.js';
import { grantedCents } from './subsidy-row.js';
import { openSubsidies, type SubsidyRow, type SubsidyWords } from './subsidy-table.js';
import { type BatchOutcome, type SubsidyBatch, writeSubsidies } from './write-subsidies.js';

interface Pending {
  readonly cells: readonly string[];
  readonly headings: readonly string[];
  readonly causes: Fault[];
  readonly ids: string[];
  isOut: boolean;
}

/** Tells which rows of a file are to be corrected, each once, however many grants it makes. */
class RowsToCorrect {
  readonly #tell: (row: RejectedRow) => void;
  readonly #headings: readonly string[];
  #pending: Pending | undefined;

  /** @param headings of the first table of the file */
  constructor(headings: readonly string[], tell: (row: RejectedRow) => void) {
    this.#headings = headings;
    this.#tell = tell;
  }

  /** @param ids of the grants that the row makes */
  see({ rejected, origin, isLost, faults, headings = this.#headings }: SubsidyRow, ids: readonly string[]): void {
    const cells = rejected ?? origin;
    if (cells === undefined || isLost) return;
    if (this.#pending?.cells !== cells) this.flush();
    this.#pending ??= { cells, headings, causes: [], ids: [], isOut: false };
    const isOut = rejected !== undefined;
    this.#pending.causes.push(...listCauses(faults, !isOut));
    this.#pending.ids.push(...ids);
    this.#pending.isOut ||= isOut;
  }

  /** Call it at the end. */
  flush(): void {
    if (this.#pending === undefined) return;
    const { isOut, causes, ids, cells, headings } = this.#pending;
    this.#pending = undefined;
    if (!isOut && causes.length === 0) return;
    this.#tell({ headings, cells, causes, reference: { ids, source: '' }, ...(isOut ? {} : { isIn: true }) });
  }
}

const FORMAT = 'subsidies';
/**
 * Each batch of rows is one transaction, so an interrupted import leaves complete batches, and the same call completes
 * it.
 * @throws BadInput when the file as a whole is not a table of subsidies.
 */
export async function importSubsidies(
  database: Database,
  file: string,
  options: ImportOptions &
    SubsidyWords & {
      readonly besides?: FilesBeside | undefined;
      readonly bothSides?: BothSides | undefined;
      readonly edition?: Edition | undefined;
      /** Ids of known grants that this import corrects. */
      readonly correctedNow?: ReadonlySet<string> | undefined;
      readonly cancelled?: CancelledGrants | undefined;
      readonly retaken?: RetakenRows | undefined;
    } = {},
): Promise<ImportReport> {
  const id = options.id ?? nameImport();
  const sourceName = options.source ?? nameOfFile(file);
  const isDry = options.dryRun ?? false;
  const dryRun = isDry ? ({ dryRun: true } as const) : {};
  if (options.strict) {
    const trial = await tryRows(database, file, options);
    if (trial.rejected + trial.lost > 0) return trial.reportRefusal(id, FORMAT, dryRun);
  }
  const table = await openSubsidies(file, sourceId(sourceName), options);
  const source = describeSource(sourceName, table.writtenAt, options);
  const tally = options.tally ?? new ImportTally();
  const before = tally.accepted;
  for (const fault of table.faults) tally.addFault(fault);
  const authorship = { by: options.by ?? 'passerelle', what: `import ${FORMAT}`, import: id };
  const plan = planBatches(source.id, tally);
  const isNothingKnown = isDry && (await database.read('import/any-stated')).length === 0;
  const toCorrect = new RowsToCorrect(table.headings, (row) => options.onRejected?.(row));
  const places = new PlaceBeneficiaries(database, options.home);
  const write = async (rows: readonly SubsidyRow[], { made, ...batch }: SubsidyBatch & Made) => {
    const outcomes = await writeSubsidies(database, batch, { ...authorship, rows: rows.length }, isDry);
    options.edition?.see(batch.links, outcomes);
    const stating = nameParties(rows, batch.links);
    for (const outcome of outcomes) {
      const { id: node, label, isNew, isChanged, isBack } = outcome;
      tally.addNode(node, label, isNew, isChanged, isBack, stating.get(node));
      if (outcome.label === 'Source') isSourceWritten = true;
      if (outcome.keeps && !options.correctedNow?.has(outcome.id)) tally.addFault(tellKept(outcome.keeps));
    }
    for (const actor of await listUnplaced(database, outcomes)) tally.unplaced.see(actor);
    for (const { beneficiary, properties } of batch.links) tally.unplaced.add(beneficiary, subsidyCents(properties));
    countRows(tally, rows);
    for (const row of rows) {
      if (row.subsidy && row.cells) tally.sameRows.see(row.cells, row.subsidy.line, tally.file);
      const ids = made.get(row) ?? [];
      toCorrect.see(row, ids);
      if (row.retakes) options.retaken?.see(row.retakes, ids, row.subsidy?.line ?? 0);
    }
  };
  // The source is not written when the file contains nothing new.
  let isSourceWritten = false;
  // The next batch is read while the last one is written.
  let writing: Promise<void> = Promise.resolve();
  try {
    for await (const stated of inBatches(settleUnnamed(table.rows, database))) {
      const rows = await places.place(stated);
      for (const { subsidy } of rows) {
        if (subsidy === undefined) continue;
        options.besides?.see(subsidy);
        const fault = options.bothSides?.see(subsidy);
        if (fault) tally.addFault(fault);
      }
      const planned = plan(rows);
      await writing;
      const { cancelled = new Map() } = options;
      const batch = {
        ...{ ...planned, cancelled, isNothingKnown, sourceId: source.id },
        source: isSourceWritten ? undefined : source,
      };
      if (options.signal?.aborted) return tally.report(id, FORMAT, { ...dryRun, interrupted: true });
      writing = write(rows, batch);
      // The next await meets a failure; until then it must not count as unhandled.
      writing.catch(() => undefined);
      options.progress?.(table.position(), table.size);
    }
  } finally {
    await writing;
  }
  toCorrect.flush();
  for (const fault of table.unknownColumns()) tally.addFault(fault);
  options.progress?.(table.size, table.size);
  if (isDry) return tally.report(id, FORMAT, dryRun);
  const [{ rows: stated } = { rows: 0 }] = await database.read<{ rows: number }>('import/count-statements', {
    ...{ sources: [source.id], tables: [FORMAT] },
  });
  return tally.report(id, FORMAT, { notInFile: Math.max(0, stated - (tally.accepted - before)) });
}

/** New actors have a place if the file states their commune; those that come back may have one. */
async function listUnplaced(database: Database, outcomes: readonly BatchOutcome[]): Promise<string[]> {
  const actors = outcomes.filter(
    ({ label, isNew, isBack, isSeated }) => label === 'Actor' && (isNew || isBack) && !isSeated,
  );
  const ids = actors.filter(({ isBack }) => isBack).map(({ id }) => id);
  const rows = ids.length === 0 ? [] : await database.read<{ id: string }>('import/placed-actors', { ids });
  const placed = new Set(rows.map(({ id }) => id));
  return actors.flatMap(({ id }) => (placed.has(id) ? [] : [id]));
}

const subsidyCents = ({ nature, amount }: SubsidyBatch['links'][number]['properties']): bigint =>
  nature === 'SUBSIDY' && typeof amount === 'bigint' ? amount : 0n;

/** The first row of these that names each actor. An actor with only a common name has an id of its own in each link. */
function nameParties(
  rows: readonly SubsidyRow[],
  links: SubsidyBatch['links'],
): Map<string, { readonly name: string; readonly line: number }> {
  const named = new Map<string, { readonly name: string; readonly line: number }>();
  for (const { subsidy } of rows) {
    for (const party of subsidy === undefined ? [] : [subsidy.funder, subsidy.beneficiary])
      if (!named.has(party.id)) named.set(party.id, { name: party.name, line: subsidy?.line ?? 0 });
  }
  const byLine = new Map(rows.map(({ subsidy }) => [subsidy?.line, subsidy?.beneficiary.name]));
  for (const { beneficiary, line } of links) {
    const name = byLine.get(Number(line));
    if (name !== undefined && !named.has(beneficiary)) named.set(beneficiary, { name, line: Number(line) });
  }
  return named;
}

/** Finds the faults of the rows, and writes nothing. */
export async function tryRows(
  database: Database,
  file: string,
  options: ImportOptions & SubsidyWords,
  tally = new ImportTally(),
): Promise<ImportTally> {
  const { source = nameOfFile(file), signal } = options;
  const table = await openSubsidies(file, sourceId(source), options);
  for (const fault of table.faults) tally.addFault(fault);
  for await (const row of settleUnnamed(table.rows, database)) {
    if (signal?.aborted) break;
    countRows(tally, [row]);
  }
  for (const fault of table.unknownColumns()) tally.addFault(fault);
  return tally;
}

function countRows(tally: ImportTally, rows: readonly SubsidyRow[]): void {
  for (const { subsidy, totals, faults, isLost, reduction, isNetted = false } of rows) {
    const sum = grantedCents(subsidy);
    // A line with a total is not a row, so its faults reject no row.
    const isIn = subsidy !== undefined || totals !== undefined || isNetted;
    addFaults(tally, faults, isIn, sum);
    if (totals !== undefined) {
      for (const { stated, read, out, ...place } of totals) {
        const left = out === undefined ? {} : { out: writeEuros(out) };
        tally.addTotal({ ...place, stated: writeEuros(stated), read: writeEuros(read), ...left });
      }
      continue;
    }
    if (isLost) tally.addLost(1);
    else tally.addRow(subsidy !== undefined || isNetted, faults);
    if (reduction) tally.sums.add(isNetted ? 'netted' : 'leftNegative', grantedCents(reduction));
    if (subsidy?.beyondShare !== undefined) tally.sums.add('shares', subsidy.beyondShare);
    const inKind =
      subsidy?.status !== undefined
        ? []
        : (subsidy?.instruments.filter(({ nature, cents }) => nature === 'IN_KIND' && cents !== null) ?? []);
    for (const { cents } of inKind) tally.sums.add('inKind', cents ?? 0n);
    tally.cents += sum;
  }
}

/** The grants that rows make, for rows that are to be corrected or were. */
interface Made {
  readonly made: ReadonlyMap<SubsidyRow, readonly string[]>;
}

/** What a batch adds to the earlier batches, and which of its actors they state in the same words. */
function planBatches(
  source: string,
  tally: ImportTally,
): (rows: readonly SubsidyRow[]) => Pick<SubsidyBatch, 'news' | 'again' | 'links' | 'isBroughtNow'> & Made {
  const { contents, brought } = tally;
  const said = new Occurrences();
  const isNews = ({ id, name, siret, siren, rna, invalid, seat }: StatedParty) =>
    said.count(joinParts([id, name, siret, siren, rna, seat?.id ?? null, ...invalid])) === 1;
  return (rows) => {
    const made = new Map<SubsidyRow, readonly string[]>();
    const linked = rows.flatMap((row) => {
      const { subsidy, origin, retakes } = row;
      const one = subsidy && linkSubsidy(subsidy, source, contents);
      if (one === undefined || one.links.length === 0) return [];
      if (origin ?? retakes)
        made.set(
          row,
          one.links.map(({ id }) => id),
        );
      return [one];
    });
    for (const { equalCents } of linked) if (equalCents !== undefined) tally.sums.add('equal', equalCents);
    const news: StatedParty[] = [];
    const again = new Map<string, StatedParty>();
    for (const party of linked.flatMap(({ parties }) => parties)) {
      if (isNews(party)) news.push(party);
      else again.set(party.id, party);
    }
    return {
      ...{ news, again: [...again.values()], links: linked.flatMap(({ links }) => links) },
      made,
      isBroughtNow: (id) => brought.timesOf(id) > 0,
    };
  };
}

/**
 * Reading a batch takes as long as a statement, so after this many rows the event loop may handle answers of the
 * database.
 */
const ROWS_BETWEEN_PAUSES = 50;

/** Gathers the rows of a file into those of one transaction. */
async function* inBatches<T>(rows: AsyncIterable<T>): AsyncGenerator<T[]> {
  let batch: T[] = [];
  for await (const row of rows) {
    batch.push(row);
    if (batch.length % ROWS_BETWEEN_PAUSES === 0) await setImmediate();
    if (batch.length < BATCH_ROWS) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
