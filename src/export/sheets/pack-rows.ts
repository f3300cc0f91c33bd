/** Packs the rows of a sheet for the thread that writes the workbook, page by page, so that others are answered in between. */
import { yieldIfDue } from '../../fresh/yield.js';
import { allocateShared } from '../../model/shared-memory.js';
import type { Value } from './value.js';

type Row = readonly Value[];

/** Some rows, which take a millisecond or two. */
const ROWS_OF_A_PAGE = 500;

export async function packRows(rows: Iterable<Row> | AsyncIterable<Row>): Promise<Uint8Array[]> {
  const pages: Uint8Array[] = [];
  let page: Row[] = [];
  for await (const row of rows) {
    page.push(row);
    if (page.length < ROWS_OF_A_PAGE) continue;
    await yieldIfDue();
    pages.push(pack(page));
    page = [];
  }
  if (page.length > 0) pages.push(pack(page));
  return pages;
}

function pack(page: readonly Row[]): Uint8Array {
  const text = Buffer.from(JSON.stringify(page));
  const shared = new Uint8Array(allocateShared(text.length));
  shared.set(text);
  return shared;
}
