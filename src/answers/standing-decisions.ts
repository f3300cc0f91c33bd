/** The current decisions in the graph: read once per request for all suggestions of a page. */
import type { GraphState } from '../fresh/graph-state.js';
import { takeTurn } from '../fresh/take-turn.js';
import type { DecisionStatus, DismissalReason } from '../language/generated/types.js';
import type { Ranked } from './connection.js';
import type { Context } from './context.js';
import type { Digest, NamedTerritories } from './evidence.js';

/** A row of cypher/decisions.cypher. */
export interface StoredDecision {
  readonly id: string;
  /** Null when the decision belongs to no suggestion. */
  readonly suggestion: string | null;
  readonly title: string | null;
  /** Ids of what the suggestion is about, in the order in which its id names them. */
  readonly about: readonly string[];
  readonly status: DecisionStatus;
  readonly reasonKind: DismissalReason | null;
  readonly reason: string | null;
  readonly owner: string | null;
  readonly dueOn: string | null;
  readonly meeting: string | null;
  readonly body: string | null;
  readonly meetingOn: string | null;
  readonly decidedOn: string;
  /** Digest of the evidence when it was decided. */
  readonly evidence: string | null;
  readonly revision: number;
  /**
   * For a matter, three parallel lists on the suggestions that it contains: their ids; the ids that each is about,
   * joined by blanks; their digests. Empty for other decisions.
   */
  readonly rows: readonly string[];
  readonly rowAbout: readonly string[];
  readonly rowEvidence: readonly string[];
  /** Id of the matter, when this is its decision applied to one of its suggestions; else null. */
  readonly matter: string | null;
  /** The entities that are not archived. */
  readonly living: readonly { readonly id: string; readonly label: string }[];
  /** The territories that each entity names today. */
  readonly territories: NamedTerritories;
}

export interface DecisionFilter {
  readonly ids?: readonly string[] | null;
  readonly status?: readonly string[] | null;
  readonly body?: string | null;
  readonly meeting?: string | null;
  readonly owner?: string | null;
  readonly dueBefore?: string | null;
  /** Also reads decisions on matters that contain one of these suggestions. */
  readonly holding?: readonly string[] | null;
}

export async function readDecisions(context: Context, filter: DecisionFilter): Promise<StoredDecision[]> {
  const rows = await context.answer<Omit<StoredDecision, 'matter'>>('decisions', {
    ids: filter.ids ?? null,
    status: filter.status ?? null,
    body: filter.body ?? null,
    meeting: filter.meeting ?? null,
    owner: filter.owner ?? null,
    dueBefore: filter.dueBefore ?? null,
    holding: filter.holding ?? null,
    limit: 1_000_000,
  });
  return rows.map((row) => ({ ...row, matter: null }));
}

/** A decision on a matter, as one decision for each of its suggestions. */
export function onRowsOf(decision: StoredDecision): StoredDecision[] {
  return decision.rows.map((suggestion, place) => {
    const about = decision.rowAbout[place]?.split(' ') ?? [];
    return {
      ...decision,
      ...{ matter: decision.suggestion, suggestion, about, rows: [], rowAbout: [], rowEvidence: [] },
      evidence: decision.rowEvidence[place] ?? null,
      territories: about.map((id) => decision.territories[decision.about.indexOf(id)] ?? []),
    };
  });
}

/**
 * The decision on a suggestion, else on a matter that contains it; all suggestions of a request are read by one
 * statement.
 */
export function decisionOn(context: Context, suggestion: string): Promise<StoredDecision | undefined> {
  const loader = context.loader<StoredDecision | undefined>('decisions', async (suggestions) => {
    const rows = await readDecisions(context, {
      ids: suggestions.map((one) => `decision-${one}`),
      holding: suggestions,
    });
    const bySuggestion = new Map([...rows.flatMap(onRowsOf), ...rows].map((row) => [row.suggestion, row]));
    return suggestions.map((one) => bySuggestion.get(one));
  });
  return loader.load(suggestion);
}

export function hasChanged<Row>(decision: StoredDecision, row: Row, digest: Digest<Row>): boolean {
  return digest(row, decision.territories) !== decision.evidence;
}

/** Whether lists leave the suggestion out: it is dismissed, and its evidence has not changed. */
export const isHidden = <Row>(decision: StoredDecision | undefined, row: Row, digest: Digest<Row>): boolean =>
  decision?.status === 'DISMISSED' && !hasChanged(decision, row, digest);

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
  return takeTurn(() => {
    const row = findRow();
    const isChanged = row === undefined || hasChanged(decision, row, digest);
    verdicts?.set(key, isChanged);
    known?.weigh(`dismissed ${asOf}`, 300 * (verdicts?.size ?? 0));
    return isChanged;
  });
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

/**
 * All decisions, those that matters imply for their suggestions first; read once for each state of the graph.
 */
export function readEveryDecision(context: Context): Promise<StoredDecision[]> {
  const read = async () => {
    const decisions = await readDecisions(context, {});
    return [...decisions.flatMap(onRowsOf), ...decisions];
  };
  return context.fresh.known.remember('decisions', read);
}

/** Ids of the suggestions on which somebody has decided, whatever the decision: no other row tells them, and they tell none. */
export async function decidedIds(context: Context): Promise<ReadonlySet<string>> {
  return new Set((await readEveryDecision(context)).flatMap(({ suggestion }) => suggestion ?? []));
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
    tellApart(rows, decisions, asOf ?? context.today, digest, reach);
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
  decisions: readonly StoredDecision[],
  asOf: string,
  digest: Digest<T>,
  reach: Reach<T> | undefined,
): Promise<{ readonly hidden: ReadonlySet<string>; readonly standing: readonly string[] }> {
  const dismissals = reachedBy(decisions, reach?.others ?? (() => [])).flatMap(({ decision, suggestion, reached }) => {
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
  return { hidden, standing: decidedOtherwise(decisions).filter((suggestion) => answer.has(suggestion)) };
}
