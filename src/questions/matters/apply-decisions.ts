/** Applies decisions on matters and on their rows: which rows are over, and which wait. */
import type { Context } from '../../answers/context.js';
import { hasChanged, readEveryDecision, type StoredDecision } from '../../answers/decisions/standing-decisions.js';
import { mapYielding } from '../../fresh/yield.js';
import { DEFAULT_ENDING_MONTHS } from '../isolated-actors/kind.js';
import { isolationOf } from '../isolated-actors/resolve.js';
import {
  digestStanding,
  type Standing,
  standEnd,
  standExperiment,
  standIsolation,
  standPair,
} from '../suggestion/standing.js';
import { digestTold, isToldId, toldId } from './around/told-parts.js';
import type { RowPlace } from './gather-pairs.js';
import type { Matters, PlacedMatter } from './matters.js';
import { otherPartIds } from './parts.js';
import type { MatterRow } from './row.js';
import { describeAs } from './rows.js';

/** The parts of matters by key: a pair by its place, all others by id. */
type Key = string | number;

const keyOf = ({ list, place }: RowPlace): Key => 2 * place + (list === 'SYNERGIES' ? 1 : 0);

export interface DecidedMatter {
  readonly row: MatterRow;
  /** All of it is dismissed or done. */
  readonly isOver: boolean;
  /** Part of it is decided. */
  readonly isDecided: boolean;
  /** Part of it waits for a decision. */
  readonly isWaiting: boolean;
  /** The matter within which it is told, as both wait for a decision; null when it stands for itself. */
  readonly host: PlacedMatter | null;
}

/**
 * @param given the decisions to apply; default: those in the graph
 * @returns a function that gives a matter after decisions: with the rows that are not over, or with all rows when all are over
 */
export async function applyDecisions(
  context: Context,
  of: Matters,
  given?: readonly StoredDecision[],
): Promise<(matter: PlacedMatter) => DecidedMatter> {
  const { signal } = context;
  const decisions = inOrder(of, given ?? (await readEveryDecision(context)));
  const [over, kept] = [new Set<Key>(), new Set<Key>()];
  const onMatter = new Map<string, StoredDecision>();
  const onPart = new Map<Key, StoredDecision>();
  /** What dismissed matters told: digests by the id of the dismissed one and that of the other. */
  const toldThen = new Map<string, string | null>();
  for (const decision of decisions) {
    const { suggestion, status } = decision;
    if (suggestion === null) continue;
    if (decision.matter === null && suggestion.startsWith('matter-')) {
      onMatter.set(suggestion, decision);
      continue;
    }
    if (isToldId(suggestion)) {
      if (status === 'DISMISSED') toldThen.set(`${decision.matter} ${suggestion}`, decision.evidence);
      continue;
    }
    const key = locate(of, decision);
    if (key === undefined) continue;
    if (decision.matter !== null) onPart.set(key, decision);
    // Only a dismissal applies to every kind of a pair.
    if (status !== 'DISMISSED' && isOfAnotherKind(of, decision)) continue;
    if (status === 'RETAINED' || status === 'PLANNED') {
      kept.add(key);
      over.delete(key);
    } else if (status === 'DONE' || !(await isOutdated(context, of, decision, key))) {
      over.add(key);
      kept.delete(key);
    }
  }
  const keysOf = (matter: PlacedMatter): Key[] => [...matter.rows.map(keyOf), ...otherPartIds(of, matter)];
  const decisionOf = (matter: PlacedMatter, keys: readonly Key[]) =>
    onMatter.get(matter.id) ?? keys.flatMap((key) => onPart.get(key) ?? [])[0] ?? null;
  const wasTold = (host: PlacedMatter, matter: PlacedMatter) =>
    toldThen.get(`${host.id} ${toldId(matter.id)}`) === digestTold(of, matter);
  const applyTo = (matter: PlacedMatter): DecidedMatter => {
    const keys = keysOf(matter);
    const left = matter.rows.filter((row) => !over.has(keyOf(row)));
    const isOver = keys.every((key) => over.has(key));
    const open = isOver ? matter.rows : left;
    const decided = decisionOf(matter, keys);
    const isNew = (key: Key) => decided !== null && onPart.get(key)?.id !== decided.id;
    return {
      row: {
        ...{ id: matter.id, asOf: of.asOf, of, open, decided },
        matter: { ...matter, strength: of.strengthOf(open) },
        newRowCount: keys.filter(isNew).length,
        ...{ repeats: [], tells: () => [] },
      },
      isOver,
      isDecided: keys.some((key) => kept.has(key) || over.has(key)),
      isWaiting: keys.some((key) => !kept.has(key) && !over.has(key)),
      host: null,
    };
  };
  return withRepeats(of, wasTold, applyTo, signal);
}

