/** The graph in memory: typed arrays, changed in place by the same functions that fill them. */

import { type ActorColumns, type Actors, createActors } from './actors.js';
import type { ThemeRecord } from './entity-records.js';
import { createFunding, type Funding } from './funding.js';
import { createGrounds, type GroundColumns, type Grounds } from './grounds.js';
import type { Ids } from './ids.js';
import { createInitiatives, type Initiatives } from './initiatives.js';
import type { Territories, TerritoryColumns } from './territories.js';
import { createSubjects, createThemes, type SubjectColumns, type ThemeColumns, type Themes } from './themes.js';

/** The graph in numbers, without ids: this is shared with threads, and is all that finding pairs and counting need. */
export interface Columns {
  readonly themes: ThemeColumns;
  readonly territories: TerritoryColumns;
  readonly subjects: SubjectColumns;
  readonly grounds: GroundColumns;
  readonly initiatives: Initiatives;
  readonly actors: ActorColumns;
  readonly funding: Funding;
}

/** The columns with the ids, and with what is needed to write into them and to describe results. */
export interface Snapshot extends Columns {
  readonly themes: Themes;
  readonly territories: Territories;
  readonly subjects: SubjectColumns<Ids>;
  readonly grounds: Grounds;
  readonly initiatives: Initiatives<Ids>;
  readonly actors: Actors;
  readonly funding: Funding<Ids>;
}

/**
 * A snapshot of themes and territories; add the other entities in any order. When themes or territories change, a new
 * snapshot is needed.
 */
export function createSnapshot(themes: readonly ThemeRecord[], territories: Territories): Snapshot {
  return {
    themes: createThemes(themes),
    territories,
    subjects: createSubjects(),
    grounds: createGrounds(),
    initiatives: createInitiatives(),
    actors: createActors(),
    funding: createFunding(),
  };
}
