/** The actors that a change would leave to connect, and that are not among them today. */
import type { Context } from '../../answers/context.js';
import { dayOf } from '../../model/days.js';
import { idsOf } from '../../model/ids.js';
import { isolatedOf } from './isolated-of.js';
import type { WhatIfRow } from './row.js';
import { suppose } from './suppose.js';
import { suppositionOf } from './supposition-of.js';

/** Ids, sorted. */
export function newlyIsolated({ fresh }: Context, { change, asOf }: WhatIfRow): string[] {
  const { snapshot } = fresh.known;
  const supposition = suppositionOf(snapshot, change);
  if (!supposition) return [];
  const day = dayOf(asOf);
  const before = new Set(isolatedOf(snapshot, day));
  const after = isolatedOf(suppose(snapshot, supposition, day), day);
  return idsOf(
    snapshot.actors.table,
    after.filter((actor) => !before.has(actor)),
  );
}
