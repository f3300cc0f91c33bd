/** The decisions that stand, as the graph keeps them: read once per request for all the suggestions of a page. */
import { takeTurn } from '../fresh/take-turn.js';
import type { DecisionStatus } from '../language/generated/types.js';
import type { Ranked } from './connection.js';
import type { Context } from './context.js';
import type { Digest, NamedTerritories } from './evidence.js';

/** A row of cypher/decisions.cypher. */
export interface StoredDecision {
  readonly id: string;
  readonly suggestion: string;
  readonly a: string;
  readonly b: string;
  readonly status: DecisionStatus;
  readonly reason: string | null;
  readonly owner: string | null;
  readonly dueOn: string | null;
  readonly body: string | null;
  readonly meetingOn: string | null;
  readonly decidedOn: string;
  /** Digest of what the suggestion rested on when it was decided. */
  readonly evidence: string;
  readonly revision: number;
  /** Those of the two entities that are not archived. */
  readonly living: readonly string[];
  /** As they are named today. */
  readonly territories: NamedTerritories;
}

export interface DecisionFilter {
  readonly ids?: readonly string[] | null;
  readonly status?: readonly string[] | null;
  readonly body?: string | null;
  readonly owner?: string | null;
  readonly dueBefore?: string | null;
}

export function readDecisions(context: Context, filter: DecisionFilter): Promise<StoredDecision[]> {
  return context.answer<StoredDecision>('decisions', {
    ids: filter.ids ?? null,
    status: filter.status ?? null,
    body: filter.body ?? null,
    owner: filter.owner ?? null,
    dueBefore: filter.dueBefore ?? null,
    limit: 1_000_000,
  });
}

/** The decision on a suggestion; those on all suggestions of a request are one statement. */
export function decisionOn(context: Context, suggestion: string): Promise<StoredDecision | undefined> {
  const loader = context.loader<StoredDecision | undefined>('decisions', async (suggestions) => {
    const rows = await readDecisions(context, { ids: suggestions.map((one) => `decision-${one}`) });
    const bySuggestion = new Map(rows.map((row) => [row.suggestion, row]));
    return suggestions.map((one) => bySuggestion.get(one));
  });
  return loader.load(suggestion);
}

export function hasChanged<Row>(decision: StoredDecision, row: Row, digest: Digest<Row>): boolean {
  return digest(row, decision.territories) !== decision.evidence;
}

/** Whether lists leave out the suggestion: dismissed as it still stands. */
export const isHidden = <Row>(decision: StoredDecision | undefined, row: Row, digest: Digest<Row>): boolean =>
  decision?.status === 'DISMISSED' && !hasChanged(decision, row, digest);

/** The same of a row of an answer: looked at once for each state of the graph, for there may be a thousand dismissals. */
function isOutdated<Row>(
  decision: StoredDecision,
  answer: Pick<Ranked<Row>, 'known' | 'row'>,
  asOf: string,
  digest: Digest<Row>,
): boolean | Promise<boolean> {
  const verdicts = answer.known?.remember(`dismissed ${asOf}`, () => new Map<string, boolean>());
  const key = `${decision.id} ${decision.revision}`;
  const known = verdicts?.get(key);
  if (known !== undefined) return known;
  return takeTurn(() => {
    const row = answer.row(decision.suggestion);
    const isChanged = row === undefined || hasChanged(decision, row, digest);
    verdicts?.set(key, isChanged);
    answer.known?.weigh(`dismissed ${asOf}`, 300 * (verdicts?.size ?? 0));
    return isChanged;
  });
}

export interface DecisionChoice {
  /** Whether dismissed suggestions are included. */
  readonly dismissed?: boolean | null;
  /** True: only what is decided; false: only what still waits for a decision; null: both. */
  readonly decided?: boolean | null;
  readonly asOf?: string | null;
}

/** The same, read once for each state of the graph where the engine keeps it. */
export function readStanding(context: Context, filter: DecisionFilter): Promise<StoredDecision[]> {
  const read = () => readDecisions(context, filter);
  return context.fresh ? context.fresh.known.remember(`decisions ${JSON.stringify(filter)}`, read) : read();
}

/** What a person dismissed is suggested again only when its evidence changed; it then waits for a decision like what is new. One statement a request. */
export async function chooseByDecision<T extends { readonly id: string }>(
  context: Context,
  find: () => Promise<Ranked<T>>,
  { dismissed, decided, asOf }: DecisionChoice,
  digest: Digest<T>,
): Promise<Ranked<T>> {
  const everything = decided === null || decided === undefined;
  if (dismissed && everything) return find();
  const decisions = await readStanding(context, everything ? { status: ['DISMISSED'] } : {});
  const answer = await find();
  const hidden = new Set<string>();
  const standing: string[] = [];
  for (const decision of decisions) {
    const { suggestion } = decision;
    if (!answer.has(suggestion)) continue;
    const isDismissed = decision.status === 'DISMISSED';
    if (isDismissed && (await isOutdated(decision, answer, asOf ?? context.today, digest))) continue;
    if (isDismissed && !dismissed) hidden.add(suggestion);
    standing.push(suggestion);
  }
  if (everything) return answer.without(hidden);
  if (!decided) return answer.without(new Set(standing));
  return answer.only(new Set(standing.filter((id) => !hidden.has(id))));
}
