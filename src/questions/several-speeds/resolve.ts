/** The question severalSpeeds: how evenly a theme is served and funded across territories. */

import { checkIds } from '../../answers/check-ids.js';
import { described, pageOf } from '../../answers/connection.js';
import type { Context } from '../../answers/context.js';
import { chooseTerritory } from '../../answers/home-of.js';
import { readCached } from '../../answers/read-cached.js';
import { descending } from '../../answers/row-place.js';
import { saidFields } from '../../answers/say.js';
import { shareOf } from '../../answers/share-of.js';
import { stub } from '../../answers/stubs.js';
import type { QuerySeveralSpeedsArgs } from '../../language/generated/types.js';
import { rules } from '../../measures/rules.js';
import { readUnplaced } from '../pivot/unplaced.js';
import { type SeveralSpeedsPage, type SeveralSpeedsRow, type SpeedRow, speedIn } from './row.js';
import { saySpeeds } from './sentence.js';

/** A row as the statement returns it. The funding is JSON, because it is long and rarely read. */
interface ReadSpeed {
  readonly speed: Omit<SeveralSpeedsRow, 'id' | 'asOf' | 'funding'> & { readonly funding: string };
}

export const severalSpeeds = {
  Query: {
    async severalSpeeds(_: unknown, { first, after, ...filters }: QuerySeveralSpeedsArgs, context: Context) {
      await checkIds(context, 'severalSpeeds', filters);
      const place = await chooseTerritory(context, 'severalSpeeds', filters, { communes: false });
      const asOf = filters.asOf ?? context.today;
      const rows = await readCached<ReadSpeed>(context, 'several-speeds', {
        territory: place.territory,
        home: place.home,
        asOf,
        theme: filters.theme ?? null,
        // A theme that the filter names is answered, even a root.
        root: filters.theme ? null : (filters.root ?? false),
        nature: filters.nature ?? 'SUBSIDY',
        wideInhabitants: rules.WIDE_INHABITANTS.value,
        wideEpci: rules.WIDE_EPCI.value,
        widespreadEpci: rules.WIDESPREAD_EPCI.value,
        comparedInhabitants: rules.COMPARED_INHABITANTS.value,
        knownAmounts: rules.KNOWN_AMOUNTS.value,
        knownAmountsShare: rules.KNOWN_AMOUNTS_SHARE.value,
        limit: 1_000_000,
      });
      const page = await pageOf(
        'severalSpeeds',
        filters,
        described(
          rows,
          ({ speed: { theme } }) => `speeds-${theme}`,
          ({ speed }): SeveralSpeedsRow => ({
            ...speed,
            id: `speeds-${speed.theme}`,
            asOf,
            funding: JSON.parse(speed.funding),
          }),
          ({ isWidespread, served, ratio, theme }) => [
            isWidespread ? 0 : 1,
            isWidespread ? served : -served,
            descending(ratio),
            theme,
          ],
        ),
        { first: first ?? null, after: after ?? null },
      );
      return { ...page, nature: filters.nature ?? 'SUBSIDY', asOf };
    },
  },
  SeveralSpeedsConnection: {
    unplaced: ({ nature, asOf }: SeveralSpeedsPage, _: unknown, context: Context) =>
      readUnplaced(context, [nature], asOf),
  },
  SeveralSpeeds: {
    theme: ({ theme }: SeveralSpeedsRow) => stub('Theme', theme),
    best: (row: SeveralSpeedsRow) => speedIn(row, row.best),
    worst: (row: SeveralSpeedsRow) => speedIn(row, row.worst),
    evidence: (row: SeveralSpeedsRow) => row,
    ...saidFields(saySpeeds),
  },
  Speed: {
    territory: ({ territory }: SpeedRow) => stub('Territory', territory),
  },
  SeveralSpeedsEvidence: {
    funding: ({ funding }: SeveralSpeedsRow) =>
      funding.map(({ link, share, bySeat }) => ({ fundingLink: stub('FundingLink', link), share, bySeat })),
    sureness: ({ funding }: SeveralSpeedsRow) => ({
      ids: shareOf(funding, ({ identified }) => identified),
      dates: shareOf(funding, ({ dated }) => dated),
      amounts: shareOf(funding, ({ amount }) => amount !== null),
    }),
  },
};
