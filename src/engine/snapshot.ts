/** The graph as the engine holds it: typed arrays, exact, changed in place by the same functions that fill it. */
import { type Actors, createActors, putActor } from './actors.js';
import type { ActorFacts, FundingFacts, InitiativeFacts, TerritoryFacts, ThemeFacts } from './facts.js';
import { createFunding, type Funding, putFunding } from './funding.js';
import { createGrounds, type Grounds } from './grounds.js';
import { createInitiatives, type Initiatives, putInitiative } from './initiatives.js';
import { createTerritories, type Territories } from './territories.js';
import { createSubjects, createThemes, type Subjects, type Themes } from './themes.js';

export interface Snapshot {
  readonly themes: Themes;
  readonly territories: Territories;
  readonly subjects: Subjects;
  readonly grounds: Grounds;
  readonly initiatives: Initiatives;
  readonly actors: Actors;
  readonly funding: Funding;
}

/** A snapshot of themes and territories; put the rest into it, in any order. A change of themes or territories asks for a new one. */
export function createSnapshot(themes: readonly ThemeFacts[], territories: readonly TerritoryFacts[]): Snapshot {
  return {
    themes: createThemes(themes),
    territories: createTerritories(territories),
    subjects: createSubjects(),
    grounds: createGrounds(),
    initiatives: createInitiatives(),
    actors: createActors(),
    funding: createFunding(),
  };
}

export interface Facts {
  readonly initiatives: readonly InitiativeFacts[];
  readonly actors: readonly ActorFacts[];
  readonly funding: readonly FundingFacts[];
}

/** Writes what is new or changed. An entity that is gone is put as archived. */
export function putFacts(snapshot: Snapshot, facts: Facts): void {
  for (const actor of facts.actors) putActor(snapshot, actor);
  for (const initiative of facts.initiatives) putInitiative(snapshot, initiative);
  for (const link of facts.funding) putFunding(snapshot, link);
}
