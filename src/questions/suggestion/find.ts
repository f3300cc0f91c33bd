/** Finds a suggestion again by its id, whatever its score: what it is about, and what it rests on today. */

import type { Ranked } from '../../answers/connection.js';
import type { Context } from '../../answers/context.js';
import type { NamedTerritories } from '../../answers/evidence.js';
import { partSubjects } from '../../answers/suggestion-id.js';
import { answerOverlaps } from '../overlaps/answer.js';
import { everyAudienceMatch, everyCoordination, everyGround } from '../overlaps/ask.js';
import { answerSynergies } from '../synergies/answer.js';
import type { PairRow } from './pair-row.js';

interface Pair {
  readonly a: string;
  readonly b: string;
}

export interface Suggestion {
  readonly row: PairRow;
  readonly territories: NamedTerritories;
}

/** Undefined when it is not suggested on that day. */
export async function findSuggestion(context: Context, id: string, asOf: string): Promise<Suggestion | undefined> {
  const pairs = partPair(id);
  if (pairs.length === 0) return undefined;
  const named = await context.answer<Pair & { territories: NamedTerritories }>('suggested-pair', { pairs, limit: 100 });
  const rows = await findRows(
    context,
    named.map((pair) => ({ suggestion: id, ...pair })),
    asOf,
  );
  const row = rows.get(id);
  const pair = named.find(({ a, b }) => a === row?.a && b === row.b);
  return row && pair && { row, territories: pair.territories };
}

/** `overlap-x-y-z` → x and y-z, x-y and z. */
function partPair(id: string): Pair[] {
  const { ways } = partSubjects(id) ?? { ways: [] };
  return ways.flatMap(([a, b]) => (a && b && a.id < b.id ? [{ a: a.id, b: b.id }] : []));
}

/** Those of these suggestions that are made on that day, by id: at most three statements, however many. */
export async function findRows(
  context: Context,
  asked: readonly (Pair & { readonly suggestion: string })[],
  asOf: string,
): Promise<Map<string, PairRow>> {
  const idsOf = (beginning: RegExp) => [
    ...new Set(asked.filter(({ suggestion }) => beginning.test(suggestion)).map(({ a }) => a)),
  ];
  const overlapping = idsOf(/^overlap-/);
  const initiatives = idsOf(/^synergy-(?!INTRODUCTION-)/);
  const actors = idsOf(/^synergy-INTRODUCTION-/);
  const everyOverlap = {
    ...{ asOf, minimumScore: 0, past: true },
    ...{ ground: everyGround, coordination: everyCoordination, audience: everyAudienceMatch },
  };
  const answers: readonly Pick<Ranked<PairRow>, 'row'>[] = await Promise.all([
    ...(overlapping.length > 0 ? [answerOverlaps(context, everyOverlap, overlapping)] : []),
    ...(initiatives.length > 0
      ? [answerSynergies(context, { asOf, between: 'INITIATIVES', everyKind: true }, initiatives)]
      : []),
    ...(actors.length > 0 ? [answerSynergies(context, { asOf, between: 'ACTORS', alreadyMeeting: true }, actors)] : []),
  ]);
  const found = asked.flatMap(({ suggestion }) => {
    const row = answers.map((answer) => answer.row(suggestion)).find((each) => each !== undefined);
    return row === undefined ? [] : [[suggestion, row] as const];
  });
  return new Map(found);
}
