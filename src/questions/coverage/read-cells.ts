/** Reads the cells of coverage, for a page and for the whole table. */
import { checkIds } from '../../answers/check-ids.js';
import type { Context } from '../../answers/context.js';
import { chooseTerritory } from '../../answers/home-of.js';
import { readCached } from '../../answers/read-cached.js';
import type { QueryCoverageArgs, QueryCoverageMatrixArgs } from '../../language/generated/types.js';
import { rules } from '../../measures/rules.js';
import type { CoverageRow } from './row.js';

/** The cells as the statement returns them. */
export interface ReadCoverage {
  readonly coverage: Omit<CoverageRow, 'id' | 'asOf'>;
}

type Filters = Omit<QueryCoverageArgs & QueryCoverageMatrixArgs, 'first' | 'after'>;

/** @throws BadInput for unknown ids, and for a territory that coverage cannot be asked for. */
export async function readCells(
  context: Context,
  question: string,
  filters: Filters,
): Promise<{ readonly rows: ReadCoverage[]; readonly asOf: string }> {
  await checkIds(context, question, filters);
  const place = await chooseTerritory(context, question, filters, { communes: true });
  const asOf = filters.asOf ?? context.today;
  const rows = await readCached<ReadCoverage>(context, 'coverage', {
    territory: place.territory,
    home: place.home,
    asOf,
    theme: filters.theme ?? null,
    themes: filters.themes ? [...filters.themes] : null,
    root: filters.themes ? null : (filters.root ?? false),
    nature: filters.nature ?? 'SUBSIDY',
    // What is for everyone is for them too.
    audience: filters.audience ? [...new Set([...filters.audience, 'EVERYONE'])].sort() : null,
    wideInhabitants: rules.WIDE_INHABITANTS.value,
    wideEpci: rules.WIDE_EPCI.value,
    limit: 1_000_000,
  });
  return { rows, asOf };
}
