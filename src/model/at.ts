/**
 * The number at a place of an array that is known to hold one there, one function for each kind of array: one for all kinds would be slow,
 * for the engine of JavaScript then no longer knows what it reads. Nothing is checked; a place outside gives undefined.
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

/** Of a plain list. */
export function numberAt(values: readonly number[], place: number): number {
  return values[place] as number;
}
