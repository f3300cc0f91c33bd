/** The experiments of a day that could serve other places: every row in order, whatever was decided about it. */

import { askingOf, byEngine } from '../../answers/asking.js';
import type { Context } from '../../answers/context.js';
import { homeOf } from '../../answers/home-of.js';
import { mapYielding } from '../../fresh/yield.js';
import { dayOf } from '../../model/days.js';
import { epciIn } from '../../model/home-epci.js';
import { compareIds, findNumber, idOf } from '../../model/ids.js';
import { listAt } from '../../model/lists.js';
import { narrowerThemes } from '../../model/themes.js';
import { describeExperiment } from './describe.js';
import { experimentsJob, type FoundExperiment } from './rank.js';
import { type ExperimentRow, nameExperiment, type ReadExperiment } from './row.js';

export interface ExperimentsAsked {
  readonly asOf: string;
  /** Id of the territory whose EPCI are examined; null: home. Without a known home there are no rows. */
  readonly territory: string | null;
  /** Only experiments on this theme or a theme below it. */
  readonly theme?: string | null;
}

/** The ids of the rows contain no day; they contain the territory unless it is home. */
export async function findExperiments(
  context: Context,
  { asOf, territory: asked, theme = null }: ExperimentsAsked,
): Promise<readonly ExperimentRow[]> {
  const home = await homeOf(context);
  const territory = asked ?? home;
  if (territory === null) return [];
  const found = await findExperimentsIn(context, { territory, home, theme, asOf });
  const elsewhere = territory === home ? null : territory;
  return found.map((row) => ({ ...row, id: nameExperiment(row.initiative, elsewhere), asOf, territory: elsewhere }));
}

export interface ExperimentsIn {
  readonly territory: string;
  readonly home: string | null;
  readonly theme: string | null;
  readonly asOf: string;
}

/** The experiments that the EPCI of a known territory lack. */
export const findExperimentsIn = byEngine(async (context, asked: ExperimentsIn): Promise<ReadExperiment[]> => {
  const { territory, home, theme, asOf } = asked;
  const { known, signal } = askingOf(context);
  const { snapshot } = known;
  const { territories } = snapshot;
  const homeNumber = home === null ? -1 : findNumber(territories.table, home);
  const day = dayOf(asOf);
  const name = `${asOf} ${territory} ${home}`;
  const found = await known.compute(
    experimentsJob,
    name,
    {
      input: (shared) => {
        const scope = [...epciIn(snapshot, [...listAt(territories.ranges, findNumber(territories.table, territory))])];
        return [shared, { asOf: day, scope: scope.sort(compareIds(territories.table)), home: homeNumber }];
      },
      weigh: weighFound,
    },
    signal,
  );
  const rows = await known.remember(`experiments ${name}`, () =>
    mapYielding(found, (each) => describeExperiment(snapshot, each, day, homeNumber)),
  );
  if (theme === null) return rows;
  const { table } = snapshot.themes;
  const below = new Set(
    Array.from(narrowerThemes(snapshot.themes, findNumber(table, theme)), (each) => idOf(table, each)),
  );
  return rows.filter(({ leaves }) => leaves.some((leaf) => below.has(leaf)));
});

/** A place takes about 200 bytes. */
const weighFound = (found: readonly FoundExperiment[]): number =>
  found.reduce((sum, { places }) => sum + 100 + 200 * places.length, 0);
