/** θ of two sets of themes alone is the number that is found for one set beside all others, to the last bit. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createSubjectFactors, fillSubjectFactors, subjectFactorOf } from '../src/measures/subject/subject-factor.js';
import { createSubjects, createThemes, subjectOf } from '../src/model/themes.js';
import { runs } from './runs.js';

const leaves = [0, 1, 2].flatMap((root) => [0, 1, 2, 3].map((leaf) => `r${root}-${leaf}`));
const leaf = fc.constantFrom(...leaves);
const relation = fc.tuple(leaf, leaf, fc.constantFrom(0.1, 0.3, 0.5, 1));
const weights = fc.array(fc.double({ min: 0.01, max: 9, noNaN: true }), { minLength: 30, maxLength: 30 });
const sets = fc.array(fc.uniqueArray(leaf, { maxLength: 4 }), { minLength: 2, maxLength: 12 });

it('for any sets, relations and weights', () => {
  let met = 0;
  fc.assert(
    fc.property(sets, fc.array(relation, { maxLength: 8 }), weights, (named, relations, given) => {
      const themes = createThemes([
        ...[0, 1, 2].map((root) => ({ id: `r${root}`, archived: false, related: [], broader: [] })),
        ...leaves.map((id) => ({
          ...{ id, archived: false },
          // Every second leaf lies below another one.
          broader: [
            id.endsWith('1') || id.endsWith('3') ? `${id.slice(0, -1)}${Number(id.at(-1)) - 1}` : id.slice(0, 2),
          ],
          related: relations.flatMap(([one, other, weight]) =>
            one === id ? [[other, weight] as const] : other === id ? [[one, weight] as const] : [],
          ),
        })),
      ]);
      const subjects = createSubjects();
      const numbers = named.map((ids) => subjectOf(subjects, themes, ids));
      const information = Float64Array.from(given);
      const factors = createSubjectFactors();
      for (const one of numbers) {
        fillSubjectFactors(factors, subjects, information, one);
        for (const other of numbers) {
          const isMet = factors.sets.includes(other);
          met += isMet ? 1 : 0;
          expect(subjectFactorOf(subjects, information, one, other)).toEqual(
            isMet ? { shared: factors.shared[other], factor: factors.factor[other] } : { shared: 0, factor: 0 },
          );
        }
      }
    }),
    { numRuns: runs(200) },
  );
  expect(met).toBeGreaterThan(1000);
});
