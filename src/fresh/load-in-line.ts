/** Loads what many ask for, some at once and one load after the other: what is asked for meanwhile waits for the next one. */
import { itemAt } from '../model/item-at.js';

interface Asked<T> {
  readonly id: string;
  readonly settle: (answer: Promise<T>) => void;
}

/** @param most ids of one load @returns a function that resolves with an answer for each id, in their order */
export function loadInLine<T>(
  most: number,
  load: (ids: readonly string[]) => Promise<readonly T[]>,
): (ids: readonly string[]) => Promise<T[]> {
  const waiting: Asked<T>[] = [];
  let isLoading = false;
  const loadAll = async (): Promise<void> => {
    isLoading = true;
    while (waiting.length > 0) {
      const some = waiting.splice(0, most);
      const answers = load(some.map(({ id }) => id));
      for (const [place, { settle }] of some.entries()) settle(answers.then((all) => itemAt(all, place)));
      // Who asked for it is told.
      await answers.catch(() => undefined);
    }
    isLoading = false;
  };
  return (ids) => {
    const answers = ids.map((id) => new Promise<T>((settle) => waiting.push({ id, settle })));
    if (!isLoading) loadAll();
    return Promise.all(answers);
  };
}
