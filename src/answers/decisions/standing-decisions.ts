/** The current decisions in the graph: read once per request for all suggestions of a page. */
import type { DecisionStatus, DismissalReason } from '../../language/generated/types.js';
import type { Context } from '../context.js';
import type { Digest, NamedTerritories } from '../evidence.js';

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
