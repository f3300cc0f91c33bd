/** The overlaps by the engine: from the arguments of the question to numbers, and from numbers to rows. */
import { codeOf, initiativeKinds } from '../engine/closed-lists.js';
import type { CoordinationKind } from '../engine/coordination.js';
import { dayOf, NO_END, NO_START } from '../engine/days.js';
import { listAt } from '../engine/lists.js';
import { describeOverlap } from '../engine/overlap.js';
import { findOverlaps, type OverlapsAsk } from '../engine/overlaps.js';
import { bestPairs, placeOfPair, type Ranking } from '../engine/ranking.js';
import type { Snapshot } from '../engine/snapshot.js';
import type { GroundKind } from '../engine/territory-factor.js';
import { narrowerThemes } from '../engine/themes.js';
import type { Fresh } from '../fresh/fresh.js';
import type { Ranked } from './connection.js';
import type { OverlapArguments, OverlapRow } from './overlaps.js';

/** @param initiative only its pairs; null: every pair */
export function rankOverlaps(
  fresh: Fresh,
  filters: OverlapArguments,
  initiative: string | null,
  today: string,
): Ranked<OverlapRow> {
  const { snapshot } = fresh;
  const asOf = filters.asOf ?? today;
  const { table } = snapshot.initiatives;
  const ask = translate(snapshot, filters, initiative, asOf);
  const name = `overlaps ${JSON.stringify([filters, initiative, asOf])}`;
  const ranking = fresh.remember<Ranking>(name, () => findOverlaps(snapshot, ask));
  return {
    count: ranking.count,
    take(size, after) {
      const from = after === null ? -1 : placeOf(snapshot, ranking, after);
      if (after !== null && from < 0) return undefined;
      return bestPairs(ranking, size, from, (number) => table.ids[number] as string).map((at) => {
        const row = describeOverlap(snapshot, ranking.a[at] as number, ranking.b[at] as number, ask.asOf);
        return { ...row, id: `overlap-${row.a}-${row.b}`, asOf };
      });
    },
  };
}

function translate(
  snapshot: Snapshot,
  filters: OverlapArguments,
  initiative: string | null,
  asOf: string,
): OverlapsAsk {
  const { themes, territories, initiatives, actors } = snapshot;
  const number = (table: { numbers: ReadonlyMap<string, number> }, id: string) => table.numbers.get(id) ?? -1;
  const { theme, territory, actor, period, kind, coordination } = filters;
  return {
    asOf: dayOf(asOf),
    initiatives: initiative === null ? null : [number(initiatives.table, initiative)],
    themes: theme == null ? null : narrowerThemes(themes, number(themes.table, theme)),
    places: territory == null ? null : listAt(territories.ranges, number(territories.table, territory)),
    from: period?.start ? dayOf(period.start) : NO_START,
    to: period?.end ? dayOf(period.end) : NO_END,
    kinds: kind ? new Set(kind.map((each) => codeOf(initiativeKinds, each))) : null,
    actor: actor == null ? null : number(actors.table, actor),
    ground: (filters.ground ?? null) as GroundKind | null,
    coordination: coordination ? new Set(coordination as CoordinationKind[]) : null,
    minimumScore: filters.minimumScore ?? 0.1,
    past: filters.past ?? false,
  };
}

/** The place of the row with this id, `overlap-A-B`; an id may hold a hyphen, so each way of cutting it is tried. */
function placeOf({ initiatives: { table } }: Snapshot, ranking: Ranking, id: string): number {
  const both = id.slice('overlap-'.length);
  for (let cut = both.indexOf('-'); cut > 0; cut = both.indexOf('-', cut + 1)) {
    const a = table.numbers.get(both.slice(0, cut));
    const b = table.numbers.get(both.slice(cut + 1));
    const place = a === undefined || b === undefined ? -1 : placeOfPair(ranking, a, b);
    if (place >= 0) return place;
  }
  return -1;
}
