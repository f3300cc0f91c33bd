/**
 * A growing array with one number for each entity, in memory that worker threads can share. While several columns share
 * an array, a write copies it first (copy on write).
 */
import { allocateShared } from './shared-memory.js';

export type Numbers = Uint8Array | Uint16Array | Int32Array | Float64Array;

export interface Column<T extends Numbers> {
  values: T;
  /** Another column reads the same values, so they must be copied before a write. */
  isShared: boolean;
}

type Shape<T extends Numbers> = { readonly BYTES_PER_ELEMENT: number; new (buffer: SharedArrayBuffer): T };

function allocate<T extends Numbers>(shape: Shape<T>, length: number): T {
  return new shape(allocateShared(length * shape.BYTES_PER_ELEMENT));
}

/**
 * @param shape the constructor of the array, such as Int32Array
 * @param length the room for values at first; all are 0
 */
export function createColumn<T extends Numbers>(shape: Shape<T>, length = 16): Column<T> {
  return { values: allocate(shape, length), isShared: false };
}

/** A column with the same values; the first write to either column copies the values. */
export function share<T extends Numbers>(column: Column<T>): Column<T> {
  column.isShared = true;
  return { values: column.values, isShared: true };
}

/** A list of numbers in memory that worker threads can share. */
export function sharedNumbers(numbers: ArrayLike<number>): Int32Array {
  const shared = allocate(Int32Array, numbers.length);
  shared.set(numbers);
  return shared;
}

/** The values for writing, with room for at least `length` of them; new ones are 0. */
export function writable<T extends Numbers>(column: Column<T>, length = 0): T {
  if (column.isShared || length > column.values.length) {
    const old = column.values;
    const room = length > old.length ? Math.max(length, old.length + (old.length >> 1) + 16) : old.length;
    column.values = allocate(old.constructor as unknown as Shape<T>, room);
    column.values.set(old as never);
    column.isShared = false;
  }
  return column.values;
}

/** Writes one value. */
export function write<T extends Numbers>(column: Column<T>, at: number, value: number): void {
  writable(column, at + 1)[at] = value;
}
