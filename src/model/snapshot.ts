/** The graph as the engine holds it: typed arrays, exact, changed in place by the same functions that fill it. */

import { type ActorColumns, type Actors, createActors } from './actors.js';
import type { TerritoryRecord, ThemeRecord } from './entity-records.js';
import { createFunding, type Funding } from './funding.js';
import { createGrounds, type GroundColumns, type Grounds } from './grounds.js';
import type { Ids } from './ids.js';
import { createInitiatives, type Initiatives } from './initiatives.js';
import { createTerritories, type Territories, type TerritoryColumns } from './territories.js';
import { createSubjects, createThemes, type SubjectColumns, type ThemeColumns, type Themes } from './themes.js';

/** The graph by number alone: what a thread is lent, and all that a question needs that finds pairs or counts. It holds no id. */
export interface Columns {
  readonly themes: ThemeColumns;
  readonly territories: TerritoryColumns;
  readonly subjects: SubjectColumns;
  readonly grounds: GroundColumns;
  readonly initiatives: Initiatives;
  readonly actors: ActorColumns;
  readonly funding: Funding;
}

/** The same with the ids, and with what is needed to write into it and to describe what was found. */
export interface Snapshot extends Columns {
  readonly themes: Themes;
  readonly territories: Territories;
  readonly subjects: SubjectColumns<Ids>;
  readonly grounds: Grounds;
  readonly initiatives: Initiatives<Ids>;
  readonly actors: Actors;
  readonly funding: Funding<Ids>;
}

/** A snapshot of themes and territories; put the rest into it, in any order. A change of themes or territories asks for a new one. */
export function createSnapshot(themes: readonly ThemeRecord[], territories: readonly TerritoryRecord[]): Snapshot {
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
