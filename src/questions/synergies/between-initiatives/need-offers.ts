/**
 * Needs and offers between initiatives: each need once with each actor that could meet it, on the pair of their
 * initiatives that it concerns most.
 */

import type { Match } from '../../../measures/exchanges.js';
import { createNeedsMet } from '../../../measures/needs-met.js';
import { operativeParticipants } from '../../../measures/participants.js';
import { informationOfThemes } from '../../../measures/subject/information.js';
import { isAbout } from '../../../measures/subject/is-about.js';
import { floatAt, intAt, numberAt } from '../../../model/at.js';
import { isLead, isOperative } from '../../../model/closed-lists.js';
import { hasEnded, hasRoleOn } from '../../../model/initiatives.js';
import { listAt } from '../../../model/lists.js';
import { round } from '../../../model/round.js';
import type { Columns } from '../../../model/snapshot.js';
import { createGroundRelations } from './ground-relations.js';
import { nearnessOf } from './kinds.js';
import { createProvidersOf, holdersOf } from './providers-of.js';
import { createSeparation } from './separate.js';

/** A need of a participant in one initiative, and an offer of a participant in the other, in numbers. */
export interface NeedOffer extends Match {
  readonly seeker: number;
  readonly provider: number;
  /** The initiative of the seeker, and that of the provider. */
  readonly of: number;
  readonly by: number;
}

export interface NeedOffers {
  /** The needs and offers between two initiatives, in either direction. */
  ofPair(a: number, b: number): NeedOffer[];
  /** All needs and offers of the graph, or those with one of these actors, pair by pair. */
  every(people: ReadonlySet<number> | null): Iterable<readonly NeedOffer[]>;
}

/** @param compareIds negative when the id of the first initiative sorts before that of the second */
export function createNeedOffers(
  snapshot: Columns,
  day: number,
  compareIds: (one: number, other: number) => number,
): NeedOffers {
  const { actors, initiatives, subjects } = snapshot;
  const weights = informationOfThemes(snapshot);
  const relations = createGroundRelations(snapshot);
  const separation = createSeparation(snapshot, day);
  const needsMet = createNeedsMet(snapshot, day);
  const projects = new Map<number, number[]>();

  /** The compared initiatives that have not ended, in which the actor has an operative role that day. */
  const projectsOf = (actor: number): number[] => {
    const known = projects.get(actor);
    if (known) return known;
    const found = [...new Set(listAt(initiatives.ofActor, actor))].filter(
      (each) =>
        initiatives.paired.values[each] === 1 &&
        !hasEnded(initiatives, each, day) &&
        hasRoleOn(initiatives, each, actor, isOperative, day),
    );
    projects.set(actor, found);
    return found;
  };
  const sharedBy = (one: number, other: number): number => {
    const themesOf = (each: number) => listAt(subjects.themes, intAt(initiatives.subject.values, each));
    const ofOther = themesOf(other);
    return round(themesOf(one).reduce((sum, t) => sum + (ofOther.includes(t) ? floatAt(weights, t) : 0), 0));
  };
  const nearnessBetween = (one: number, other: number): number => {
    relations.startFrom(intAt(initiatives.ground.values, one));
    return nearnessOf(relations.to(intAt(initiatives.ground.values, other)));
  };
  const mayMeet = (one: number, other: number): boolean => {
    separation.startFrom(one);
    return one !== other && separation.isSeparate(other) && !separation.isOfOneHouse(other);
  };

  /** On the initiative that the provider leads; if there is none, on the pair whose row comes first. */
  const choose = (seeker: number, provider: number, match: Match): NeedOffer | undefined => {
    let best: (NeedOffer & { readonly keys: readonly number[] }) | undefined;
    for (const of of projectsOf(seeker)) {
      if (!isAbout(snapshot, of, match.theme)) continue;
      for (const by of projectsOf(provider)) {
        if (!mayMeet(of, by)) continue;
        const leads = hasRoleOn(initiatives, by, provider, isLead, day) ? 0 : 1;
        const keys = [leads, -round(match.fit * nearnessBetween(of, by)), -sharedBy(of, by)];
        const found = { ...match, seeker, provider, of, by, keys };
        if (best === undefined || comesBefore(found, best, compareIds)) best = found;
      }
    }
    if (best === undefined) return undefined;
    const { keys: _, ...chosen } = best;
    return chosen;
  };
  const between = (seeker: number, provider: number): NeedOffer[] =>
    needsMet(seeker, provider).flatMap((match) => choose(seeker, provider, match) ?? []);
  return {
    ofPair(a, b) {
      const [ofA, ofB] = [a, b].map((each) => operativeParticipants(snapshot, each, day)) as [number[], number[]];
      const found = [ofA, ofB].flatMap((seekers, k) =>
        seekers.flatMap((seeker) => (k === 0 ? ofB : ofA).flatMap((provider) => between(seeker, provider))),
      );
      // An actor may take part in both initiatives on different days, and so be in either list.
      return [
        ...new Map(found.filter((each) => isOnPair(each, a, b)).map((each) => [keyOfNeedOffer(each), each])).values(),
      ];
    },
    *every(people) {
      const providersOf = createProvidersOf(snapshot);
      // The needs of everybody else are met by these actors alone: few, where all that offer something are many.
      const providersAmong = people === null ? providersOf : createProvidersOf(snapshot, people);
      const byPair = new Map<string, NeedOffer[]>();
      for (const seeker of holdersOf(snapshot, actors.needs)) {
        const providers = people?.has(seeker) ? providersOf(seeker) : providersAmong(seeker);
        if (providers.length === 0 || projectsOf(seeker).length === 0) continue;
        for (const provider of providers) {
          for (const each of between(seeker, provider)) {
            const pair = `${Math.min(each.of, each.by)} ${Math.max(each.of, each.by)}`;
            const others = byPair.get(pair);
            if (others) others.push(each);
            else byPair.set(pair, [each]);
          }
        }
      }
      yield* byPair.values();
    },
  };
}

/** One need and who could meet it, in whatever initiatives. */
export const keyOfNeedOffer = ({
  seeker,
  provider,
  resource,
  theme,
}: Pick<NeedOffer, 'seeker' | 'provider' | 'resource' | 'theme'>) => `${seeker} ${provider} ${resource} ${theme}`;

const isOnPair = ({ of, by }: NeedOffer, a: number, b: number) => (of === a && by === b) || (of === b && by === a);

interface Placed extends NeedOffer {
  /** Compared one after the other; the smaller comes first. */
  readonly keys: readonly number[];
}

function comesBefore(one: Placed, other: Placed, compareIds: (x: number, y: number) => number): boolean {
  const place = one.keys.findIndex((key, k) => key !== other.keys[k]);
  if (place >= 0) return numberAt(one.keys, place) < numberAt(other.keys, place);
  const idsOf = ({ of, by }: NeedOffer) => (compareIds(of, by) < 0 ? [of, by] : [by, of]);
  const [[a = 0, b = 0], [c = 0, d = 0]] = [idsOf(one), idsOf(other)];
  return (compareIds(a, c) || compareIds(b, d)) < 0;
}
