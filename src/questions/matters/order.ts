/** The order of matters: the most urgent first, with the first five not all of one kind. */
import { compareKeys, type Keys } from '../../answers/row-place.js';
import type { MatterKind, MatterUrgency } from '../../language/generated/types.js';
import { NO_END } from '../../model/days.js';
import { itemAt } from '../../model/item-at.js';

/** Days. */
const [NOW, SOON] = [60, 180] as const;
/** The number of first matters that should differ. */
export const FIRST_MATTERS = 5;
const MOST_OF_A_KIND = 2;
/** Cents. Above 23,000 euros a subsidy needs an agreement (law 2000-321, article 10; decree 2001-495, article 1). */
const WITHOUT_AGREEMENT = 2_300_000;

const kinds: readonly MatterKind[] = [
  'OVERLAP',
  'RELAY',
  'POOLING',
  'COMPLEMENTARY',
  'NEED',
  'EXPERIMENT',
  'ISOLATED',
  'FUNDING_END',
];
const urgencies: readonly MatterUrgency[] = ['NOW', 'SOON', 'UNDECIDED', 'LATER'];
const UNDECIDED = urgencies.indexOf('UNDECIDED');
const BEFORE_THOSE_WITHOUT_DAY = UNDECIDED - 0.5;

/** @param dueOn days since 1970; NO_END for none @param isDecidable whether one of its initiatives can still be decided on */
export function urgencyOf(dueOn: number, isDecidable: boolean, day: number): MatterUrgency {
  if (dueOn === NO_END) return isDecidable ? 'UNDECIDED' : 'LATER';
  return dueOn - day <= NOW ? 'NOW' : dueOn - day <= SOON ? 'SOON' : 'LATER';
}

export interface Placed {
  readonly id: string;
  readonly kind: MatterKind;
  readonly urgency: MatterUrgency;
  readonly dueOn: number;
  readonly hasRequest: boolean;
  readonly strength: number;
  readonly inhabitants: number;
  readonly leaves: readonly number[];
  readonly initiatives: readonly number[];
  /** It has no day, and the next meeting can settle it: who leads its projects sits there. */
  readonly isForMeeting?: boolean;
  /** It has no day, and somebody nearby studies what was tried: there is something to decide for them. */
  readonly isAwaited?: boolean;
  /** Of what falls due before the next meeting, the known money that it is about; cents. */
  readonly money?: number;
}

/** A matter about one actor alone, of so little known money that no agreement is needed: it is settled by a call, and takes no place among the first. */
const isSmall = ({ kind, money, hasRequest }: Placed): boolean =>
  (kind === 'FUNDING_END' || kind === 'ISOLATED') &&
  !hasRequest &&
  money !== undefined &&
  money > 0 &&
  money <= WITHOUT_AGREEMENT;

/** The sort keys of matters after the first five. */
export function keysOfMatter({
  urgency,
  dueOn,
  hasRequest,
  kind,
  strength,
  inhabitants,
  id,
  isForMeeting,
  isAwaited,
}: Placed): Keys {
  const placeOfUrgency = isForMeeting ? BEFORE_THOSE_WITHOUT_DAY : isAwaited ? UNDECIDED : urgencies.indexOf(urgency);
  const placeOfKind = kinds.indexOf(kind);
  return [placeOfUrgency, dueOn, hasRequest ? 0 : 1, placeOfKind, -strength, -inhabitants, id];
}

/**
 * Sorts by urgency, day, an open request, kind, strength, inhabitants, id. Among the first five, at most two are of one
 * kind and none is about the same as an earlier one, while others are as urgent. What the next meeting can settle comes
 * before all that has no day, and the first five have one such matter, where there is one. What falls due before the next
 * meeting cannot wait for it, on whatever day: of these, the first five are those about most money, in the usual order.
 * A small sum of one actor comes after the first five, while there are others.
 * @param placedBy the sort keys of a row
 */
export function inOrder<T>(rows: readonly T[], placedBy: (row: T) => Placed): T[] {
  const all = rows
    .map((row) => {
      const placed = placedBy(row);
      return { row, placed, keys: keysOfMatter(placed) };
    })
    .sort((one, other) => compareKeys(one.keys, other.keys));
  const large = all.filter(({ placed }) => !isSmall(placed));
  const left = large.length < FIRST_MATTERS ? all : large;
  const first: typeof left = [];
  while (first.length < FIRST_MATTERS && left.length > 0) {
    const { urgency } = itemAt(left, 0).placed;
    const before = first.map(({ placed }) => placed);
    const isLast = first.length === FIRST_MATTERS - 1;
    const settled =
      isLast && !before.some(({ isForMeeting }) => isForMeeting) ? left.findIndex(isToSettle(before)) : -1;
    const fitting = left.filter(({ placed }) => placed.urgency === urgency && isOther(placed, before));
    const chosen = largest(fitting);
    const place = chosen === undefined ? 0 : left.indexOf(chosen);
    first.push(...left.splice(settled >= 0 ? settled : place, 1));
  }
  const chosen = new Set(first);
  return [...putBack(first), ...all.filter((each) => !chosen.has(each))].map(({ row }) => row);
}

interface Sorted {
  readonly placed: Placed;
  readonly keys: Keys;
}

/** The first, or of those due before the next meeting the one about most money. */
function largest<T extends Sorted>([first, ...others]: readonly T[]): T | undefined {
  if (first?.placed.money === undefined) return first;
  const moneyOf = ({ placed }: T) => placed.money ?? -1;
  return others.reduce((best, each) => (moneyOf(each) > moneyOf(best) ? each : best), first);
}

/** Those that were chosen by their money, in the usual order among themselves. */
function putBack<T extends Sorted>(first: readonly T[]): T[] {
  const chosen = first
    .filter(({ placed }) => placed.money !== undefined)
    .sort((one, other) => compareKeys(one.keys, other.keys));
  return first.map((each) => (each.placed.money === undefined ? each : (chosen.shift() ?? each)));
}

const isToSettle =
  (before: readonly Placed[]) =>
  ({ placed }: { readonly placed: Placed }): boolean =>
    placed.isForMeeting === true && isAboutElse(placed, before);

function isOther(matter: Placed, before: readonly Placed[]): boolean {
  return before.filter(({ kind }) => kind === matter.kind).length < MOST_OF_A_KIND && isAboutElse(matter, before);
}

const isAboutElse = (matter: Placed, before: readonly Placed[]): boolean =>
  !before.some((each) => meet(each.leaves, matter.leaves) || meet(each.initiatives, matter.initiatives));

const meet = (one: readonly number[], other: readonly number[]) => one.some((each) => other.includes(each));
