/**
 * Reads the number at a place of an array that is known to hold one there. Nothing is checked: a place outside the
 * array gives undefined. There is one function for each kind of array, because JavaScript engines optimise code that
 * sees a single kind.
 */
export function byteAt(values: Uint8Array, place: number): number {
  return values[place] as number;
}

export function shortAt(values: Uint16Array, place: number): number {
  return values[place] as number;
}

export function intAt(values: Int32Array, place: number): number {
  return values[place] as number;
}

export function wordAt(values: Uint32Array, place: number): number {
  return values[place] as number;
}

export function singleAt(values: Float32Array, place: number): number {
  return values[place] as number;
}

export function floatAt(values: Float64Array, place: number): number {
  return values[place] as number;
}

/** Reads the number at a place of a plain array, unchecked too. */
export function numberAt(values: readonly number[], place: number): number {
  return values[place] as number;
}
