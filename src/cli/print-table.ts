/** Prints an answer as a table that fits the terminal; in a file or a pipe, each row is one line of any length. */
import Table from 'cli-table3';
import { formatNumber } from '../words/formats.js';
import type { Language } from '../words/labels.js';

export interface PrintedRow {
  readonly cells: readonly string[];
  /** Printed below the cells. */
  readonly sentence?: string | undefined;
}

export interface Answer {
  readonly title: string;
  /** Whether the French word for the rows is feminine. */
  readonly feminine?: boolean;
  readonly columns: readonly string[];
  readonly rows: readonly PrintedRow[];
  /** Number of rows of the whole answer; `rows` are the first of them. */
  readonly totalCount: number;
}

const COLUMN_GAP = 2;
const MINIMUM_WIDTH = 8;

export function printTable({ title, feminine = false, columns, rows, totalCount }: Answer, language: Language): void {
  const french = language === 'FR';
  const lines = [`${title}${french ? ' :' : ':'} ${formatNumber(totalCount, language)}`];
  if (rows.length > 0) lines.push('', draw(columns, rows, process.stdout.columns));
  if (rows.length < totalCount) {
    lines.push(
      '',
      french
        ? `${firstInFrench(rows.length, feminine)} ; la suite avec --first`
        : `${firstInEnglish(rows.length)}; more with --first`,
    );
  }
  process.stdout.write(`${lines.join('\n')}\n`);
}

function firstInFrench(count: number, feminine: boolean): string {
  if (count === 1) return feminine ? 'La première' : 'Le premier';
  return `Les ${count} ${feminine ? 'premières' : 'premiers'}`;
}

const firstInEnglish = (count: number) => (count === 1 ? 'The first one' : `The first ${count}`);

function draw(columns: readonly string[], rows: readonly PrintedRow[], width: number | undefined): string {
  const natural = columns.map((heading, index) =>
    Math.max(...[heading, ...rows.map(({ cells }) => cells[index] ?? '')].map((text) => text.length + COLUMN_GAP)),
  );
  const table = new Table({
    chars: noLines,
    style: { head: process.stdout.isTTY ? ['bold'] : [], border: [], 'padding-left': 0, 'padding-right': COLUMN_GAP },
    head: [...columns],
    colWidths: width === undefined ? natural : shrink(natural, width),
    wordWrap: true,
  });
  for (const { cells, sentence } of rows) {
    table.push([...cells]);
    if (sentence === undefined) continue;
    for (const content of [sentence, '']) table.push([{ content, colSpan: columns.length }]);
  }
  return table.toString().replace(/ +$/gm, '');
}

/** Narrows the widest column again and again until the row fits the width. */
function shrink(natural: readonly number[], width: number): number[] {
  const widths = [...natural];
  let excess = widths.reduce((sum, one) => sum + one, 0) - width;
  while (excess > 0 && Math.max(...widths) > MINIMUM_WIDTH) {
    const widest = widths.indexOf(Math.max(...widths));
    widths[widest] = (widths[widest] ?? 0) - 1;
    excess--;
  }
  return widths;
}

const places = ['', '-left', '-mid', '-right'];
const noLines = Object.fromEntries([
  ...['top', 'mid', 'bottom'].flatMap((row) => places.map((place) => [`${row}${place}`, ''])),
  ...['left', 'left-mid', 'right', 'right-mid', 'mid-mid', 'middle'].map((place) => [place, '']),
]);
