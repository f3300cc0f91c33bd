/** The needs of a matter, each with the actors that could meet it, by id. */
import type { Exchange } from '../../measures/exchanges.js';
import { resources } from '../../model/closed-lists.js';
import { idOf } from '../../model/ids.js';
import { itemAt } from '../../model/item-at.js';
import { inOrder } from './call-first.js';
import type { MatterRow } from './row.js';

/** Companies come last among the providers, then by id. */
export function describeNeeds({ of, matter }: MatterRow): Exchange[] {
  const { snapshot } = of.known;
  const { actors, themes } = snapshot;
  return matter.needs.map(({ seeker, resource, theme, offers }) => ({
    seeker: idOf(actors.table, seeker),
    resource: itemAt(resources, resource),
    theme: idOf(themes.table, theme),
    initiative: null,
    offers: inOrder(snapshot, offers).flatMap((actor) =>
      offers
        .filter(({ provider }) => provider === actor)
        .map(({ offered, fit }) => ({ actor: idOf(actors.table, actor), theme: idOf(themes.table, offered), fit })),
    ),
  }));
}
