import type { LinkNature, ParticipationRole, TieMedium } from '../../language/generated/types.js';

/** A tie as cypher/tie-list.cypher returns it: actors and the initiative by id, days as YYYY-MM-DD. */
export interface TieRow {
  readonly a: string;
  readonly b: string;
  readonly medium: TieMedium;
  readonly initiative: string | null;
  readonly nature: LinkNature | null;
  readonly rolesOfA: readonly ParticipationRole[];
  readonly rolesOfB: readonly ParticipationRole[];
  readonly from: string | null;
  readonly to: string | null;
  readonly past: boolean;
}
