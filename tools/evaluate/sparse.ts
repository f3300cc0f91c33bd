/** A sparse matrix, stored by rows, and its product with a vector. */
import { floatAt, intAt } from '../../src/model/at.js';
export interface Sparse {
  readonly columnCount: number;
  /** Row i takes the cells from offsets[i] to offsets[i + 1]. */
  readonly offsets: Int32Array;
  readonly columns: Int32Array;
  readonly values: Float64Array;
}

export type SparseRow = ReadonlyMap<number, number>;

export function fromRows(rows: readonly SparseRow[], columnCount: number): Sparse {
  const offsets = new Int32Array(rows.length + 1);
  for (const [at, row] of rows.entries()) offsets[at + 1] = intAt(offsets, at) + row.size;
  const columns = new Int32Array(intAt(offsets, rows.length));
  const values = new Float64Array(columns.length);
  let at = 0;
  for (const row of rows) {
    for (const [column, value] of [...row].sort(([a], [b]) => a - b)) {
      columns[at] = column;
      values[at++] = value;
    }
  }
  return { columnCount, offsets, columns, values };
}

/** The transposed matrix. */
export function transpose({ columnCount, offsets, columns, values }: Sparse): Sparse {
  const turned: Map<number, number>[] = Array.from({ length: columnCount }, () => new Map());
  for (let row = 0; row + 1 < offsets.length; row++) {
    for (let at = intAt(offsets, row); at < intAt(offsets, row + 1); at++) {
      turned[intAt(columns, at)]?.set(row, floatAt(values, at));
    }
  }
  return fromRows(turned, offsets.length - 1);
}

/** vector × matrix. Rows where the vector is 0 cost nothing. */
export function pass(vector: Float64Array, { columnCount, offsets, columns, values }: Sparse): Float64Array {
  const result = new Float64Array(columnCount);
  for (let row = 0; row < vector.length; row++) {
    const share = floatAt(vector, row);
    if (share === 0) continue;
    const end = intAt(offsets, row + 1);
    for (let at = intAt(offsets, row); at < end; at++) {
      result[intAt(columns, at)] = floatAt(result, intAt(columns, at)) + share * floatAt(values, at);
    }
  }
  return result;
}

/** Multiplies each value of the vector by its factor, in place. */
export function scale(vector: Float64Array, factors: Float64Array): Float64Array {
  for (let at = 0; at < vector.length; at++) vector[at] = floatAt(vector, at) * floatAt(factors, at);
  return vector;
}

/** The sum of each row. */
export function rowSums({ offsets, values }: Sparse): Float64Array {
  const sums = new Float64Array(offsets.length - 1);
  for (let row = 0; row < sums.length; row++) {
    for (let at = intAt(offsets, row); at < intAt(offsets, row + 1); at++) {
      sums[row] = floatAt(sums, row) + floatAt(values, at);
    }
  }
  return sums;
}

/** A vector with 1 at one place and 0 elsewhere. */
export function unit(length: number, at: number): Float64Array {
  const vector = new Float64Array(length);
  vector[at] = 1;
  return vector;
}
