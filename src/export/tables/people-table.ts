/** A table for people: its columns, and where its rows come from. */
import type { TableWord } from '../../words/export-headings.js';
import type { OpenExport } from '../open-export.js';
import type { Value } from '../sheets/value.js';
import type { Column } from './column.js';

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
