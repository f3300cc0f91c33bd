/** A table for people: its columns, and where its rows come from. */
import { type Heading, headings, type TableWord } from '../../words/export-headings.js';
import type { OpenExport } from '../open-export.js';
import type { Value } from '../sheets/value.js';
import { stateDay } from '../state-on.js';
import { type Column, word } from './column.js';

export interface PeopleTable {
  readonly name: TableWord;
  readonly columns: readonly Pick<Column<unknown>, 'heading'>[];
  /** One list of values for each row, in the order of the columns. */
  rows(open: OpenExport): AsyncGenerator<readonly Value[]>;
}

export function peopleTable<Row>(
  name: TableWord,
  read: (open: OpenExport) => AsyncIterable<Row>,
  columns: readonly Column<Row>[],
): PeopleTable {
  return {
    ...{ name, columns },
    async *rows(open) {
      open.tally.row(name, 0);
      for await (const row of read(open)) {
        open.tally.row(name);
        yield columns.map(({ value }) => value(row, open));
      }
    },
  };
}

/** The heading of a column in the language of the reader, with the day where it tells one: `État au 25/11/2026`. */
export function headingOf(heading: Heading, open: OpenExport): string {
  const day = stateDay(open);
  const written = open.language === 'FR' ? day.split('-').reverse().join('/') : day;
  return (word(headings, heading, open.language) ?? heading).replace('{day}', written);
}
