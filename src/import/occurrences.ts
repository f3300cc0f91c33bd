/** Remembers a number for each of very many ids in little memory: 24 bytes each, whatever the length of the ids. */
import { hash } from 'node:crypto';

/** An open-addressed table of 64-bit digests. Two ids share one with probability 3·10⁻⁸ among a million. */
export class Occurrences {
  #keys = new BigUint64Array(1 << 12);
  #values = new Uint32Array(1 << 12);
  #used = 0;

  /** Gives the id the value that `change` makes of the one it had, 0 if it had none; returns the old one. */
  update(id: string, change: (value: number) => number): number {
    const key = hash('sha256', id, 'buffer').readBigUInt64LE(0);
    const slot = this.#find(key);
    const old = this.#values[slot] as number;
    const value = change(old);
    if (value === old) return old;
    if (old === 0) this.#used++;
    this.#keys[slot] = key;
    this.#values[slot] = value;
    if (this.#used * 2 > this.#keys.length) this.#grow();
    return old;
  }

  /** Sees the id once more, and tells how often it was seen now. */
  count(id: string): number {
    return this.update(id, (times) => times + 1) + 1;
  }

  #find(key: bigint): number {
    const mask = this.#keys.length - 1;
    let slot = Number(key & 0xffff_ffffn) & mask;
    while (this.#values[slot] !== 0 && this.#keys[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  }

  #grow(): void {
    const keys = this.#keys;
    const values = this.#values;
    this.#keys = new BigUint64Array(keys.length * 2);
    this.#values = new Uint32Array(keys.length * 2);
    for (let old = 0; old < keys.length; old++) {
      if (values[old] === 0) continue;
      const slot = this.#find(keys[old] as bigint);
      this.#keys[slot] = keys[old] as bigint;
      this.#values[slot] = values[old] as number;
    }
  }
}
