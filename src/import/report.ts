/** The report of an import: the number of rows, what became of them, and every fault. */
import { readAmount, writeEuros } from './cells/amounts.js';
import { ownText } from './cells/own-text.js';
import type { Fault, FileFault } from './fault.js';
import { type FaultGroup, FaultGroups } from './faults/fault-groups.js';
import { isUnread } from './faults/fault-level.js';
import { isToReread } from './faults/proofs.js';
import { JoinedNames, type NameAlone } from './names/name-alone.js';
import { MOST_NAMED, type NewActor } from './names/new-actor.js';
import { Occurrences } from './occurrences.js';
import { type SameRow, SameRows } from './rows/same-rows.js';
import type { EarlierEdition } from './runs/earlier-edition.js';
import type { ReplacedEdition } from './runs/replaced.js';
import type { SourceOverlap } from './source-overlap.js';
import type { FileBeside } from './subsidies/files-beside.js';
import type { OneBeneficiary } from './subsidies/one-beneficiary.js';

/** A sum that a file states. Euros, such as "20000.00". */
export interface ReportedTotal {
  readonly file?: string;
  readonly line: number;
  readonly column: string;
  readonly stated: string;
  readonly read: string;
  /** Of rows with an amount below zero that are not imported; undefined when there is no such row. */
  readonly out?: string;
}

/** Rows and their euros, such as "-300.00". */
export interface ReportedSum {
  readonly rows: number;
  readonly amount: string;
}

type SumName = 'equal' | 'netted' | 'leftNegative' | 'shares' | 'inKind';

/** Adds them up by the name that the report gives them. */
class ReportedSums {
  readonly #sums = new Map<SumName, { rows: number; cents: bigint }>();

  add(name: SumName, cents: bigint): void {
    const { rows, cents: before } = this.#sums.get(name) ?? { rows: 0, cents: 0n };
    this.#sums.set(name, { rows: rows + 1, cents: before + cents });
  }

  /** Only those with a row. */
  list(): { readonly [name in SumName]?: ReportedSum } {
    return Object.fromEntries(
      [...this.#sums].map(([name, { rows, cents }]) => [name, { rows, amount: writeEuros(cents) }]),
    );
  }
}

export type { FileFault } from './fault.js';

/** Actors, and the euros of the granted subsidies that they receive, such as "1500.00". */
interface UnplacedMoney {
  readonly actors: number;
  readonly amount: string;
}

/** Counts the money of new actors of which nothing tells a place: it is in no figure of a territory. */
class Unplaced {
  readonly #without = new Occurrences();
  readonly #seen = new Occurrences();
  #actors = 0;
  #cents = 0n;

  /** An actor that is new, or comes back after an undo, and of which nothing tells a place. */
  see(actor: string): void {
    this.#without.count(actor);
  }

