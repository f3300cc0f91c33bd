/**
 * Writes rows that were rejected, or that lost a value, with their headings into tables, which can be corrected in a
 * spreadsheet and imported again.
 */
import { appendFileSync, writeFileSync } from 'node:fs';
import { dirname, extname } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import { makeFolder } from '../../make-folder.js';
import type { RejectedRow } from '../options.js';
import { CAUSES, REFERENCE, writeReference } from '../table/correction-columns.js';

interface Table {
  readonly file: string;
  waiting: string[][];
}

const ROWS_AT_ONCE = 500;

export class RejectedFiles {
  readonly #file: string;
  readonly #say: (text: string) => string;
  readonly #tables = new Map<string, Table>();
  /** Rows that are in without a value. */
  poorer = 0;

  /** @param say translates what is wrong with a row */
  constructor(file: string, say: (text: string) => string) {
    this.#file = file;
    this.#say = say;
  }

  /** Rows with equal headings go into one table, whichever file they come from. */
  readonly add = ({ table = '', headings, cells, causes = [], isIn = false, reference }: RejectedRow): void => {
    if (isIn) this.poorer++;
    const key = JSON.stringify([table, headings]);
    const begun = this.#tables.get(key) ?? this.#begin(table, headings);
    this.#tables.set(key, begun);
    // The two columns stay below their headings when a row has fewer cells than there are headings.
    const own = [...cells, ...headings.slice(cells.length).map(() => '')];
    const told = new Set(causes.map((cause) => this.#tell(cause)));
    begun.waiting.push([...own, [...told].join(' | '), reference === undefined ? '' : writeReference(reference)]);
    if (begun.waiting.length >= ROWS_AT_ONCE) append(begun);
  };

  /** @returns the files: `rejets.csv`, `rejets-2.csv`; of an ecosystem `rejets-actors.csv`, as its tables are called */
  write(): string[] {
    for (const table of this.#tables.values()) append(table);
    return [...this.#tables.values()].map(({ file }) => file);
  }

  #tell({ column, message, remedy }: { column: string; message: string; remedy: string }): string {
    const place = column === '' ? '' : `${column} — `;
    return `${place}${this.#say(message)} → ${this.#say(remedy)}`;
  }

  #begin(table: string, headings: readonly string[]): Table {
    const ending = extname(this.#file) || '.csv';
    const base = this.#file.slice(0, this.#file.length - extname(this.#file).length);
    const first = table === '' ? base : `${base}-${table}`;
    const taken = new Set([...this.#tables.values()].map(({ file }) => file));
    let file = `${first}${ending}`;
    for (let number = 2; taken.has(file); number++)
      file = table === '' ? `${first}-${number}${ending}` : `${base}-${number}-${table}${ending}`;
    makeFolder(dirname(file));
    writeFileSync(file, '\ufeff');
    return { file, waiting: [[...headings, this.#say(CAUSES), REFERENCE]] };
  }
}

function append(table: Table): void {
  const rows = table.waiting.map((row) => row.map(neutralize));
  appendFileSync(table.file, stringify(rows, { delimiter: ';', record_delimiter: 'windows' }));
  table.waiting = [];
}

/** Guards a text that a spreadsheet would calculate; a negative number is left as it is. */
const neutralize = (cell: string) => (/^[=@\t\r]|^[+-](?![\d\s.,€]*$)/.test(cell) ? `'${cell}` : cell);
