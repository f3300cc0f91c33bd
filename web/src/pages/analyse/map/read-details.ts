/** What the map as a network says beside who is tied to whom: where each actor acts, in how many initiatives, with whom it works most, and what ties each two. */
import { answerTo } from '../../../data/answer-to.ts';
import { type Language, MapDetailsDocument, type TieMedium } from '../../../generated/graphql.ts';
import type { Network } from './network.ts';

export interface Details {
  readonly actors: ReadonlyMap<string, ActorDetails>;
  /** By the ids of the two, in the order of the network, with a space between. */
  readonly ties: ReadonlyMap<string, TieDetails>;
}

interface ActorDetails {
  readonly territories: string;
  /** As the two-way table counts them; undefined where it does not list the actor. */
  readonly initiatives: number | undefined;
  /** Empty: in no group. */
  readonly group: string;
}

interface TieDetails {
  readonly media: readonly TieMedium[];
  /** Ids of the common initiatives. */
  readonly initiatives: readonly string[];
}

/** The API counts the initiatives of so many actors at a time. */
const MOST_DETAILED = 200;

/** Of a network that is too large for that, nothing. @throws Error with the message of the server */
export async function readDetails({ actors }: Network, territory: string | null, language: Language): Promise<Details> {
  if (actors.length > MOST_DETAILED) return { actors: new Map(), ties: new Map() };
  const { network, communities, pivot } = await answerTo(MapDetailsDocument, { territory, language });
  const groupOf = new Map(communities?.nodes.flatMap(({ label, members }) => members.map(({ id }) => [id, label])));
  const counts = new Map(pivot?.rows.map(({ actor, count }) => [actor?.id, count]));
  const uncounted = pivot && pivot.rowCount <= pivot.rows.length ? 0 : undefined;
  const idOf = (place: number) => network?.actors[place]?.id ?? '';
  return {
    actors: new Map(
      network?.actors.map(({ id, actsIn, seatedIn }) => [
        id,
        {
          territories: (actsIn.length > 0 ? actsIn : seatedIn ? [seatedIn] : []).map(({ name }) => name).join(' ; '),
          initiatives: counts.get(id) ?? uncounted,
          group: groupOf.get(id) ?? '',
        },
      ]),
    ),
    ties: new Map(network?.ties.map(({ a, b, ...tie }) => [`${idOf(a)} ${idOf(b)}`, tie])),
  };
}