  /** Money of any beneficiary. */
  add(actor: string, cents: bigint): void {
    if (this.#without.timesOf(actor) === 0) return;
    if (this.#seen.count(actor) === 1) this.#actors++;
    this.#cents += cents;
  }

  list(): { readonly unplaced?: UnplacedMoney } {
    return this.#actors === 0 ? {} : { unplaced: { actors: this.#actors, amount: writeEuros(this.#cents) } };
  }
}

export interface ImportReport {
  /** Id of this import, as its Changes carry it. */
  readonly import: string;
  readonly format: string;
  readonly rows: number;
  /** Rows that are now in the database, those with a fault included. */
  readonly accepted: number;
  /** Rows that are in the database although a value was left out or repaired. */
  readonly repaired: number;
  /** Of these, the rows that a person should look at again; undefined: all of them. */
  readonly toReread?: number;
  readonly rejected: number;
  /** Rows that could not be read at all, such as a line of several megabytes; rows = accepted + rejected + lost. */
  readonly lost: number;
  /** Amounts that could not be read, and are in no sum. */
  readonly unread: number;
  /** Euros of the granted subsidies in the accepted rows, such as "472221540.88". */
  readonly amount: string;
  /** Euros that the rejected rows state, where the amount has one reading; undefined before the import has ended. */
  readonly rejectedAmount?: string;
  /** Granted amounts in other currencies by code, such as { GBP: "3239.34" }: never added to euros or to each other. */
  readonly otherAmounts?: Readonly<Record<string, string>>;
  /** Nodes by label. */
  readonly created: Readonly<Record<string, number>>;
  /** Ids of the first of these, in the order of their first rows; sources are left out. */
  readonly createdIds?: readonly string[];
  readonly updated: number;
  /** Ids of the first of those that are updated. */
  readonly changed?: readonly string[];
  readonly unchanged: number;
  readonly faults: readonly FileFault[];
  /** All faults by cause, including those that are not kept one by one. */
  readonly groups: readonly FaultGroup[];
  /** Number of faults beyond those that are kept. */
  readonly moreFaults?: number;
  /** Lines of the files that state a sum, with the stated and the computed sum. */
  readonly totals?: readonly ReportedTotal[];
  /**
   * Money in the files that known sources already state in other words. With `refused`, nothing was written because of
   * it.
   */
  readonly overlaps?: readonly SourceOverlap[];
  /** Files whose rows nearly all have one beneficiary, or none. With `refused`, nothing was written because of it. */
  readonly oneBeneficiary?: readonly OneBeneficiary[];
  /** The earlier import of which the files may be a new version. With `refused`, nothing was written because of it. */
  readonly editionOf?: EarlierEdition;
  /** Names without a number that one known actor bears, those with most money first. */
  readonly namesAlone?: readonly NameAlone[];
  /** The name of the stated funder, an actor that was not known. */
  readonly newFunder?: string;
  /** The first actors that it makes; `created` has the number of all. */
  readonly newActors?: readonly NewActor[];
  /** Rows that repeat another row of their file, cell by cell: how many, and the first of them. */
  readonly sameRows?: { readonly count: number; readonly rows: readonly SameRow[] };
  /** Files of the command that repeat, in other words, what the files before them state. */
  readonly beside?: readonly FileBeside[];
  /** Grants that are equal to another grant of this import; they are kept, because two equal grants may both be real. */
  readonly equal?: ReportedSum;
  /** Rows with an amount below zero: those that are subtracted from a grant of the files, and those that are left out. */
  readonly netted?: ReportedSum;
  readonly leftNegative?: ReportedSum;
  /** Accepted rows that give their beneficiary a part of the amount, and the euros that it does not get: the file states `amount` and these. */
  readonly shares?: ReportedSum;
  /** Aid in kind of the accepted rows, which is not in `amount`. */
  readonly inKind?: ReportedSum;
  /** New actors of which nothing tells a place, and the part of `amount` that they receive. */
  readonly unplaced?: UnplacedMoney;
  /** With `replaces`: what was removed, added and changed; undefined for an interrupted import. */
  readonly replaced?: ReplacedEdition;
  /** Rows of this source that an earlier import stated and this file does not; they stay. */
  readonly notInFile?: number;
  /** Of contours: pairs of EPCI that touch. */
  readonly neighbours?: { readonly added: number; readonly removed: number; readonly unchanged: number };
  readonly dryRun?: true;
  /** With --strict a row was rejected, so nothing was written. */
  readonly refused?: true;
  /** When the interrupted import began that this one continues under its name, because their content is the same. */
  readonly resumed?: string;
  /** The import was stopped before its end; what is written is consistent, and the same command completes it. */
  readonly interrupted?: true;
}

// A file of millions of rows may have a fault in each: the first ones are kept, and all are passed to `onFault`.
export const KEPT_FAULTS = 50_000;

export interface TallyOptions {
  readonly onFault?: ((fault: FileFault) => void) | undefined;
  /** The number of faults that are kept; all for formats that are read into memory anyway. */
  readonly keep?: number;
}

type Stating = Pick<NewActor, 'name' | 'file' | 'line'>;

const [CREATED, UNCHANGED, UPDATED] = [1, 2, 3] as const;

/** Counts what became of the nodes that an import names, each once, and keeps the ids of the first that it created or changed. */
class Outcomes {
  readonly #seen = new Occurrences();
  readonly #created: Record<string, number> = {};
  readonly #createdIds: string[] = [];
  readonly #changed: string[] = [];
  #updated = 0;
  #unchanged = 0;

  /** @returns whether it is named for the first time */
  add(id: string, label: string, isNew: boolean, isChanged: boolean): boolean {
    const stated = isNew ? CREATED : isChanged ? UPDATED : UNCHANGED;
    const before = this.#seen.update(id, (state) => {
      if (state === 0) return stated;
      return state === UNCHANGED && isChanged ? UPDATED : state;
    });
    if (before === 0) {
      if (isNew) this.#create(id, label);
      else if (isChanged) this.#update(id);
      else this.#unchanged++;
    } else if (before === UNCHANGED && isChanged) {
      this.#unchanged--;
      this.#update(id);
    }
    return before === 0;
  }

