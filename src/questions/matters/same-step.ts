/**
 * Which matters have the same people called for the same thing as one before them: a pooling of projects that an overlap
 * asks about already, a need for a project that is discussed already, what else is known of an actor that is called
 * already, and results that somebody is told to ask for already.
 */
import { leadsOf } from '../../measures/participants.js';
import { isAbout } from '../../measures/subject/is-about.js';
import { codeOf, resources } from '../../model/closed-lists.js';
import { findNumber } from '../../model/ids.js';
import type { Snapshot } from '../../model/snapshot.js';
import { invitedTo } from '../experiments/invited.js';
import { untied } from '../isolated-actors/kind.js';
import { experiencedPeers } from './around/experienced.js';
import type { Meeting, PlacedMatter } from './matters.js';

const FUNDING = codeOf(resources, 'FUNDING');

/** A matter names no more of its projects than these: who is beyond them is not told in it. */
export const MOST_NAMED = 6;

interface SameStep {
  /** By which keys others find the matter. */
  keysOf(matter: PlacedMatter): string[];
  /** Of the matters found by a key, those that tell this one too. @param meeting whom the step about an actor to connect names */
  tellersOf(
    matter: PlacedMatter,
    found: (key: string) => readonly PlacedMatter[],
    meeting: Meeting | undefined,
  ): PlacedMatter[];
}

/** @param day days since 1970 */
export function createSameStep(snapshot: Snapshot, day: number): SameStep {
  const { actors } = snapshot;
  const invited = new Map<string, readonly number[]>();
  return {
    keysOf: (matter) => [
      ...(matter.kind === 'OVERLAP' ? matter.leaves.map(ofOverlap) : []),
      ...(hasProjects(matter) ? matter.initiatives.flatMap((each) => leadsOf(snapshot, each, day)).map(ofLead) : []),
      ...(isOfEnd(matter) ? matter.initiatives.flatMap((each) => leadsOf(snapshot, each, day)).map(ofEnd) : []),
      ...(matter.kind === 'ISOLATED' ? matter.isolated.flatMap((each) => [...each.actors]).map(ofApart) : []),
      ...(matter.kind === 'EXPERIMENT' ? matter.initiatives.map(ofTrial) : []),
      ...invitedNumbers(matter).map(ofInvited),
      ...matter.needs.map(({ seeker }) => ofSeeker(seeker)),
    ],
    tellersOf(matter, found, meeting) {
      const [one, ...more] = matter.isolated;
      const isOnlyAsked =
        one !== undefined && more.length === 0 && untied.has(one.kind) && meeting?.other === undefined;
      switch (matter.kind) {
        case 'POOLING':
          return hasProjects(matter)
            ? matter.leaves.flatMap((leaf) => found(ofOverlap(leaf))).filter((host) => isPart(host, matter))
            : [];
        case 'NEED': {
          const [first] = matter.needs;
          if (first === undefined) return [];
          const isFor = (initiative: number) =>
            leadsOf(snapshot, initiative, day).includes(first.seeker) &&
            matter.needs.every(({ theme }) => isAbout(snapshot, initiative, theme));
          return [
            ...found(ofLead(first.seeker)).filter((host) => host.initiatives.some(isFor)),
            ...(matter.needs.every(({ resource }) => resource === FUNDING)
              ? found(ofEnd(first.seeker)).filter((host) => host.initiatives.some(isFor))
              : []),
            ...found(ofApart(first.seeker)),
            ...found(ofInvited(first.seeker)).filter(({ subject }) =>
              matter.needs.every(
                ({ seeker, theme }) => experiencedPeers(snapshot, seeker, theme, day)[0]?.initiative === subject,
              ),
            ),
          ];
        }
        case 'ISOLATED':
          return [
            ...matter.initiatives.flatMap((each) => found(ofTrial(each))),
            ...(isOnlyAsked && meeting ? [ofLead, ofEnd].flatMap((keyOf) => found(keyOf(meeting.actor))) : []),
          ];
        case 'EXPERIMENT':
          return wouldAsk(matter, found);
        default:
          return [];
      }
    },
  };

  /** Asked for each experiment when others look for it, and again when it looks for others. */
  function invitedNumbers({ id, experiment }: PlacedMatter): readonly number[] {
    if (experiment === null) return [];
    const numbers =
      invited.get(id) ?? invitedTo(snapshot, experiment).actors.map((each) => findNumber(actors.table, each));
    invited.set(id, numbers);
    return numbers;
  }

  /** Needs of those invited, who are told to ask first whoever leads it. */
  function wouldAsk(matter: PlacedMatter, found: (key: string) => readonly PlacedMatter[]) {
    const { subject } = matter;
    return invitedNumbers(matter).flatMap((actor) =>
      found(ofSeeker(actor)).filter(({ needs }) =>
        needs.some(({ seeker, theme }) => {
          const [peer] = seeker === actor ? experiencedPeers(snapshot, seeker, theme, day) : [];
          return peer?.initiative === subject;
        }),
      ),
    );
  }
}

/** A relay asks what follows, and not what is needed before. */
const ofProjects: readonly PlacedMatter['kind'][] = ['OVERLAP', 'POOLING'];
const hasProjects = ({ kind, initiatives }: PlacedMatter): boolean =>
  ofProjects.includes(kind) && initiatives.length <= MOST_NAMED;

/** Whoever leads what ends, or loses its money, is called about it. */
const isOfEnd = ({ kind, initiatives }: PlacedMatter): boolean =>
  (kind === 'FUNDING_END' || kind === 'RELAY') && initiatives.length <= MOST_NAMED;

const isPart = (host: PlacedMatter, { initiatives }: PlacedMatter): boolean =>
  host.initiatives.every((each) => initiatives.includes(each));

const ofOverlap = (leaf: number): string => `overlap on ${leaf}`;
const ofLead = (actor: number): string => `leads ${actor}`;
const ofEnd = (actor: number): string => `leads what ends ${actor}`;
const ofApart = (actor: number): string => `apart ${actor}`;
const ofInvited = (actor: number): string => `invited ${actor}`;
const ofTrial = (initiative: number): string => `tried ${initiative}`;
/** The key of a matter with a need of this actor. */
export const ofSeeker = (actor: number): string => `with a need ${actor}`;
