/**
 * Joins lines to the rows of a CSV. A quoted cell may span several lines, but an unclosed quotation mark must not
 * swallow the rest of the file.
 */
import type { Reference } from './correction-columns.js';
import type { Line } from './read-lines.js';

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
  /** Cells that a workbook keeps as numbers with decimals, as we write them: they do not show how people write amounts. */
  readonly numbers?: readonly string[];
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

interface SplitCells {
  readonly cells: readonly string[];
  /**
   * A quotation mark opens a cell and nothing closes it: the row may continue in the next line, or the mark was never
   * closed.
   */
  readonly isOpen: boolean;
}

/**
 * Splits one row of a CSV into cells, by RFC 4180 and its common variations. A quotation mark inside a cell that does not
 * begin with one is plain text; so are the marks of a cell that continues after its closing mark.
 * @see https://www.rfc-editor.org/rfc/rfc4180
 */
function splitCells(text: string, delimiter: string): SplitCells {
  if (!text.includes('"')) return { cells: text.split(delimiter), isOpen: false };
  const cells: string[] = [];
  let at = 0;
  while (at <= text.length) {
    const quoted = text[at] === '"' ? readQuoted(text, at, delimiter) : undefined;
    if (quoted?.isOpen) return { cells: [...cells, quoted.cell], isOpen: true };
    if (quoted) {
      cells.push(quoted.cell);
      at = quoted.end + 1;
    } else {
      const end = endOf(text, at, delimiter);
      cells.push(text.slice(at, end));
      at = end + 1;
    }
  }
  return { cells, isOpen: false };
}

const endOf = (text: string, from: number, delimiter: string) => {
  const end = text.indexOf(delimiter, from);
  return end < 0 ? text.length : end;
};

function readQuoted(
  text: string,
  start: number,
  delimiter: string,
): { readonly cell: string; readonly end: number; readonly isOpen: boolean } {
  let cell = '';
  let from = start + 1;
  for (;;) {
    const mark = text.indexOf('"', from);
    if (mark < 0) return { cell: cell + text.slice(from), end: text.length, isOpen: true };
    cell += text.slice(from, mark);
    if (text[mark + 1] === '"') {
      cell += '"';
      from = mark + 2;
      continue;
    }
    const next = mark + 1;
    if (next >= text.length || text.startsWith(delimiter, next)) return { cell, end: next, isOpen: false };
    const end = endOf(text, next, delimiter);
    const tail = text.slice(next, end);
    // Spaces after the closing mark are ignored; after anything else, the marks are plain text.
    return { cell: tail.trim() === '' ? cell : `"${cell}"${tail}`, end, isOpen: false };
  }
}

/** A line whose place in a row is not known yet. Each is split once, because the lines before it are given up one by one. */
interface HeldLine {
  readonly at: number;
  readonly text: string;
  /** The line by itself. */
  readonly alone: SplitCells;
  /** Whether a cell that is open before the line is, or another one, is open after it. */
  readonly staysOpen: boolean;
  /** The number of its cells, with its open quotation mark taken as plain text; undefined until it is needed. */
  width?: number;
}

export class RecordReader {
  /** The number of cells of a row, once known: a line with this many cells is a row, and no part of a cell. */
  width = 0;
  readonly #delimiter: string;
  #number = 0;
  /** Undefined until a row shows it. */
  #isWrapped: boolean | undefined;
  readonly #held: HeldLine[] = [];
  #heldCharacters = 0;

  constructor(delimiter: string) {
    this.#delimiter = delimiter;
  }

  *take(lines: Iterable<Line>): Generator<TableRow> {
    for (const line of lines) {
      this.#number++;
      if (line !== undefined) yield* this.#read(line, this.#number);
      else {
        yield* this.finish();
        yield { line: this.#number, cells: [], flaw: 'LOST' };
      }
    }
  }

  /** The rows that are still open at the end of the file. */
  *finish(): Generator<TableRow> {
    while (this.#held.length > 0) yield* this.#giveUp();
  }

  *#read(text: string, at: number): Generator<TableRow> {
    const held = this.#held;
    const alone = splitCells(text, this.#delimiter);
    // Only a line with a quotation mark can close an open cell.
    const staysOpen = held.length > 0 && (!text.includes('"') || splitCells(`"\n${text}`, this.#delimiter).isOpen);
    held.push({ at, text, alone, staysOpen });
    this.#heldCharacters += text.length;
    if (held.length === 1) {
      if (!alone.isOpen) yield this.#takeFirst();
    } else if (!staysOpen && !this.#areRows()) {
      yield { line: held[0]?.at ?? at, cells: this.#join() };
    } else {
      const isTooLong = () => held.length > MOST_LINES_OF_A_ROW || this.#heldCharacters > MOST_CHARACTERS_OF_A_ROW;
      while (held.length > 1 && (!staysOpen || isTooLong())) yield* this.#giveUp();
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

  /** The cells of all held lines as one row. */
  #join(): readonly string[] {
    const text = this.#held.map((line) => line.text).join('\n');
    this.#held.length = 0;
    this.#heldCharacters = 0;
    return splitCells(text, this.#delimiter).cells;
  }

  /** The first held line as a row; an open quotation mark in it is taken as plain text. */
  #takeFirst(): TableRow {
    const first = this.#held.shift() as HeldLine;
    this.#heldCharacters -= first.text.length;
    const { at: line, text, alone } = first;
    if (alone.isOpen) return { line, cells: this.#splitStray(first), flaw: 'OPEN_QUOTE' };
    return { line, cells: this.#unwrap(alone.cells, text) };
  }

  /** Returns the first held line as a row, and those below it up to the next one that is open by itself. */
  *#giveUp(): Generator<TableRow> {
    do yield this.#takeFirst();
    while (this.#held[0]?.alone.isOpen === false);
  }

  /** Whether each line below the first one is a whole row. */
  #areRows(): boolean {
    const widthOf = (line: HeldLine) => {
      line.width ??= this.#splitStray(line).length;
      return line.width;
    };
    const [first, ...others] = this.#held;
    const [last] = others;
    // The end of a first cell has as many cells as a row, and a quotation mark that no row could have there (RFC 4180).
    const isFirstCell = others.length === 1 && first && last && widthOf(first) < this.width && this.#closes(last.text);
    return this.width >= LEAST_WIDTH && !isFirstCell && others.every((line) => widthOf(line) === this.width);
  }

  /** Whether the first quotation mark of the text, other than doubled ones, ends a cell. */
  #closes(text: string): boolean {
    const [before = ''] = /^(?:[^"]|"")*"/.exec(text) ?? [];
    return before !== '' && (before.length === text.length || text.startsWith(this.#delimiter, before.length));
  }

  /** Splits a line, with its open quotation mark taken as plain text. */
  #splitStray({ alone: { cells, isOpen } }: HeldLine): readonly string[] {
    const open = isOpen ? cells.at(-1) : undefined;
    return open === undefined ? cells : [...cells.slice(0, -1), ...splitCells(open, this.#delimiter).cells];
  }
}

/**
 * Fills cells of a workbook that are merged with the cell above: its value is meant for all, but money is not repeated.
 * @param money positions of the columns with amounts: a merged amount is one amount
 */
export function fillMerged(
  { merged }: Pick<TableRow, 'merged'>,
  cells: readonly string[],
  money: ReadonlySet<number>,
): readonly string[] {
  if (merged === undefined) return cells;
  return Array.from(cells, (cell, at) => (money.has(at) ? cell : (merged.get(at) ?? cell)));
}
