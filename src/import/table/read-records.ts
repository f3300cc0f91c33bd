/**
 * Joins lines to the rows of a CSV. A quoted cell may span several lines, but an unclosed quotation mark must not
 * swallow the rest of the file.
 */
import type { Reference } from '../runs/correction-columns.js';
import type { Line } from './read-lines.js';
import { splitCells } from './split-cells.js';

export interface TableRow {
  /** The line of the file where the row begins. */
  readonly line: number;
  readonly cells: readonly string[];
  /** OPEN_QUOTE: the row contains an unclosed quotation mark; LOST: it was too long to read, and has no cells. */
  readonly flaw?: 'OPEN_QUOTE' | 'LOST';
  /** The sheet of the row, when the table is on several sheets. */
  readonly sheet?: string;
  /** The sheet is hidden, beside one of the same headings that is not. */
  readonly isHidden?: boolean;
  /** By position: the value of the cell above with which the cell is merged. */
  readonly merged?: ReadonlyMap<number, string>;
  /** There is an empty row above it. */
  readonly isAfterBlank?: boolean;
  /** The last row of a file that ends in the middle of the row. */
  readonly isCut?: boolean;
  /** Of a table of rows to correct: what the row made already. */
  readonly reference?: Reference;
}

/** A cell with more lines, or more characters, was never closed. */
const MOST_LINES_OF_A_ROW = 200;
const MOST_CHARACTERS_OF_A_ROW = 400_000;
/** With fewer cells, a row cannot be told from a sentence. */
const LEAST_WIDTH = 3;

export class RecordReader {
  /** The number of cells of a row, once known: a line with this many cells is a row, and no part of a cell. */
  width = 0;
  readonly #delimiter: string;
  #number = 0;
  /** Undefined until a row shows it. */
  #isWrapped: boolean | undefined;
  #held: string[] = [];
  #heldCharacters = 0;

  constructor(delimiter: string) {
    this.#delimiter = delimiter;
  }

  *take(lines: Iterable<Line>): Generator<TableRow> {
    for (const line of lines) {
      this.#number++;
      if (line !== undefined) yield* this.#read(line, this.#number);
      else {
        yield* this.#giveUp();
        yield { line: this.#number, cells: [], flaw: 'LOST' };
      }
    }
  }

  /** The rows that are still open at the end of the file. */
  *finish(): Generator<TableRow> {
    while (this.#held.length > 0) yield* this.#giveUp();
  }

  *#read(line: string, at: number): Generator<TableRow> {
    if (this.#held.length === 0) {
      const { cells, isOpen } = splitCells(line, this.#delimiter);
      if (isOpen) this.#hold(line);
      else yield { line: at, cells: this.#unwrap(cells, line) };
      return;
    }
    this.#hold(line);
    // Only a line with a quotation mark can close an open cell.
    const whole = line.includes('"') ? splitCells(this.#held.join('\n'), this.#delimiter) : undefined;
    if (whole && !whole.isOpen && !this.#areRows(this.#held.slice(1))) {
      yield { line: at + 1 - this.#held.length, cells: whole.cells };
      this.#held = [];
      this.#heldCharacters = 0;
    } else if (
      (whole && !whole.isOpen) ||
      this.#held.length > MOST_LINES_OF_A_ROW ||
      this.#heldCharacters > MOST_CHARACTERS_OF_A_ROW
    ) {
      yield* this.#giveUp(at + 1 - this.#held.length);
    }
  }

  /** Some programs quote each row as a whole: "a;b;c". The heading decides for the whole file, because a single row may be quoted so by chance. */
  #unwrap(cells: readonly string[], line: string): readonly string[] {
    if (cells.length >= LEAST_WIDTH) this.#isWrapped ??= false;
    const [whole = ''] = cells;
    if (this.#isWrapped === false || cells.length > 1 || !line.startsWith('"')) return cells;
    const inner = splitCells(whole, this.#delimiter);
    if (inner.isOpen || inner.cells.length < LEAST_WIDTH) return cells;
    this.#isWrapped = true;
    return inner.cells;
  }

  #hold(line: string): void {
    this.#held.push(line);
    this.#heldCharacters += line.length;
  }

  /** Returns each held line as a row; the quotation mark in the first one is taken as plain text. */
  *#giveUp(first = this.#number + 1 - this.#held.length): Generator<TableRow> {
    const [open, ...others] = this.#held;
    this.#held = [];
    this.#heldCharacters = 0;
    if (open === undefined) return;
    yield { line: first, cells: this.#splitStray(open), flaw: 'OPEN_QUOTE' };
    for (const [at, line] of others.entries()) yield* this.#read(line, first + 1 + at);
  }

  #areRows(lines: readonly string[]): boolean {
    return this.width >= LEAST_WIDTH && lines.every((line) => this.#splitStray(line).length === this.width);
  }

  /** Splits a line, with its open quotation mark taken as plain text. */
  #splitStray(line: string): readonly string[] {
    const { cells, isOpen } = splitCells(line, this.#delimiter);
    const open = isOpen ? cells.at(-1) : undefined;
    return open === undefined ? cells : [...cells.slice(0, -1), ...splitCells(open, this.#delimiter).cells];
  }
}
