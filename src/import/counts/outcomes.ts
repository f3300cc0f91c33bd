/** Counts what became of the nodes that an import names, each once, and keeps the ids of the first that it created or changed. */
import { ownText } from '../cells/own-text.js';
import { MOST_NAMED } from '../names/new-actor.js';
import { Occurrences } from '../occurrences.js';

const [CREATED, UNCHANGED, UPDATED] = [1, 2, 3] as const;

export class Outcomes {
  readonly #seen = new Occurrences();
  readonly #created: Record<string, number> = {};
  readonly #createdIds: string[] = [];
  readonly #changed: string[] = [];
  #updated = 0;
  #unchanged = 0;

  /** @returns whether it is named for the first time */
  add(id: string, label: string, isNew: boolean, isChanged: boolean): boolean {
    const stated = isNew ? CREATED : isChanged ? UPDATED : UNCHANGED;
    const before = this.#seen.update(id, (state) => {
      if (state === 0) return stated;
      return state === UNCHANGED && isChanged ? UPDATED : state;
    });
    if (before === 0) {
      if (isNew) this.#create(id, label);
      else if (isChanged) this.#update(id);
      else this.#unchanged++;
    } else if (before === UNCHANGED && isChanged) {
      this.#unchanged--;
      this.#update(id);
    }
    return before === 0;
  }

  /** As the report of the import has them. */
  list() {
    return {
      created: this.#created,
      ...(this.#createdIds.length > 0 ? { createdIds: [...this.#createdIds] } : {}),
      ...{ updated: this.#updated, unchanged: this.#unchanged },
      ...(this.#changed.length > 0 ? { changed: [...this.#changed] } : {}),
    };
  }

  #create(id: string, label: string): void {
    this.#created[label] = (this.#created[label] ?? 0) + 1;
    if (label !== 'Source' && this.#createdIds.length < MOST_NAMED) this.#createdIds.push(ownText(id));
  }

  #update(id: string): void {
    this.#updated++;
    if (this.#changed.length < MOST_NAMED) this.#changed.push(ownText(id));
  }
}
