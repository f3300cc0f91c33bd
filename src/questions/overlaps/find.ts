/** Overlaps: which pairs of initiatives address the same subject, in the same area, at the same time. */

import { AudienceMatch, Coordination } from '../../language/generated/types.js';
import { matchAudiences } from '../../measures/audience-match.js';
import { coordinationOf } from '../../measures/coordination.js';
import { addPair, createPairs, type FoundPairs, isOverfull } from '../../measures/found-pairs.js';
import { createJointTest } from '../../measures/joint.js';
import { isPartOf } from '../../measures/lineage.js';
import type { PairsAsk } from '../../measures/pairs-ask.js';
import { informationOfThemes } from '../../measures/subject/information.js';
import { type PartlyShared, partlyShared } from '../../measures/subject/related-themes.js';
import {
  createSubjectFactors,
  fillSubjectFactors,
  type SubjectFactors,
} from '../../measures/subject/subject-factor.js';
import { type GroundKind, territoryFactor } from '../../measures/territory-factor.js';
import { byteAt, floatAt, intAt } from '../../model/at.js';
import { lengthOf } from '../../model/days.js';
import { intersectRanges } from '../../model/grounds.js';
import { isOver } from '../../model/initiatives.js';
import { listAt } from '../../model/lists.js';
import { round } from '../../model/round.js';
import type { Columns } from '../../model/snapshot.js';

/** The filters in numbers. A pair shares one of `themes`, or one counts in part; its common ground touches `places`. */
export interface OverlapsAsk extends PairsAsk {
  readonly kinds: ReadonlySet<number> | null;
  readonly ground: ReadonlySet<GroundKind>;
  readonly coordination: ReadonlySet<Coordination>;
  readonly audience: ReadonlySet<AudienceMatch>;
  readonly past: boolean;
}

/**
 * Every pair of the answer once, unsorted, as `cypher/overlaps.cypher` defines it. The score is θ × τ × π, each from 0
 * to 1: what two initiatives have in common in their themes, in the inhabitants of their grounds, and in their days.
 */
export function findOverlaps(snapshot: Columns, ask: OverlapsAsk, most = Number.POSITIVE_INFINITY): FoundPairs {
  const pairs = createPairs(most, ask.ground.has('NESTED'));
  const { initiatives, subjects } = snapshot;
  const weights = informationOfThemes(snapshot);
  const asked = ask.initiatives ?? initiativesAsked(snapshot, ask);
  const isAsked = new Uint8Array(initiatives.table.count);
  for (const each of asked) isAsked[each] = 1;
  const ofActor = ask.actor === null ? null : new Set(listAt(initiatives.ofActor, ask.actor));
  const least = Math.max(ask.minimumScore - 1e-9, Number.MIN_VALUE);
  const listed = initiatives.ofSubject;
  const members = listed.pool.values;

  let subject = -1;
  let ground = -1;
  const { bySubject, byGround } = buffersFor(snapshot);
  const { start, end } = { start: initiatives.start.values, end: initiatives.end.values };
  const groundOf = initiatives.ground.values;
  const audiencesOf = initiatives.audiences.values;
  const joint = createJointTest(snapshot, ask.asOf);
  const looksAt = whatDecides(ask);

  for (const i of asked) {
    if (isOverfull(pairs)) break;
    if (initiatives.paired.values[i] !== 1) continue;
    const subjectOfI = intAt(initiatives.subject.values, i);
    if (subjectOfI !== subject) {
      subject = subjectOfI;
      fillSubjectFactors(bySubject, subjects, weights, subject);
    }
    if (intAt(groundOf, i) !== ground) {
      ground = intAt(groundOf, i);
      forgetMet(byGround);
    }
    const [startOfI, endOfI] = [intAt(start, i), intAt(end, i)];
    const lengthOfI = lengthOf(startOfI, endOfI);
    const isOverI = isOver(initiatives, i);
    if (isOverI && !ask.past) continue;
    if (looksAt.joint) joint.startFrom(i);
    const wantsI = ask.kinds === null || ask.kinds.has(byteAt(initiatives.kind.values, i));
    for (const set of bySubject.sets) {
      const theme = floatAt(bySubject.factor, set);
      if (theme < least) continue;
      if (ask.themes && !sharesOneOf(snapshot, subject, set, ask.themes)) continue;
      const from = intAt(listed.start.values, set);
      const to = from + intAt(listed.size.values, set);
      for (let at = from; at < to; at += 1) {
        const j = intAt(members, at);
        if (j <= i && (j === i || isAsked[j] === 1)) continue;
        const groundOfJ = intAt(groundOf, j);
        if (byGround.most[groundOfJ] === UNMET) meet(snapshot, byGround, ground, groundOfJ, ask.ground);
        if (theme * floatAt(byGround.most, groundOfJ) < least) continue;
        const territory = floatAt(byGround.factor, groundOfJ);
        const containment = floatAt(byGround.containment, groundOfJ);

        const begins = Math.max(startOfI, intAt(start, j));
        const ends = Math.min(endOfI, intAt(end, j));
        if (ends < begins || ends < ask.from || begins > ask.to) continue;
        if (!ask.past && (ends < ask.asOf || isOver(initiatives, j))) continue;
        const shorter = Math.min(lengthOfI, lengthOf(intAt(start, j), intAt(end, j)));
        const period = shorter === Number.POSITIVE_INFINITY ? 1 : (ends - begins + 1) / shorter;
        const score = round(theme * territory * period);
        // Nested grounds also have a score of their own, by the share of the smaller ground that lies in the larger.
        const own = byGround.isNested[groundOfJ] === 1 ? round(theme * period * containment) : score;
        if (score <= 0 || own < ask.minimumScore) continue;

        if (!wantsI && !ask.kinds?.has(byteAt(initiatives.kind.values, j))) continue;
        if (ofActor && !ofActor.has(i) && !ofActor.has(j)) continue;
        if (ask.places && !touches(snapshot, ground, groundOfJ, ask.places)) continue;
        if (isPartOf(initiatives, i, j) || isPartOf(initiatives, j, i)) continue;
        if (looksAt.audience && !ask.audience.has(matchAudiences(intAt(audiencesOf, i), intAt(audiencesOf, j))))
          continue;
        if (looksAt.joint && joint.isJointWith(j) !== ask.coordination.has('JOINT')) continue;
        if (looksAt.coordination && !ask.coordination.has(coordinationOf(snapshot, i, j, ask.asOf).coordination))
          continue;
        const shared = round(floatAt(bySubject.shared, set));
        if (pairs.hasThird) addPair(pairs, i, j, own, score, 0, shared);
        else addPair(pairs, i, j, score, shared);
      }
    }
  }
  return pairs;
}

