/** Which suggestions lists leave out, because somebody decided on them. */
import type { GraphState } from '../../fresh/graph-state.js';
import type { Ranked } from '../connection.js';
import type { Context } from '../context.js';
import type { Digest } from '../evidence.js';
import { hasChanged, readEveryDecision, type StoredDecision } from './standing-decisions.js';

/** Results for dismissals, cached while the graph is unchanged. */
const verdictsOf = (known: GraphState | undefined, asOf: string) =>
  known?.remember(`dismissed ${asOf}`, () => new Map<string, boolean>());
const keyOfVerdict = ({ id, suggestion, revision }: StoredDecision) => `${id} ${suggestion} ${revision}`;

/**
 * Whether the evidence of a dismissal has changed; computed once for each state of the graph, because there may be a
 * thousand dismissals.
 */
function isOutdated<Row>(
  decision: StoredDecision,
  known: GraphState | undefined,
  asOf: string,
  findRow: () => Row | undefined,
  digest: Digest<Row>,
): boolean | Promise<boolean> {
  const verdicts = verdictsOf(known, asOf);
  const key = keyOfVerdict(decision);
  const verdict = verdicts?.get(key);
  if (verdict !== undefined) return verdict;
  const row = findRow();
  const isChanged = row === undefined || hasChanged(decision, row, digest);
  verdicts?.set(key, isChanged);
  known?.weigh(`dismissed ${asOf}`, 300 * (verdicts?.size ?? 0));
  return isChanged;
}

export interface DecisionChoice {
  /** Whether dismissed suggestions are included. */
  readonly dismissed?: boolean | null;
  /** True: only decided suggestions; false: only those that wait for a decision; null: both. */
  readonly decided?: boolean | null;
  readonly asOf?: string | null;
}

/** To which other suggestions a dismissal applies. */
export interface Reach<Row> {
  /** Ids of the other suggestions that it applies to, whether they are made or not. */
  readonly others: (suggestion: string) => readonly string[];
  /**
   * The rows of the suggestions that these decisions are on, by id; suggestions that are not made on the day are
   * missing.
   */
  readonly find: (decisions: readonly StoredDecision[]) => Promise<ReadonlyMap<string, Row>>;
}

/** What remains of an answer after decisions. */
export interface Chosen<T> {
  readonly rows: Ranked<T>;
  /** The number of rows of the answer that are dismissed with unchanged evidence, whether they are shown or not. */
  readonly dismissedCount: () => number | Promise<number>;
}

/**
 * A dismissed suggestion is made again only when its evidence changed; it then waits for a decision like a new one. One
 * statement a request.
 * @param reach for dismissals that apply to more than their own row
 */
export async function chooseByDecision<T extends { readonly id: string }>(
  context: Context,
  find: () => Promise<Ranked<T>>,
  { dismissed, decided, asOf }: DecisionChoice,
  digest: Digest<T>,
  reach?: Reach<T>,
): Promise<Chosen<T>> {
  const everything = decided === null || decided === undefined;
  const look = (rows: Ranked<T>, decisions: readonly StoredDecision[]) =>
    tellApart(rows, { decisions, asOf: asOf ?? context.today }, digest, reach);
  if (dismissed && everything) {
    const rows = await find();
    return { rows, dismissedCount: async () => (await look(rows, await readEveryDecision(context))).hidden.size };
  }
  const decisions = await readEveryDecision(context);
  const answer = await find();
  const { hidden, standing } = await look(answer, decisions);
  const dismissedCount = () => hidden.size;
  if (decided === false) return { rows: await answer.without(new Set([...standing, ...hidden])), dismissedCount };
  const rows = decided ? answer.only(new Set([...standing, ...hidden])) : answer;
  return { rows: dismissed ? rows : await rows.without(hidden), dismissedCount };
}

/** Ids of suggestions with a decision other than a dismissal. */
const decidedOtherwise = (decisions: readonly StoredDecision[]): string[] =>
  decisions.filter(({ status }) => status !== 'DISMISSED').flatMap(({ suggestion }) => suggestion ?? []);

/**
 * The dismissals, each with the ids that it would hide: its own suggestion and others that it reaches. A decision on a
 * row itself takes precedence over a decision on another row, or on its matter.
 */
export function reachedBy(
  decisions: readonly StoredDecision[],
  others: (suggestion: string) => readonly string[],
): { readonly decision: StoredDecision; readonly suggestion: string; readonly reached: readonly string[] }[] {
  const isDecided = new Set(decidedOtherwise(decisions));
  return decisions.flatMap((decision) => {
    const { suggestion, status, matter } = decision;
    if (suggestion === null || status !== 'DISMISSED' || (matter !== null && isDecided.has(suggestion))) return [];
    return [{ decision, suggestion, reached: [suggestion, ...others(suggestion).filter((id) => !isDecided.has(id))] }];
  });
}

/** The rows that are dismissed with unchanged evidence, and the rows with another decision. */
async function tellApart<T>(
  answer: Ranked<T>,
  { decisions, asOf }: { readonly decisions: readonly StoredDecision[]; readonly asOf: string },
  digest: Digest<T>,
  reach: Reach<T> | undefined,
): Promise<{ readonly hidden: ReadonlySet<string>; readonly standing: readonly string[] }> {
  const reaching = reachedBy(decisions, reach?.others ?? (() => []));
  const dismissals = reaching.flatMap(({ decision, suggestion, reached }) => {
    const here = reached.filter((id) => answer.has(id));
    return here.length === 0 ? [] : [{ decision, suggestion, reached: here }];
  });
  const verdicts = verdictsOf(answer.known, asOf);
  const elsewhere = dismissals.filter(
    ({ decision, suggestion }) => !answer.has(suggestion) && verdicts?.get(keyOfVerdict(decision)) === undefined,
  );
  const found = elsewhere.length > 0 ? await reach?.find(elsewhere.map(({ decision }) => decision)) : undefined;
  const hidden = new Set<string>();
  for (const { decision, suggestion, reached } of dismissals) {
    const findRow = () => answer.row(suggestion) ?? found?.get(suggestion);
    if (await isOutdated(decision, answer.known, asOf, findRow, digest)) continue;
    for (const id of reached) hidden.add(id);
  }
  const standing = [...decidedOtherwise(decisions)].filter((suggestion) => answer.has(suggestion));
  return { hidden, standing };
}
