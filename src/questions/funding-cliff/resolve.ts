/** The question fundingCliff: which funding ends soon, and where no funding continues the theme. */

import { checkIds } from '../../answers/check-ids.js';
import { pageOf, ranked } from '../../answers/connection.js';
import type { Context } from '../../answers/context.js';
import { chooseByDecision } from '../../answers/decisions/choose-by-decision.js';
import { readCached } from '../../answers/read-cached.js';
import { descending, type Keys } from '../../answers/row-place.js';
import { saidFields } from '../../answers/say.js';
import { stub, stubs } from '../../answers/stubs.js';
import { type Ahead, partAhead, withAhead, withDay } from '../../answers/suggestion-id.js';
import { surenessOf } from '../../answers/sureness-of.js';
import type { QueryFundingCliffArgs } from '../../language/generated/types.js';
import { rules } from '../../measures/rules.js';
import { dateOf } from '../../model/days.js';
import { refusedEarly } from '../../words/tell.js';
import { isAhead, lastDayAfter, MOST_MONTHS } from './ahead.js';
import { digestEnd, type FundingEndRow } from './row.js';
import { sayEnd } from './sentence.js';

/** The sort keys of the rows. */
const keysOfEnd = ({ endsOn, amount, subject }: FundingEndRow): Keys => [endsOn, descending(amount), subject];

const MOST_PASSED_ON = 200;

/** @throws BadInput outside 1…120 months. */
function checkAhead(ahead: Ahead, asOf: string): Ahead {
  if (isAhead(ahead, asOf)) return ahead;
  if (typeof ahead === 'number')
    throw refusedEarly('WRONG_MONTHS', ['fundingCliff', 'months'], { months: ahead, most: MOST_MONTHS });
  throw refusedEarly('WRONG_UNTIL', ['fundingCliff', 'until'], {
    ...{ until: ahead, asOf, last: dateOf(lastDayAfter(asOf)) ?? asOf },
  });
}

/** As the statements take it. */
const parametersOf = (ahead: Ahead) =>
  typeof ahead === 'number' ? { months: ahead, until: null } : { months: null, until: ahead };

/** The earliest end first, whether or not funding continues (`goesOn`). */
export async function findEnds(
  context: Context,
  { theme, territory }: QueryFundingCliffArgs,
  ahead: Ahead,
  asOf: string,
): Promise<FundingEndRow[]> {
  const rows = await readCached<{ cliff: Omit<FundingEndRow, 'id' | 'asOf'> }>(context, 'funding-cliff', {
    asOf,
    ...parametersOf(ahead),
    theme: theme ?? null,
    territory: territory ?? null,
    limit: 1_000_000,
  });
  return rows.map(({ cliff }) => ({ ...cliff, id: withAhead(`cliff-${cliff.subject}`, ahead), asOf }));
}

/** The rows with these ids (without the day): one statement for each time that they look ahead. */
export async function findEndsById(
  context: Context,
  ids: readonly string[],
  asOf: string,
): Promise<ReadonlyMap<string, FundingEndRow>> {
  const asked = new Set(ids.map((id) => partAhead(id).ahead).filter((one) => isAhead(one, asOf)));
  const found = await Promise.all([...asked].map((ahead) => findEnds(context, {}, ahead, asOf)));
  return new Map(found.flat().flatMap((row) => (ids.includes(row.id) ? [[row.id, row]] : [])));
}

/** The ids of the re-granted subsidies that end in that time, the earliest end first. */
async function findPassedOn(
  context: Context,
  { theme, territory }: QueryFundingCliffArgs,
  ahead: Ahead,
  asOf: string,
): Promise<string[]> {
  const filters = {
    ...{ asOf, ...parametersOf(ahead), theme: theme ?? null, territory: territory ?? null, limit: 1_000_000 },
  };
  return (await readCached<{ id: string }>(context, 'passed-on-ends', filters)).map(({ id }) => id);
}

/** A grant finances one initiative at most, so no grant is in two rows. */
function sumUp(rows: readonly FundingEndRow[]) {
  const amounts = rows.flatMap(({ amount }) => amount ?? []);
  const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
  const grantCount = sum(rows.map(({ links }) => links.length));
  return {
    amount: amounts.length > 0 ? sum(amounts) : null,
    grantCount,
    unknownAmountCount: grantCount - sum(rows.map(({ valued }) => valued)),
  };
}

export const fundingCliff = {
  Query: {
    async fundingCliff(_: unknown, { first, after, ...filters }: QueryFundingCliffArgs, context: Context) {
      const asOf = filters.asOf ?? context.today;
      const ahead = checkAhead(filters.until ?? filters.months ?? rules.FUNDING_END_MONTHS.value, asOf);
      await checkIds(context, 'fundingCliff', filters);
      const ends = await findEnds(context, filters, ahead, asOf);
      const find = async () => ranked(ends, keysOfEnd);
      const { rows, dismissedCount } = await chooseByDecision(context, find, filters, digestEnd);
      const page = await pageOf('fundingCliff', filters, rows, { first: first ?? null, after: after ?? null });
      const listed = ends.filter(({ id }) => rows.has(id));
      const passedOn = () => findPassedOn(context, filters, ahead, asOf);
      return {
        ...{ ...page, dismissedCount, ...sumUp(listed) },
        withoutNextCount: listed.filter(({ goesOn }) => !goesOn).length,
        passedOn: async () => stubs('FundingLink', (await passedOn()).slice(0, MOST_PASSED_ON)),
        passedOnCount: async () => (await passedOn()).length,
      };
    },
  },
  FundingEnd: {
    id: ({ id, asOf }: FundingEndRow, _: unknown, context: Context) => withDay(id, asOf, context.today),
    initiative: ({ initiative }: FundingEndRow) => (initiative === null ? null : stub('Initiative', initiative)),
    fundingLinks: ({ links }: FundingEndRow) => stubs('FundingLink', links),
    funders: ({ funders }: FundingEndRow) => stubs('Actor', funders),
    beneficiaries: ({ beneficiaries }: FundingEndRow) => stubs('Actor', beneficiaries),
    themes: ({ themes }: FundingEndRow) => stubs('Theme', themes),
    leftWithout: ({ leftWithout }: FundingEndRow) =>
      leftWithout.map(({ theme, territory }) => ({
        theme: stub('Theme', theme),
        territory: stub('Territory', territory),
      })),
    sureness: (row: FundingEndRow) => surenessOf(row, row.links.length),
    ...saidFields(sayEnd),
  },
};
