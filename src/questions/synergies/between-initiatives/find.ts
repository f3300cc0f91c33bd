/** Synergies between initiatives: which pairs could pool, complete, relay, replicate, meet a need. */

import { periodFactor } from '../../../measures/common-period.js';
import { addPair, createPairs, type FoundPairs } from '../../../measures/found-pairs.js';
import { informationOfThemes } from '../../../measures/information.js';
import type { PairsAsk } from '../../../measures/pairs-ask.js';
import { orderBy, type PairRanking, sortPairs } from '../../../measures/ranking.js';
import { createThemePresence, type ThemePresence } from '../../../measures/theme-presence.js';
import { floatAt, intAt } from '../../../model/at.js';
import { synergyKinds } from '../../../model/closed-lists.js';
import { meetRanges } from '../../../model/grounds.js';
import { hasEnded } from '../../../model/initiatives.js';
import { job } from '../../../model/job.js';
import { listAt } from '../../../model/lists.js';
import { round } from '../../../model/round.js';
import type { SharedSnapshot } from '../../../model/share-snapshot.js';
import type { Columns } from '../../../model/snapshot.js';
import { createGroundRelations, NEAR, SAME_GROUND } from './ground-relations.js';
import { COMPLEMENTARY, createJudge, scoreOf } from './kinds.js';
import { createRelatedSubjects } from './related-subjects.js';
import { createUnrelatedCheck } from './unrelated.js';

/** One of the themes is shared, or is a leaf of one of two that share no leaf; one of the two touches the places. */
export interface SynergiesAsk extends PairsAsk {
  /** Codes of `synergyKinds`. */
  readonly kinds: ReadonlySet<number> | null;
}

/** Every synergy of the answer, as `cypher/synergies-between-initiatives.cypher` defines it, each once; not yet in order. */
export function findSynergiesBetweenInitiatives(
  snapshot: Columns,
  ask: SynergiesAsk,
  presence: ThemePresence = createThemePresence(snapshot, ask.asOf),
): FoundPairs {
  const pairs = createPairs();
  const { initiatives } = snapshot;
  const { asOf } = ask;
  const groundOf = initiatives.ground.values;
  const listed = initiatives.ofSubject;
  const relatedTo = createRelatedSubjects(snapshot, informationOfThemes(snapshot), ask.themes);
  const relations = createGroundRelations(snapshot);
  const unrelated = createUnrelatedCheck(snapshot, asOf);
  const kindsOf = createJudge(snapshot, presence, asOf);
  const wantedKinds = [...synergyKinds.keys()].reduce(
    (bits, kind) => ((ask.kinds?.has(kind) ?? true) ? bits | (1 << kind) : bits),
    0,
  );
  const isThere = placesIn(snapshot, ask);
  const isInPeriod = (each: number) =>
    intAt(initiatives.start.values, each) <= ask.to && intAt(initiatives.end.values, each) >= ask.from;
  const ofActor = ask.actor === null ? null : new Set(listAt(initiatives.ofActor, ask.actor));
  const asked = initiativesAsked(snapshot, ask, ofActor, isThere);
  const isAsked = new Uint8Array(initiatives.table.count);
  for (const each of asked) isAsked[each] = 1;

  for (const i of asked) {
    if (initiatives.paired.values[i] !== 1 || !isInPeriod(i)) continue;
    const ground = intAt(groundOf, i);
    const hasEndedI = hasEnded(initiatives, i, asOf);
    relations.startFrom(ground);
    unrelated.startFrom(i);
    const related = relatedTo(intAt(initiatives.subject.values, i));
    const mayComplement = !hasEndedI && (wantedKinds & (1 << COMPLEMENTARY)) !== 0;
    for (const set of related.sets) {
      const shared = floatAt(related.shared, set);
      // Sharing a root alone makes one kind only.
      if (shared === 0 && !mayComplement) continue;
      const theme = shared > 0 ? floatAt(related.factor, set) : 0;
      const [sharesLeaf, sharesRoot] = [related.sharesLeaf[set] === 1, related.sharesRoot[set] === 1];
      const isClose = related.isClose[set] === 1;
      const from = intAt(listed.start.values, set);
      const to = from + intAt(listed.size.values, set);
      for (let at = from; at < to; at += 1) {
        const j = intAt(listed.pool.values, at);
        if (j === i || (isAsked[j] === 1 && j < i) || (hasEndedI && hasEnded(initiatives, j, asOf))) continue;
        const groundOfJ = intAt(groundOf, j);
        const relation = relations.to(groundOfJ);
        if (shared === 0 && (relation & SAME_GROUND) === 0) continue;
        const kinds = kindsOf(i, j, { theme, sharesLeaf, sharesRoot, isClose, relation }) & wantedKinds;
        if (kinds === 0 || !isInPeriod(j) || !(isThere(ground) || isThere(groundOfJ))) continue;
        if (ofActor && !ofActor.has(i) && !ofActor.has(j)) continue;
        if (!unrelated.isUnrelated(j)) continue;
        const nearness = relation & NEAR ? 1 : 0.5;
        const territory = floatAt(relations.territory, groundOfJ);
        const period = periodFactor(initiatives, i, j);
        for (let kind = 0; kind < synergyKinds.length; kind += 1) {
          if ((kinds & (1 << kind)) === 0) continue;
          const score = scoreOf(kind, theme, territory, period, nearness);
          if (score > 0 && score >= ask.minimumScore) addPair(pairs, i, j, score, round(shared), kind);
        }
      }
    }
  }
  return pairs;
}

/** Tells of a ground whether it touches the places asked for; true where none are. */
function placesIn({ grounds }: Columns, { places }: SynergiesAsk): (ground: number) => boolean {
  if (places === null) return () => true;
  const isThere = Uint8Array.from({ length: grounds.table.count }, (_, ground) =>
    meetRanges(listAt(grounds.ranges, ground), places) ? 1 : 0,
  );
  return (ground) => isThere[ground] === 1;
}

/** Those of which the answer can hold a pair; those of one ground follow one another, so that its relations are computed once. */
function initiativesAsked(
  { initiatives, subjects }: Columns,
  ask: SynergiesAsk,
  ofActor: ReadonlySet<number> | null,
  isThere: (ground: number) => boolean,
): Iterable<number> {
  const chosen = ask.initiatives ?? ofActor;
  if (chosen) return chosen;
  const { themes } = ask;
  const [ground, subject] = [initiatives.ground.values, initiatives.subject.values];
  const isAbout = (set: number) =>
    themes === null ||
    [subjects.themes, subjects.rootsOfLeaves].some((lists) => listAt(lists, set).some((theme) => themes.has(theme)));
  const asked: number[] = [];
  for (let set = 0; set < subjects.table.count; set += 1) {
    if (!isAbout(set)) continue;
    for (const each of listAt(initiatives.ofSubject, set)) if (isThere(intAt(ground, each))) asked.push(each);
  }
  return asked.sort((a, b) => intAt(ground, a) - intAt(ground, b) || intAt(subject, a) - intAt(subject, b) || a - b);
}

/**
 * Every pair of the answer in its order, from what a snapshot lends.
 * @public a thread finds it by its name
 */
export function rankInitiativeSynergiesInThread({ columns, inOrder }: SharedSnapshot, ask: SynergiesAsk): PairRanking {
  return sortPairs(findSynergiesBetweenInitiatives(columns, ask), { compareIds: orderBy(inOrder.initiatives) });
}

export const everySynergy = job(import.meta.url, rankInitiativeSynergiesInThread);
