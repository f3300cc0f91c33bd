/** Which matters are new since an earlier day, which are gone, and what happened to what they are about. */
import type { Context } from '../../answers/context.js';
import { type DifferenceRow, findDifferences } from '../difference/find.js';
import { applyDecisions, type DecidedMatter } from './apply-decisions.js';
import type { Matters, PlacedMatter } from './matters.js';
import { actorIds, initiativeIds, type MatterRow } from './row.js';
import { actorsOf } from './whereabouts.js';

/** A new or a gone matter, and the entities in it that began, ended or were created since the earlier day. */
export interface GoneMatterRow {
  readonly matter: MatterRow;
  readonly news: readonly DifferenceRow[];
}

export interface Compared {
  readonly fresh: readonly GoneMatterRow[];
  readonly gone: readonly GoneMatterRow[];
}

/**
 * @param before the matters of the earlier day
 * @param chosen those of them that meet the conditions
 * @param isTold whether one of that day was told within another
 * @param now the matters of the later day that meet them, and which of these are shown
 */
export async function compareMatters(
  context: Context,
  {
    before,
    chosen,
    isTold,
  }: {
    readonly before: Matters;
    readonly chosen: readonly PlacedMatter[];
    readonly isTold: (decided: DecidedMatter) => boolean;
  },
  { now, shown }: { readonly now: readonly DecidedMatter[]; readonly shown: readonly DecidedMatter[] },
  asOf: string,
): Promise<Compared> {
  const since = before.asOf;
  const asked = { from: since, to: asOf, labels: null, territory: null } as const;
  const changes = await findDifferences(context, { ...asked, what: ['BEGAN', 'CREATED', 'ENDED'] });
  const ofEntity = new Map<string, DifferenceRow[]>();
  for (const change of changes) ofEntity.set(change.entity, [...(ofEntity.get(change.entity) ?? []), change]);
  const created = new Set(changes.filter(({ what }) => what === 'CREATED').map(({ entity }) => entity));
  const withNews = (row: MatterRow): GoneMatterRow => ({
    matter: row,
    news: entitiesOf(row).flatMap((id) => ofEntity.get(id) ?? []),
  });
  const tellBefore = await applyDecisions(context, before);
  const wasThere = new Set(before.matters.map(({ id }) => id));
  const isMadeByNew = (row: MatterRow): boolean => {
    const { of, open } = row;
    const pairs = open.map((each) => initiativeIds(row, of.pairAt(each)));
    if (pairs.length > 0) return pairs.every((pair) => pair.some((id) => created.has(id)));
    return entitiesOf(row).some((id) => created.has(id));
  };
  const isThere = new Set(now.filter(({ isOver }) => !isOver).map(({ row }) => row.id));
  const listed = new Set(now.map(({ row }) => row.id));
  const decidedSince = now.filter(({ isOver, row }) => isOver && (row.decided?.decidedOn ?? '') > since);
  return {
    fresh: shown
      .map(({ row }) => row)
      .filter((row) => !wasThere.has(row.id) || isMadeByNew(row))
      .map(withNews),
    gone: [
      ...chosen
        .filter(({ id }) => !isThere.has(id) && !listed.has(id))
        .map(tellBefore)
        .filter((each) => !isTold(each))
        .map(({ row }) => row),
      ...decidedSince.map(({ row }) => row),
    ].map(withNews),
  };
}

/** Ids of the entities that it is about and that may begin, end or be created. */
function entitiesOf(row: MatterRow): string[] {
  const { of, matter, asOf } = row;
  return [
    ...initiativeIds(row),
    ...actorIds(row, actorsOf(of.known.snapshot, matter, asOf)),
    ...matter.ends.flatMap(({ links }) => links),
  ];
}
