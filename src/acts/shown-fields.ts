/** The fields of a payload that tell what lists leave out or show after the act: computed once, when one of them is asked for. */
import type { Context } from '../answers/context.js';
import type { Shown } from '../questions/suggestion/shown.js';

export interface Telling {
  /** Undefined: the act was refused, or is on nothing that lists show. */
  readonly told?: () => Promise<Shown>;
}

export const shownFields = {
  hidden: async ({ told }: Telling) => (await told?.())?.hidden ?? [],
  shown: async ({ told }: Telling) => (await told?.())?.shown ?? [],
};

export function tellOnce({ reached }: Context, tell: () => Promise<Shown>): () => Promise<Shown> {
  let told: Promise<Shown> | undefined;
  return () => {
    told ??= reached().then(tell);
    return told;
  };
}
