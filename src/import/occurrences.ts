/** A compact map from very many ids to numbers: 24 bytes each, whatever the length of the ids. */

const SMALLEST = 1 << 12;

/** An open-addressed table of 64-bit hashes. Two ids share one with probability 3·10⁻⁸ among a million. */
export class Occurrences {
  #high = new Uint32Array(SMALLEST);
  #low = new Uint32Array(SMALLEST);
  #values = new Uint32Array(SMALLEST);
  #used = 0;

  /** Sets the value of an id to `change(value)`, where a missing value is 0. @returns the old value */
  update(id: string, change: (value: number) => number): number {
    const [high, low] = hashText(id);
    const slot = this.#find(high, low);
    const old = this.#values[slot] as number;
    const value = change(old);
    if (value === old) return old;
    if (old === 0) this.#used++;
    this.#high[slot] = high;
    this.#low[slot] = low;
    this.#values[slot] = value;
    if (this.#used * 2 > this.#values.length) this.#grow();
    return old;
  }

  /** How often the id was counted. */
  timesOf(id: string): number {
    return this.update(id, (times) => times);
  }

  /** Counts the id once more, and returns how often it was counted. */
  count(id: string): number {
    return this.update(id, (times) => times + 1) + 1;
  }

  #find(high: number, low: number): number {
    const mask = this.#values.length - 1;
    let slot = low & mask;
    while (this.#values[slot] !== 0 && (this.#low[slot] !== low || this.#high[slot] !== high)) slot = (slot + 1) & mask;
    return slot;
  }

  #grow(): void {
    const [highs, lows, values] = [this.#high, this.#low, this.#values];
    this.#high = new Uint32Array(values.length * 2);
    this.#low = new Uint32Array(values.length * 2);
    this.#values = new Uint32Array(values.length * 2);
    for (let old = 0; old < values.length; old++) {
      if (values[old] === 0) continue;
      const slot = this.#find(highs[old] as number, lows[old] as number);
      this.#high[slot] = highs[old] as number;
      this.#low[slot] = lows[old] as number;
      this.#values[slot] = values[old] as number;
    }
  }
}

/**
 * Two 32-bit halves, mixed as in MurmurHash3.
 * @see https://github.com/bryc/code/blob/master/jshash/experimental/cyrb53.js
 */
function hashText(text: string): [high: number, low: number] {
  let one = 0xdeadbeef;
  let other = 0x41c6ce57;
  for (let position = 0; position < text.length; position++) {
    const code = text.charCodeAt(position);
    one = Math.imul(one ^ code, 2654435761);
    other = Math.imul(other ^ code, 1597334677);
  }
  one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(other ^ (other >>> 13), 3266489909);
  other = Math.imul(other ^ (other >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909);
  return [other >>> 0, one >>> 0];
}
