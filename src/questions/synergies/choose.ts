/**
 * The synergies that remain after decisions: a dismissal between two initiatives applies to every kind of synergy
 * between them.
 */

import type { Context } from '../../answers/context.js';
import {
  type Chosen,
  chooseByDecision,
  type DecisionChoice,
  type Reach,
} from '../../answers/decisions/choose-by-decision.js';
import type { QuerySynergiesArgs } from '../../language/generated/types.js';
import { synergyKinds } from '../../model/closed-lists.js';
import { answerSynergies } from './answer.js';
import { digestSynergy, type SynergyRow } from './row.js';

/** The ids of the same two initiatives with every other kind; none for any other suggestion. */
export function otherKindsOf(suggestion: string): string[] {
  const [, kind, both] = /^synergy-([A-Z_]+)-(.+)$/s.exec(suggestion) ?? [];
  if (!synergyKinds.some((each) => each === kind)) return [];
  return synergyKinds.filter((each) => each !== kind).map((each) => `synergy-${each}-${both}`);
}

/** A dismissal reaches the other kinds, or the next kind of the pair would take the place of the dismissed one. */
export const reachOfSynergies = (context: Context, asOf: string): Reach<SynergyRow> => ({
  others: otherKindsOf,
  async find(decisions) {
    const firsts = [...new Set(decisions.flatMap(({ about: [first] }) => first ?? []))];
    const answer = (initiatives: readonly string[]) =>
      answerSynergies(context, { asOf, between: 'INITIATIVES', everyKind: true }, initiatives);
    const answers = await Promise.all(firsts.map((first) => answer([first])));
    const rows = decisions.flatMap(({ suggestion }) => {
      const row = answers.map((each) => each.row(suggestion ?? '')).find((each) => each !== undefined);
      return row ? [[row.id, row] as const] : [];
    });
    return new Map(rows);
  },
});

/** @param entities only rows with one of these initiatives or actors */
export function chooseSynergies(
  context: Context,
  filters: QuerySynergiesArgs & DecisionChoice,
  entities: readonly string[] | null,
): Promise<Chosen<SynergyRow>> {
  const reach = filters.between === 'ACTORS' ? undefined : reachOfSynergies(context, filters.asOf ?? context.today);
  return chooseByDecision(context, () => answerSynergies(context, filters, entities), filters, digestSynergy, reach);
}