  /** As the report of the import has them. */
  list() {
    return {
      created: this.#created,
      ...(this.#createdIds.length > 0 ? { createdIds: [...this.#createdIds] } : {}),
      ...{ updated: this.#updated, unchanged: this.#unchanged },
      ...(this.#changed.length > 0 ? { changed: [...this.#changed] } : {}),
    };
  }

  #create(id: string, label: string): void {
    this.#created[label] = (this.#created[label] ?? 0) + 1;
    if (label !== 'Source' && this.#createdIds.length < MOST_NAMED) this.#createdIds.push(ownText(id));
  }

  #update(id: string): void {
    this.#updated++;
    if (this.#changed.length < MOST_NAMED) this.#changed.push(ownText(id));
  }
}

/** A copy that is kept after its row: the other texts of a fault belong to the program or to the headings. */
const ownFault = (fault: FileFault): FileFault => ({
  ...fault,
  ...{ value: ownText(fault.value), message: ownText(fault.message) },
  ...(fault.after === undefined ? {} : { after: ownText(fault.after) }),
});

/** Counts during an import, in memory that hardly grows with the file. */
export class ImportTally {
  rows = 0;
  accepted = 0;
  repaired = 0;
  toReread = 0;
  rejected = 0;
  lost = 0;
  unread = 0;
  /** Records that rows contain beside their main subject, each written as a row of its own. */
  asides = 0;
  cents = 0n;
  /** The file of the next faults, when there are several files. */
  file: string | undefined;
  /** Funding links by content: equal rows are numbered, in whichever file they are. */
  readonly contents = new Occurrences();
  readonly sameRows = new SameRows();
  readonly sums = new ReportedSums();
  readonly joined = new JoinedNames();
  readonly unplaced = new Unplaced();
  /** Actors created by this import. */
  readonly brought = new Occurrences();
  readonly #faults: FileFault[] = [];
  readonly #groups = new FaultGroups();
  readonly #onFault: TallyOptions['onFault'];
  readonly #keep: number;
  readonly #totals: ReportedTotal[] = [];
  readonly #foreign = new Map<string, bigint>();
  readonly #newActors: NewActor[] = [];
  readonly #outcomes = new Outcomes();
  #moreFaults = 0;

  constructor({ onFault, keep = KEPT_FAULTS }: TallyOptions = {}) {
    this.#onFault = onFault;
    this.#keep = keep;
  }

  /** @param cents of the subsidies in its row; null when it leaves the row out */
  addFault({ named, ...stated }: FileFault, cents: bigint | null = 0n): void {
    if (!this.joined.isOpen({ named })) return;
    const fault = this.file === undefined ? stated : { file: this.file, ...stated };
    this.#groups.add(fault, cents);
    if (isUnread(fault.rule)) this.unread++;
    this.#onFault?.(fault);
    if (this.#faults.length < this.#keep) this.#faults.push(ownFault(fault));
    else this.#moreFaults++;
  }

  addTotal(total: ReportedTotal): void {
    if (this.#totals.length < KEPT_FAULTS)
      this.#totals.push(this.file === undefined ? total : { file: this.file, ...total });
  }

  /** @param amount such as "3239.34 GBP"; nothing for an empty one */
  addForeign(amount: string): void {
    const [number = '', currency] = amount.split(' ');
    const cents = readAmount(number)?.cents;
    if (currency !== undefined && cents !== undefined)
      this.#foreign.set(currency, (this.#foreign.get(currency) ?? 0n) + cents);
  }

  addRow(isAccepted: boolean, all: readonly Fault[]): void {
    const faults = all.filter(this.joined.isOpen);
    this.rows++;
    if (!isAccepted) this.rejected++;
    else {
      this.accepted++;
      if (faults.length > 0) this.repaired++;
      if (faults.some(isToReread)) this.toReread++;
    }
  }

  /** Counts rows of which nothing else is known. */
  addLost(rows: number): void {
    this.rows += rows;
    this.lost += rows;
  }

  /** Counts a node that the import names; each node counts once, however many rows name it. One that comes back after an undo counts as new. @param stating the row that names an actor */
  addNode(id: string, label: string, isBrought: boolean, isChanged: boolean, isBack = false, stating?: Stating): void {
    if (isBrought && label === 'Actor') this.brought.count(id);
    const isNew = isBrought || isBack;
    const isFirst = this.#outcomes.add(id, label, isNew, isChanged);
    if (isFirst && isNew && label === 'Actor' && stating && this.#newActors.length < MOST_NAMED)
      this.#newActors.push({ id, ...(this.file === undefined ? {} : { file: this.file }), ...stating });
  }

  report(id: string, format: string, more: Partial<ImportReport> = {}): ImportReport {
    return {
      ...{ import: id, format, rows: this.rows, accepted: this.accepted, repaired: this.repaired },
      ...(this.toReread < this.repaired ? { toReread: this.toReread } : {}),
      ...{ rejected: this.rejected, lost: this.lost, unread: this.unread, amount: writeEuros(this.cents) },
      ...(this.#foreign.size > 0 ? { otherAmounts: this.#listForeign() } : {}),
      ...this.#outcomes.list(),
      faults: this.#faults,
      ...this.sums.list(),
      ...this.unplaced.list(),
      ...(this.#totals.length > 0 ? { totals: this.#totals } : {}),
      ...(this.#newActors.length > 0 ? { newActors: [...this.#newActors] } : {}),
      ...(this.sameRows.count > 0 ? { sameRows: this.sameRows.list() } : {}),
      groups: this.#groups.list(),
      ...(this.#moreFaults > 0 ? { moreFaults: this.#moreFaults } : {}),
      ...more,
    };
  }

  #listForeign(): Record<string, string> {
    return Object.fromEntries([...this.#foreign].map(([currency, cents]) => [currency, writeEuros(cents)]));
  }

  /** The report of an import that was refused as a whole: the faults, with nothing written. */
  reportRefusal(id: string, format: string, more: Partial<ImportReport> = {}): ImportReport {
    const nothing = { accepted: 0, repaired: 0, amount: '0.00', created: {}, createdIds: [], updated: 0, unchanged: 0 };
    return this.report(id, format, { ...nothing, ...more, refused: true });
  }
}

/** Whether an import must not be called a success: more than one row in a hundred is missing, or any amount. */
export const isIncomplete = ({
  rows,
  rejected,
  lost,
  unread,
}: Pick<ImportReport, 'rows' | 'rejected' | 'lost' | 'unread'>): boolean =>
  unread > 0 || (rejected + lost) * 100 > rows;