/**
 * What must be computed for a pair to decide whether the answer includes it. Whether two initiatives are run together
 * is cheap to find; the other kinds of coordination are not, so they are computed only when the filter needs them,
 * which it does not by default.
 */
function whatDecides({ coordination, audience }: OverlapsAsk) {
  const others = Object.values(Coordination).filter((kind) => kind !== 'JOINT');
  const wanted = others.filter((kind) => coordination.has(kind)).length;
  return {
    audience: Object.values(AudienceMatch).some((match) => !audience.has(match)),
    joint: wanted === 0 || !coordination.has('JOINT'),
    coordination: wanted > 0 && wanted < others.length,
  };
}

/** The initiatives that can be in a pair of the answer, sorted by ground, so that its factors are computed once. */
function initiativesAsked(
  { initiatives, subjects, grounds }: Columns,
  { actor, themes, places }: OverlapsAsk,
): Int32Array {
  if (actor !== null) return Int32Array.from(new Set(listAt(initiatives.ofActor, actor)));
  const groundOf = initiatives.ground.values;
  const isThere = (ground: number) =>
    places === null || intersectRanges(listAt(grounds.ranges, ground), places).length > 0;
  const asked: number[] = [];
  for (let subject = 0; subject < subjects.table.count; subject += 1) {
    if (themes && !listAt(subjects.themes, subject).some((theme) => themes.has(theme))) continue;
    for (const each of listAt(initiatives.ofSubject, subject)) if (isThere(intAt(groundOf, each))) asked.push(each);
  }
  return Int32Array.from(asked).sort((a, b) => intAt(groundOf, a) - intAt(groundOf, b));
}

const UNMET = -1;

/** The factors between one ground and the others, each computed when first needed. */
interface GroundFactors {
  /** The grounds with computed factors. */
  readonly met: number[];
  /** The largest factor of θ: containment of nested grounds, else τ; 0: the pair is excluded; UNMET: not computed. */
  most: Float64Array;
  factor: Float64Array;
  containment: Float64Array;
  /** 1: one of the two grounds lies in the other. */
  isNested: Uint8Array;
}

function forgetMet({ met, most }: GroundFactors): void {
  for (const ground of met) most[ground] = UNMET;
  met.length = 0;
}

interface Buffers {
  readonly bySubject: SubjectFactors;
  readonly byGround: GroundFactors;
}

/** The buffers of each snapshot. Each question overwrites them instead of allocating its own; they hold no answer. */
const buffers = new WeakMap<Columns, Buffers>();

function buffersFor(snapshot: Columns): Buffers {
  const count = snapshot.grounds.table.count;
  const known = buffers.get(snapshot);
  if (known && known.byGround.most.length >= count) {
    forgetMet(known.byGround);
    return known;
  }
  const byGround = {
    met: [],
    most: new Float64Array(count).fill(UNMET),
    factor: new Float64Array(count),
    containment: new Float64Array(count),
    isNested: new Uint8Array(count),
  };
  const made = { bySubject: known?.bySubject ?? createSubjectFactors(), byGround };
  buffers.set(snapshot, made);
  return made;
}

function meet(
  { grounds, territories }: Columns,
  factors: GroundFactors,
  ground: number,
  other: number,
  wanted: ReadonlySet<GroundKind>,
): void {
  const territory = territoryFactor(grounds, territories.before, ground, other);
  const isWanted = territory.ground !== null && wanted.has(territory.ground);
  const isNested = territory.ground === 'NESTED';
  const most = isNested ? territory.containment : territory.factor;
  factors.met.push(other);
  factors.most[other] = isWanted ? most : 0;
  factors.factor[other] = territory.factor;
  factors.containment[other] = territory.containment;
  factors.isNested[other] = isNested ? 1 : 0;
}

/** Whether both have one of these themes, or one counts in part, being related to a leaf of the other. */
function sharesOneOf(snapshot: Columns, one: number, two: number, wanted: ReadonlySet<number>): boolean {
  const { themes } = snapshot.subjects;
  const ofTwo = listAt(themes, two);
  const isJoined = ({ theme }: PartlyShared) => wanted.has(theme);
  return (
    listAt(themes, one).some((theme) => wanted.has(theme) && ofTwo.includes(theme)) ||
    partlyShared(snapshot, one, two).some(isJoined) ||
    partlyShared(snapshot, two, one).some(isJoined)
  );
}

function touches({ grounds }: Columns, one: number, two: number, places: ArrayLike<number>): boolean {
  const common = intersectRanges(listAt(grounds.ranges, one), listAt(grounds.ranges, two));
  return intersectRanges(common, places).length > 0;
}
