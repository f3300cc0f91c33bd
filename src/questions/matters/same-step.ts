/**
 * Which matters have the same people called for the same thing as one before them: a pooling of projects that an overlap
 * asks about already, a need for a project that is discussed already, what else is known of an actor that is called
 * already, and results that somebody is told to ask for already.
 */
import { leadsOf } from '../../measures/participants.js';
import { isAbout } from '../../measures/subject/is-about.js';
import { findNumber } from '../../model/ids.js';
import type { Snapshot } from '../../model/snapshot.js';
import { invitedTo } from '../experiments/invited.js';
import { experiencedPeers } from './around/experienced.js';
import type { PlacedMatter } from './matters.js';

/** A matter names no more of its projects than these: who is beyond them is not told in it. */
export const MOST_NAMED = 6;

interface SameStep {
  /** By which keys others find the matter. */
  keysOf(matter: PlacedMatter): string[];
  /** Of the matters found by a key, those that tell this one too. */
  tellersOf(matter: PlacedMatter, found: (key: string) => readonly PlacedMatter[]): PlacedMatter[];
}

/** @param day days since 1970 */
export function createSameStep(snapshot: Snapshot, day: number): SameStep {
  const { actors } = snapshot;
  return {
    keysOf: (matter) => [
      ...(matter.kind === 'OVERLAP' ? matter.leaves.map(ofOverlap) : []),
      ...(hasProjects(matter) ? matter.initiatives.flatMap((each) => leadsOf(snapshot, each, day)).map(ofLead) : []),
      ...(matter.kind === 'ISOLATED' ? matter.isolated.flatMap((each) => [...each.actors]).map(ofApart) : []),
      ...(matter.kind === 'EXPERIMENT' ? matter.initiatives.map(ofTrial) : []),
      ...matter.needs.map(({ seeker }) => ofSeeker(seeker)),
    ],
    tellersOf(matter, found) {
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
            ...found(ofApart(first.seeker)),
          ];
        }
        case 'ISOLATED':
          return matter.initiatives.flatMap((each) => found(ofTrial(each)));
        case 'EXPERIMENT':
          return wouldAsk(matter, found);
        default:
          return [];
      }
    },
  };

  /** Needs of those invited, who are told to ask first whoever leads it. */
  function wouldAsk({ experiment, subject }: PlacedMatter, found: (key: string) => readonly PlacedMatter[]) {
    if (experiment === null) return [];
    const invited = invitedTo(snapshot, experiment).actors.map((id) => findNumber(actors.table, id));
    return invited.flatMap((actor) =>
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

const isPart = (host: PlacedMatter, { initiatives }: PlacedMatter): boolean =>
  host.initiatives.every((each) => initiatives.includes(each));

const ofOverlap = (leaf: number): string => `overlap on ${leaf}`;
const ofLead = (actor: number): string => `leads ${actor}`;
const ofApart = (actor: number): string => `apart ${actor}`;
const ofTrial = (initiative: number): string => `tried ${initiative}`;
/** The key of a matter with a need of this actor. */
export const ofSeeker = (actor: number): string => `with a need ${actor}`;
