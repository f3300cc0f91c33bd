/** The engine's synergies of given initiatives or actors: what one request asks for are few jobs in a thread, one after the other. */
import type { Asking } from '../../answers/asking.js';
import type { Ranked } from '../../answers/connection.js';
import type { Context } from '../../answers/context.js';
import { keyOf } from '../../answers/key-of.js';
import type { GraphState } from '../../fresh/graph-state.js';
import { loadInLine } from '../../fresh/load-in-line.js';
import type { QuerySynergiesArgs } from '../../language/generated/types.js';
import { type PairRanking, weightOfRanking } from '../../measures/ranking.js';
import { itemAt } from '../../model/item-at.js';
import { askActorSynergies } from './between-actors/ask.js';
import { actorsDescribedOn } from './between-actors/described-on.js';
import { synergiesOfActorsJob } from './between-actors/find.js';
import { rankActorSynergies, reasonsOn, themesAndHomesOf } from './between-actors/rank.js';
import { askSynergies } from './between-initiatives/ask.js';
import { initiativesDescribedOn } from './between-initiatives/described-on.js';
import { synergiesOfInitiativesJob } from './between-initiatives/of-initiatives.js';
import { rankSynergies } from './between-initiatives/rank.js';
import type { SynergyRow } from './row.js';

/** Entities of one job, which takes some hundred milliseconds: one request may ask for the synergies of thousands. */
const MOST_OF_JOB = 200;

/** A ranking, and the state of the graph to which its node numbers belong. */
interface Standing {
  readonly known: GraphState;
  readonly ranking: PairRanking;
}

type Filters = QuerySynergiesArgs & { readonly asOf: string };

/** Only rows with one of these initiatives or actors. */
export async function rankSynergiesOf(
  context: Context,
  asking: Asking,
  { first: _, after: __, dismissed: ___, decided: ____, initiative: _____, ...asked }: QuerySynergiesArgs,
  entities: readonly string[],
): Promise<Ranked<SynergyRow>> {
  const { today, signal } = asking;
  const areActors = asked.between === 'ACTORS';
  // Without those that are in `entities`: with the same filters for all, many are ranked together.
  const filters = areActors ? { ...asked, actor: null } : asked;
  const asOf = filters.asOf ?? today;
  const rankOf = async ({ known, ranking: made }: { known: GraphState; ranking?: PairRanking }) => {
    const reasons = areActors ? await reasonsOn({ known, today, signal }, asOf) : undefined;
    const { snapshot } = known;
    if (reasons === undefined) {
      const describe = initiativesDescribedOn(known, asOf);
      return rankSynergies(snapshot, filters, entities, { asOf, describe, made });
    }
    const describe = actorsDescribedOn(known, asOf, reasons);
    return rankActorSynergies(snapshot, filters, entities, { asOf, describe, reasons, made });
  };
  if (asking.known.isSmall) return rankOf(asking);
  const name = keyOf({ ...filters, asOf });
  const rank = (all: readonly string[]) => rankEach(asking, { ...filters, asOf }, all);
  const loader = context.loader(`synergies ${name}`, loadInLine(MOST_OF_JOB, rank));
  return rankOf(await loader.load(JSON.stringify(entities)));
}

/**
 * Each ranking is cached by itself, because another request asks for them in another order.
 * @param all lists of ids, each as JSON
 */
async function rankEach(asking: Asking, filters: Filters, all: readonly string[]): Promise<Standing[]> {
  const { known } = asking;
  const ofAll = `synergies of one ${keyOf(filters)}`;
  const nameOf = (ids: string) => `${ofAll} ${ids}`;
  const lacking = all.filter((ids) => known.recall(nameOf(ids)) === undefined);
  const together = lacking.length === 0 ? undefined : rankTogether(asking, filters, lacking);
  const rankings = all.map((ids) => {
    const place = lacking.indexOf(ids);
    // Where the caller who came first has left, others rank it for themselves.
    const rank = async () =>
      together && place >= 0 ? itemAt(await together, place) : itemAt(await rankTogether(asking, filters, [ids]), 0);
    return known.remember(nameOf(ids), rank, weightOfRanking, true);
  });
  return (await Promise.all(rankings)).map((ranking) => ({ known, ranking }));
}

async function rankTogether(asking: Asking, filters: Filters, all: readonly string[]): Promise<PairRanking[]> {
  const { known, signal } = asking;
  const name = `${keyOf(filters)} ${all.join(' ')}`;
  const lists = all.map((ids): string[] => JSON.parse(ids));
  // Cached one by one.
  const weigh = () => undefined;
  return filters.between === 'ACTORS'
    ? known.compute(
        synergiesOfActorsJob,
        name,
        {
          input: async (shared) => [
            shared,
            lists.map((ids) => askActorSynergies(known.snapshot, filters, ids, filters.asOf, null)),
            await themesAndHomesOf(asking),
          ],
          weigh,
        },
        signal,
      )
    : known.compute(
        synergiesOfInitiativesJob,
        name,
        {
          input: (shared) => [shared, lists.map((ids) => askSynergies(known.snapshot, filters, ids, filters.asOf))],
          weigh,
        },
        signal,
      );
}
