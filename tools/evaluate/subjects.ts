/** What the subjects of one actor say about every other actor: it works on the same subjects, or its partners do. */
import { intAt } from '../../src/model/at.js';
import type { Evidence } from './partners.js';
import { fromRows, pass, rowSums, type Sparse, scale, transpose, unit } from './sparse.js';
import type { Window } from './window.js';

/** Facets of the subject of an undertaking; `any` holds all of them together. A facet without data adds nothing. */
const facets = ['area', 'programme', 'instrument', 'call', 'any'] as const;

/**
 * Two measures for each facet, Σ p(subject | actor) × p(other | subject), where rare subjects weigh more, by
 * ln((N+1)/n). The subjects are those of the actor, or those of its partners (`partners-…`).
 */
export function weighSubjects(window: Window, newman: Sparse): Evidence {
  const prepared = facets.map((facet) => ({ facet, ...prepareFacet(window, facet) }));
  return (actor) => {
    const self = unit(window.actors.length, actor);
    const partners = pass(self, newman);
    const found = new Map<string, Float64Array>();
    for (const { facet, profile, rarity, bearers, byTotal } of prepared) {
      const reach = (from: Float64Array) => pass(scale(toShares(scale(pass(from, profile), rarity)), byTotal), bearers);
      found.set(facet, reach(self));
      found.set(`partners-${facet}`, reach(partners));
    }
    return found;
  };
}

function prepareFacet(window: Window, facet: string) {
  const profile = profileOf(window, facet);
  const bearers = transpose(profile);
  const totals = rowSums(bearers);
  const rarity = totals.map((_, subject) => {
    const number = intAt(bearers.offsets, subject + 1) - intAt(bearers.offsets, subject);
    return Math.log((window.actors.length + 1) / number);
  });
  return { profile, bearers, rarity, byTotal: totals.map((total) => 1 / total) };
}

/** actor × subject: the number of its earlier undertakings on the subject. */
function profileOf({ earlier, placeOf, actors }: Window, facet: string): Sparse {
  const subjects = new Map<string, number>();
  const rows: Map<number, number>[] = Array.from(actors, () => new Map());
  for (const undertaking of earlier) {
    const names = undertaking.subjects.get(facet) ?? [];
    for (const member of undertaking.members) {
      const row = rows[placeOf.get(member) ?? -1];
      if (row === undefined) continue;
      for (const name of names) {
        const subject = subjects.get(name) ?? subjects.size;
        subjects.set(name, subject);
        row.set(subject, (row.get(subject) ?? 0) + 1);
      }
    }
  }
  return fromRows(rows, subjects.size);
}

function toShares(vector: Float64Array): Float64Array {
  const sum = vector.reduce((total, value) => total + value, 0);
  return sum > 0 ? vector.map((value) => value / sum) : vector;
}
