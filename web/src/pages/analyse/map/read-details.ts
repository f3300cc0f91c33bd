/** What the map as a network says of each actor beside its ties: where it acts, in how many initiatives it takes part, and with whom it works most. */
import { answerTo } from '../../../data/answer-to.ts';
import { type Language, MapDetailsDocument } from '../../../generated/graphql.ts';
import { MOST_COUNTED } from './colour-by-initiatives.ts';
import type { Network } from './network.ts';

export interface Details {
  readonly territories: string;
  readonly initiatives: number;
  /** Empty: in no group. */
  readonly group: string;
}

/** By actor; of a network that is too large for that, nothing. @throws Error with the message of the server */
export async function readDetails(
  { actors }: Network,
  territory: string | null,
  language: Language,
): Promise<ReadonlyMap<string, Details>> {
  if (actors.length > MOST_COUNTED) return new Map();
  const { network, communities } = await answerTo(MapDetailsDocument, { territory, language });
  const groupOf = new Map(communities?.nodes.flatMap(({ label, members }) => members.map(({ id }) => [id, label])));
  return new Map(
    network?.actors.map(({ id, actsIn, seatedIn, initiativesConnection }) => [
      id,
      {
        territories: (actsIn.length > 0 ? actsIn : seatedIn ? [seatedIn] : []).map(({ name }) => name).join(' ; '),
        initiatives: initiativesConnection.totalCount,
        group: groupOf.get(id) ?? '',
      },
    ]),
  );
}
