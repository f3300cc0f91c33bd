/** A table as its files have it: with the ids of its rows and columns, by which it is joined to the others. */
import type { Table } from './table.ts';

export function withIds({
  headings,
  rows,
  foot,
  ids,
  columnIds,
  id: title,
}: Pick<Table, 'headings' | 'rows' | 'foot' | 'ids' | 'columnIds' | 'id'>): Required<Pick<Table, 'headings' | 'rows'>> {
  const named = headings.map((heading, across) => {
    const id = columnIds?.[across];
    return id ? `${heading} [${id}]` : heading;
  });
  const whole = foot ? [...rows, foot] : rows;
  if (!ids) return { headings: named, rows: whole };
  return { headings: [...named, title], rows: whole.map((row, place) => [...row, ids[place] ?? '']) };
}
