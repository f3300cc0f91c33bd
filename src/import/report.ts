/** What an import tells at its end: how many rows, what became of them, and every fault. */
import { readAmount, writeEuros } from './cells/amounts.js';
import type { FileFault } from './fault.js';
import { type FaultGroup, FaultGroups } from './faults/fault-groups.js';
import { isUnread } from './faults/fault-level.js';
import { Occurrences } from './occurrences.js';
import type { ReplacedEdition } from './runs/replaced.js';
import type { SourceOverlap } from './source-overlap.js';
import type { FileBeside } from './subsidies/files-beside.js';

export type { FileFault } from './fault.js';

export interface ImportReport {
  /** Id of this import, as its Changes carry it. */
  readonly import: string;
  readonly format: string;
  readonly rows: number;
  /** Rows that are in the database now, those with a fault included. */
  readonly accepted: number;
  /** Rows that are in the database although something in them was left out or understood otherwise than written. */
  readonly repaired: number;
  readonly rejected: number;
  /** Rows that could not even be read, such as a line of several megabytes; rows = accepted + rejected + lost. */
  readonly lost: number;
  /** Amounts that could not be read, so that no sum holds them. */
  readonly unread: number;
  /** Euros of the granted subsidies in the accepted rows, such as "506914236.63". */
  readonly amount: string;
  /** Euros that the rejected rows state, as far as their amount has one reading; undefined before an import is over. */
  readonly rejectedAmount?: string;
  /** The same in other currencies, by code, such as { GBP: "3239.34" }: never added to euros, nor to each other. */
  readonly otherAmounts?: Readonly<Record<string, string>>;
  /** Nodes by label. */
  readonly created: Readonly<Record<string, number>>;
  readonly updated: number;
  readonly unchanged: number;
  readonly faults: readonly FileFault[];
  /** All faults by their cause, also those that are not kept. */
  readonly groups: readonly FaultGroup[];
  /** Faults beyond those that are kept. */
  readonly moreFaults?: number;
  /** What lines of the files state as the sum of others, and what these make. */
  readonly totals?: readonly ReportedTotal[];
  /** Money of the files that known sources state in other words. With `refused`, nothing was written for that reason. */
  readonly overlaps?: readonly SourceOverlap[];
  /** Files of the command that repeat, in other words, what the files before them state. */
  readonly beside?: readonly FileBeside[];
  /** Grants that say the very same as another one of this import; they are kept, for two equal ones may be two. */
  readonly equal?: { readonly rows: number; readonly amount: string };
  /** With `replaces`: what left, came and changed; undefined of an import that was stopped before the end. */
  readonly replaced?: ReplacedEdition;
  /** Rows of this source that an earlier import stated and this file does not; they stay. */
  readonly notInFile?: number;
  /** Of contours: pairs of EPCI that touch. */
  readonly neighbours?: { readonly added: number; readonly removed: number; readonly unchanged: number };
  readonly dryRun?: true;
  /** With --strict, a row was rejected: nothing was written. */
  readonly refused?: true;
  /** When the import of the same content began that was cut off and that this one goes on with, under its name. */
  readonly resumed?: string;
  /** It was stopped before the end; what is written is whole, and the same command completes it. */
  readonly interrupted?: true;
}

/** Euros, such as "20000.00". */
export interface ReportedTotal {
  readonly file?: string;
  readonly line: number;
  readonly column: string;
  readonly stated: string;
  readonly read: string;
}

const CREATED = 1;
const UNCHANGED = 2;
const UPDATED = 3;

// A file of millions of rows may have a fault in each: the first ones are kept, and all of them told to whoever listens.
const KEPT_FAULTS = 50_000;

export interface TallyOptions {
  readonly onFault?: ((fault: FileFault) => void) | undefined;
  /** How many faults are kept; of formats that are held in memory anyway, all. */
  readonly keep?: number;
}

