/**
 * Writes the rejected rows with their headings into tables, which can be corrected in a spreadsheet and imported again.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, extname } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import type { RejectedRow } from '../options.js';

export class RejectedFiles {
  readonly #file: string;
  readonly #tables = new Map<string, string[][]>();

  constructor(file: string) {
    this.#file = file;
  }

  /** Rows with equal headings go into one table, whichever file they come from. */
  readonly add = ({ table = '', headings, cells }: RejectedRow): void => {
    const key = JSON.stringify([table, headings]);
    const rows = this.#tables.get(key) ?? [[...headings]];
    rows.push([...cells]);
    this.#tables.set(key, rows);
  };

  /** @returns the files: `rejets.csv`, `rejets-2.csv`; of an ecosystem `rejets-actors.csv`, as its tables are called */
  write(): string[] {
    const names = new Set<string>();
    for (const [key, rows] of this.#tables) {
      const [table]: [string] = JSON.parse(key);
      const ending = extname(this.#file) || '.csv';
      const base = this.#file.slice(0, this.#file.length - extname(this.#file).length);
      const first = table === '' ? base : `${base}-${table}`;
      let name = `${first}${ending}`;
      for (let number = 2; names.has(name); number++)
        name = table === '' ? `${first}-${number}${ending}` : `${base}-${number}-${table}${ending}`;
      names.add(name);
      mkdirSync(dirname(name), { recursive: true });
      writeFileSync(
        name,
        stringify(
          rows.map((row) => row.map(neutralize)),
          { delimiter: ';', bom: true, record_delimiter: 'windows' },
        ),
      );
    }
    return [...names];
  }
}

/** Guards a text that a spreadsheet would calculate; a negative number is left as it is. */
const neutralize = (cell: string) => (/^[=@\t\r]|^[+-](?![\d\s.,€]*$)/.test(cell) ? `'${cell}` : cell);
