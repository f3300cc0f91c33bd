/** The matter that tells of a funding end, however far ahead the end was looked for; the matter within which that one is told, where one is. */
import type { Context } from '../../../answers/context.js';
import { partAhead } from '../../../answers/suggestion-id.js';
import type { FundingEndRow } from '../../funding-cliff/row.js';
import { applyDecisions } from '../apply-decisions.js';
import { findMatters } from '../find.js';
import type { MatterRow } from '../row.js';

export async function tellsEnding(context: Context, { subject, asOf }: FundingEndRow): Promise<MatterRow | null> {
  const { snapshot, mostToPair } = context.fresh.known;
  if (snapshot.initiatives.table.count > mostToPair.synergiesBetweenInitiatives) return null;
  const of = await findMatters(context, asOf);
  const gathering = of.matters.filter(({ ends }) => ends.some(({ id }) => partAhead(id).subject === subject));
  const matter = gathering.find(({ kind }) => kind === 'FUNDING_END') ?? gathering[0];
  if (matter === undefined) return null;
  const tell = await applyDecisions(context, of);
  const { row, host } = tell(matter);
  return host === null ? row : tell(host).row;
}
