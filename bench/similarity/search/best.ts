/** The k best of a search so far, best first: higher score, then lower item number. */

export class Best {
  readonly items: Uint32Array;
  readonly scores: Float64Array;
  count = 0;

  constructor(readonly most: number) {
    this.items = new Uint32Array(most);
    this.scores = new Float64Array(most);
  }

  /** The score that a new item must reach; 0 while there is room. */
  get threshold(): number {
    return this.count < this.most ? 0 : (this.scores[this.most - 1] as number);
  }

  /** Returns whether the new item is now among the best. */
  offer(item: number, score: number): boolean {
    let place = this.count;
    if (place === this.most && !this.precedes(item, score, place - 1)) return false;
    if (place < this.most) this.count++;
    else place--;
    for (; place > 0 && this.precedes(item, score, place - 1); place--) {
      this.items[place] = this.items[place - 1] as number;
      this.scores[place] = this.scores[place - 1] as number;
    }
    this.items[place] = item;
    this.scores[place] = score;
    return true;
  }

  private precedes(item: number, score: number, place: number): boolean {
    const other = this.scores[place] as number;
    return score > other || (score === other && item < (this.items[place] as number));
  }
}
