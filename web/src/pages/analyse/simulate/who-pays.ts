/** Who pays for an initiative: its funders, by a role or by a grant that has not ended; without the one that would stop paying. */
import type { SimulateQuery } from '../../../generated/graphql.ts';

type Initiative = NonNullable<SimulateQuery['whatIf']>['touched']['initiatives'][number];

/** @param gone the id of the funder that stops paying @param today YYYY-MM-DD; undefined until it is known @returns names, each once */
export function whoPays(one: Initiative, gone: string | undefined, today: string | undefined): readonly string[] {
  const byRole = one.participantsConnection.edges.filter(({ properties: { role } }) => role === 'FUNDER');
  const byGrant = (one.fundingLinksConnection?.edges ?? []).flatMap(({ node: { status, endDate, funder } }) => {
    const isOver = endDate != null && today !== undefined && endDate < today;
    return status === 'GRANTED' && !isOver && funder ? [funder] : [];
  });
  const all = [...byRole.map(({ node }) => node), ...byGrant];
  return [...new Set(all.filter(({ id }) => id !== gone).map(({ name }) => name))];
}