/** What only repeats another matter is told within it as long as both wait for a decision, or as that one is dismissed; else it stands for itself again. */
async function withRepeats(
  { matters, toldBy, idle }: Matters,
  /** Whether the first, which is dismissed, told the second as it is now. */
  wasTold: (host: PlacedMatter, matter: PlacedMatter) => boolean,
  applyTo: (matter: PlacedMatter) => DecidedMatter,
  signal: AbortSignal | undefined,
): Promise<(matter: PlacedMatter) => DecidedMatter> {
  const known = new Map<PlacedMatter, DecidedMatter>();
  const alone = (matter: PlacedMatter): DecidedMatter => {
    const found = known.get(matter) ?? applyTo(matter);
    known.set(matter, found);
    return found;
  };
  const hostsFor = (
    isDecided: (matter: PlacedMatter) => boolean,
    isWaiting: (matter: PlacedMatter) => boolean,
    doesStay: (host: PlacedMatter, matter: PlacedMatter) => boolean = () => false,
  ) => {
    const hosts = new Map<PlacedMatter, PlacedMatter | undefined>();
    const hostOf = (matter: PlacedMatter): PlacedMatter | undefined => {
      if (!hosts.has(matter)) hosts.set(matter, findHost(matter));
      return hosts.get(matter);
    };
    /** The first that stands for itself; where none does, whoever tells the first of them; where none waits, a dismissed one. */
    const findHost = (matter: PlacedMatter): PlacedMatter | undefined => {
      const tellers = toldBy.get(matter.id);
      if (tellers === undefined || isDecided(matter)) return undefined;
      const isShown = (each: PlacedMatter) => !idle.has(each.id) || isDecided(each);
      const waiting = tellers.filter((each) => isWaiting(each) && isShown(each));
      const [first] = waiting;
      const host = waiting.find((each) => hostOf(each) === undefined) ?? (first && hostOf(first));
      return host ?? tellers.find((each) => doesStay(each, matter));
    };
    return hostOf;
  };
  const hostOf = hostsFor(
    (each) => alone(each).isDecided,
    (each) => alone(each).isWaiting,
    (host, matter) => alone(host).isOver && wasTold(host, matter),
  );
  /** What it told before it was decided: whatever was decided on that since, and whoever else tells it now. */
  const toldBefore = (decided: PlacedMatter): MatterRow[] => {
    const hostThen = hostsFor(
      (each) => each === decided,
      (each) => each === decided || alone(each).isWaiting,
    );
    const isAbout = (each: PlacedMatter) => toldBy.has(each.id) && hostThen(each) === decided;
    return matters.filter(isAbout).map((each) => alone(each).row);
  };
  const [told, within] = [new Map<PlacedMatter, PlacedMatter>(), new Map<PlacedMatter, PlacedMatter[]>()];
  const place = (matter: PlacedMatter) => {
    const host = hostOf(matter);
    if (host === undefined) return;
    told.set(matter, host);
    within.set(host, [...(within.get(host) ?? []), matter]);
  };
  await mapYielding(matters, place, signal);
  return (matter) => {
    const decided = alone(matter);
    const repeats = (within.get(matter) ?? []).map((each) => alone(each).row);
    const tells = () => (decided.isWaiting ? repeats : toldBefore(matter));
    return { ...decided, row: { ...decided.row, repeats, tells }, host: told.get(matter) ?? null };
  };
}

/** The decision on a matter is entered first, then the one on another kind of a pair, then the one on the row itself: later ones take precedence. */
function inOrder(of: Matters, decisions: readonly StoredDecision[]): StoredDecision[] {
  const placeOf = ({ matter, suggestion, about }: StoredDecision) => {
    if (matter !== null) return 0;
    return isOfAnotherKind(of, { suggestion, about }) ? 1 : 2;
  };
  const placed = decisions.map((decision) => ({ decision, place: placeOf(decision) }));
  return placed.sort((one, other) => one.place - other.place).map(({ decision }) => decision);
}

function isOfAnotherKind(of: Matters, { suggestion, about }: Pick<StoredDecision, 'suggestion' | 'about'>): boolean {
  const row = of.locatePair(suggestion ?? '', about);
  return row !== undefined && of.rowId(row) !== suggestion;
}

/** Undefined for a suggestion that no matter of today contains. */
function locate(of: Matters, { suggestion, about }: StoredDecision): Key | undefined {
  const id = suggestion ?? '';
  const row = of.locatePair(id, about);
  if (row) return keyOf(row);
  return of.others.has(id) ? id : undefined;
}

/** Computed once for each state of the graph. */
async function isOutdated(context: Context, of: Matters, decision: StoredDecision, key: Key): Promise<boolean> {
  const verdicts = of.known.remember(`decided ${of.asOf}`, () => new Map<string, boolean>());
  const name = `${decision.id} ${key} ${decision.revision}`;
  const known = verdicts.get(name);
  if (known !== undefined) return known;
  const verdict = await judge(context, of, decision);
  verdicts.set(name, verdict);
  of.known.weigh(`decided ${of.asOf}`, 300 * verdicts.size);
  return verdict;
}

async function judge(context: Context, of: Matters, decision: StoredDecision): Promise<boolean> {
  const { suggestion, about } = decision;
  const id = suggestion ?? '';
  const isChanged = (standing: Standing | undefined) =>
    standing === undefined || hasChanged(decision, standing, digestStanding);
  const pair = of.locatePair(id, about);
  if (pair) {
    const row = describeAs(of, pair, id);
    return isChanged(row && standPair(row));
  }
  const need = of.others.get(id);
  if (need !== undefined) return need !== decision.evidence;
  const [experiment] = of.matters.flatMap((matter) => (matter.experiment?.id === id ? [matter.experiment] : []));
  if (experiment) return isChanged(standExperiment(experiment));
  const [end] = of.matters.flatMap(({ ends }) => ends.filter((each) => each.id === id));
  if (end) return isChanged(standEnd(end));
  const isolated = await isolationOf(context, of.asOf, DEFAULT_ENDING_MONTHS).load(id.replace(/^isolation-/, ''));
  return isChanged(isolated ? standIsolation(isolated) : undefined);
}
