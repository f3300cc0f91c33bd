/** The question whatIf: every indicator before and after a hypothetical change. */
import { checkIds } from '../../answers/check-ids.js';
import { firstOf, type PageArguments } from '../../answers/connection.js';
import type { Context } from '../../answers/context.js';
import { homeOf } from '../../answers/home-of.js';
import { stubs } from '../../answers/stubs.js';
import type { QueryWhatIfArgs } from '../../language/generated/types.js';
import type { Language } from '../../words/labels.js';
import { refusedEarly } from '../../words/tell.js';
import { answerWhatIf } from './answer.js';
import { alreadyIsolated, piecesLeft } from './cut-off.js';
import { newlyIsolated } from './newly-isolated.js';
import type { Hypothesis, TouchedRow, WhatIfRow } from './row.js';
import { whatIfSentence } from './sentence.js';

export const whatIf = {
  Query: {
    async whatIf(_: unknown, { change, asOf: day }: QueryWhatIfArgs, context: Context): Promise<WhatIfRow> {
      const asOf = day ?? context.today;
      await check(context, change);
      return { ...(await answerWhatIf(context, change, asOf)), change, asOf };
    },
  },
  WhatIf: {
    async touched({ change, asOf }: WhatIfRow, _: unknown, context: Context): Promise<TouchedRow> {
      const { mergeInitiatives = null, funderWithdraws = null, actorLeaves = null, newTie = null } = change;
      const { initiativeStops = null } = change;
      const ask = {
        mergeInitiatives,
        funderWithdraws,
        actorLeaves,
        initiativeStops,
        newTie,
        asOf,
        home: await homeOf(context),
      };
      const [[found], funding] = await Promise.all([
        context.answer<Omit<TouchedRow, 'id'>>('what-if/touched', ask),
        context.answer<{ id: string }>('what-if/touched-funding', { ...ask, limit: 1_000_000 }),
      ]);
      const none = { initiatives: [], territories: [], inhabitants: null, homeInhabitants: null };
      return { id: 'touched', ...none, ...found, fundingLinks: funding.map(({ id }) => id) };
    },
    newlyIsolated: async (row: WhatIfRow, args: PageArguments, context: Context) =>
      stubs('Actor', firstOf('WhatIf.newlyIsolated', await newlyIsolated(context, row), args)),
    pieces: (row: WhatIfRow, _: unknown, context: Context) => piecesLeft(context, row),
    alreadyIsolated: async (row: WhatIfRow, args: PageArguments, context: Context) =>
      stubs('Actor', firstOf('WhatIf.alreadyIsolated', await alreadyIsolated(context, row), args)),
    sentence: (row: WhatIfRow, { language }: { language: Language }, context: Context) =>
      whatIfSentence(context, row, language),
  },
  Touched: {
    initiativeCount: ({ initiatives }: TouchedRow) => initiatives.length,
    initiatives: ({ initiatives }: TouchedRow, args: PageArguments) =>
      stubs('Initiative', firstOf('Touched.initiatives', initiatives, args)),
    territories: ({ territories }: TouchedRow) => stubs('Territory', territories),
    fundingLinkCount: ({ fundingLinks }: TouchedRow) => fundingLinks.length,
    fundingLinks: ({ fundingLinks }: TouchedRow, args: PageArguments) =>
      stubs('FundingLink', firstOf('Touched.fundingLinks', fundingLinks, args)),
  },
};

/** @throws BadInput when the change names something unknown, or the same thing twice. */
async function check(context: Context, change: Hypothesis): Promise<void> {
  const { mergeInitiatives, newTie } = change;
  const isPair = (ids: readonly string[]) => ids.length === 2 && ids[0] !== ids[1];
  if (mergeInitiatives && !isPair(mergeInitiatives))
    throw refusedEarly('NOT_TWO_INITIATIVES', ['whatIf', 'change', 'mergeInitiatives'], {});
  if (newTie && !isPair(newTie)) throw refusedEarly('NOT_TWO_ACTORS', ['whatIf', 'change', 'newTie'], {});
  await checkIds(context, 'whatIf', change, ['change']);
}