/** Counts while an import goes on, in memory that hardly grows with the file. */
export class ImportTally {
  rows = 0;
  accepted = 0;
  repaired = 0;
  rejected = 0;
  lost = 0;
  unread = 0;
  /** What accepted rows say beside what they are about, each written as a row of its own. */
  asides = 0;
  cents = 0n;
  /** The file whose faults are told, when there are several. */
  file: string | undefined;
  /** Funding links by their content: rows that say the same are told apart by their number, in whichever file they stand. */
  readonly contents = new Occurrences();
  /** Actors that this import brings. */
  readonly brought = new Occurrences();
  readonly #created: Record<string, number> = {};
  readonly #faults: FileFault[] = [];
  readonly #groups = new FaultGroups();
  readonly #onFault: TallyOptions['onFault'];
  readonly #keep: number;
  readonly #seen = new Occurrences();
  readonly #equal = { rows: 0, cents: 0n };
  readonly #totals: ReportedTotal[] = [];
  readonly #foreign = new Map<string, bigint>();
  #moreFaults = 0;
  #updated = 0;
  #unchanged = 0;

  constructor({ onFault, keep = KEPT_FAULTS }: TallyOptions = {}) {
    this.#onFault = onFault;
    this.#keep = keep;
  }

  /** `cents`: of the subsidies in its row; null when the row is not in. */
  addFault(stated: FileFault, cents: bigint | null = 0n): void {
    const fault = this.file === undefined ? stated : { file: this.file, ...stated };
    this.#groups.add(fault, cents);
    if (isUnread(fault.rule)) this.unread++;
    this.#onFault?.(fault);
    if (this.#faults.length < this.#keep) this.#faults.push(fault);
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

  addEqual(cents: bigint): void {
    this.#equal.rows++;
    this.#equal.cents += cents;
  }

  addRow(isAccepted: boolean, hasFaults: boolean): void {
    this.rows++;
    if (!isAccepted) this.rejected++;
    else {
      this.accepted++;
      if (hasFaults) this.repaired++;
    }
  }

  /** Rows of which nothing is known but that they were there. */
  addLost(rows: number): void {
    this.rows += rows;
    this.lost += rows;
  }

  /** A node that this import names: each counts once, however many rows name it. */
  addNode(id: string, label: string, isNew: boolean, isChanged: boolean): void {
    if (isNew && label === 'Actor') this.brought.count(id);
    const stated = isNew ? CREATED : isChanged ? UPDATED : UNCHANGED;
    const before = this.#seen.update(id, (state) => {
      if (state === 0) return stated;
      return state === UNCHANGED && isChanged ? UPDATED : state;
    });
    if (before === 0) {
      if (isNew) this.#created[label] = (this.#created[label] ?? 0) + 1;
      else if (isChanged) this.#updated++;
      else this.#unchanged++;
    } else if (before === UNCHANGED && isChanged) {
      this.#unchanged--;
      this.#updated++;
    }
  }

  report(id: string, format: string, more: Partial<ImportReport> = {}): ImportReport {
    return {
      ...{ import: id, format, rows: this.rows, accepted: this.accepted, repaired: this.repaired },
      ...{ rejected: this.rejected, lost: this.lost, unread: this.unread, amount: writeEuros(this.cents) },
      ...(this.#foreign.size > 0 ? { otherAmounts: this.#listForeign() } : {}),
      created: this.#created,
      ...{ updated: this.#updated, unchanged: this.#unchanged, faults: this.#faults },
      ...(this.#equal.rows > 0 ? { equal: { rows: this.#equal.rows, amount: writeEuros(this.#equal.cents) } } : {}),
      ...(this.#totals.length > 0 ? { totals: this.#totals } : {}),
      groups: this.#groups.list(),
      ...(this.#moreFaults > 0 ? { moreFaults: this.#moreFaults } : {}),
      ...more,
    };
  }

  #listForeign(): Record<string, string> {
    return Object.fromEntries([...this.#foreign].map(([currency, cents]) => [currency, writeEuros(cents)]));
  }

  /** Of an import that was refused as a whole: what was wrong, and that nothing is in. */
  reportRefusal(id: string, format: string, more: Partial<ImportReport> = {}): ImportReport {
    const nothing = { accepted: 0, repaired: 0, amount: '0.00', created: {}, updated: 0, unchanged: 0 };
    return this.report(id, format, { ...nothing, ...more, refused: true });
  }
}
