/** METHODS once more, in plain TypeScript and without haste: the second opinion on cypher/overlaps.cypher. */
import type { InitiativeOf } from './world.js';

const communesOf: Readonly<Record<string, readonly string[]>> = {
  E1: ['c1', 'c2', 'c3'],
  E2: ['c4', 'c5'],
  E3: ['c6', 'c7'],
  E4: ['c8', 'c9'],
  DEP: ['c1', 'c2', 'c3', 'c4', 'c5', 'c6', 'c7', 'c8', 'c9'],
};
const population: Readonly<Record<string, number>> = {
  c1: 25000,
  c2: 10000,
  c3: 5000,
  c4: 20000,
  c5: 10000,
  c6: 12000,
  c7: 8000,
  c8: 6000,
  c9: 4000,
};
const roots = new Set(['med', 'ter', 'san', 'edu']);
const kinds = new Set(['PROGRAMME', 'PROJECT', 'SERVICE', 'EXPERIMENT']);
const operative = new Set(['LEAD', 'CO_LEAD', 'PARTNER', 'OPERATOR', 'HOST', 'PRESCRIBER']);

export interface ByHand {
  readonly id: string;
  readonly score: number;
  readonly ground: string;
  readonly coordination: string;
}

const round = (value: number) => Math.round(value * 1e12) / 1e12;
const day = (date: string) => Date.parse(`${date}T00:00:00Z`) / 86_400_000;
const people = (communes: Iterable<string>) => [...communes].reduce((sum, id) => sum + (population[id] ?? 0), 0);

export function overlapsByHand(
  initiatives: Readonly<Record<string, InitiativeOf>>,
  asOf: string,
  minimumScore: number,
  nested: boolean,
): ByHand[] {
  const compared = Object.entries(initiatives)
    .filter(([, i]) => kinds.has(i.kind ?? 'PROJECT') && i.status !== 'ABANDONED' && !i.archived)
    .map(([id, i]) => ({
      id,
      subjects: new Set((i.themes ?? []).filter((theme) => !roots.has(theme))),
      places: new Set((i.covers ?? ['E1']).flatMap((territory) => communesOf[territory] ?? [territory])),
      start: i.start === undefined ? '2026-01-01' : i.start,
      end: i.end === undefined ? '2026-12-31' : i.end,
      over: i.status === 'COMPLETED' && i.end === null,
      actors: Object.entries(i.actors ?? {}),
    }));
  const uses = (theme: string) => compared.filter(({ subjects }) => subjects.has(theme)).length;
  const weight = (themes: readonly string[]) =>
    themes.reduce((sum, theme) => sum + Math.log((compared.length + 1) / uses(theme)), 0);
  const isPartOf = (part: string, whole: string): boolean => {
    const above = initiatives[part]?.partOf;
    return above !== undefined && !initiatives[above]?.archived && (above === whole || isPartOf(above, whole));
  };

  const rows = compared.flatMap((a) =>
    compared.flatMap((b) => {
      if (a.id >= b.id || isPartOf(a.id, b.id) || isPartOf(b.id, a.id)) return [];
      const shared = [...a.subjects].filter((theme) => b.subjects.has(theme));
      const common = [...a.places].filter((id) => b.places.has(id));
      if (shared.length === 0 || common.length === 0) return [];
      const from = [a.start, b.start]
        .filter((date) => date !== null)
        .sort()
        .at(-1);
      const to = [a.end, b.end].filter((date) => date !== null).sort()[0];
      if ((from && to && to < from) || (to && to < asOf) || a.over || b.over) return [];
      const lengths = [a, b].flatMap(({ start, end }) => (start && end ? [day(end) - day(start) + 1] : []));
      const period = lengths.length > 0 && from && to ? (day(to) - day(from) + 1) / Math.min(...lengths) : 1;
      const [one, two, both] = [people(a.places), people(b.places), people(common)];
      const territory = both / Math.sqrt(one * two);
      const containment = both / Math.min(one, two);
      const theme = weight(shared) / weight([...new Set([...a.subjects, ...b.subjects])]);
      const isNested = containment >= 0.99 && Math.min(one, two) <= Math.max(one, two) / 2;
      const score = round(theme * territory * period);
      const nestedScore = round(theme * period * containment);
      if (isNested !== nested || (nested ? nestedScore : score) < minimumScore) return [];
      const joint = a.actors.some(
        ([actor, role]) => operative.has(role) && b.actors.some(([other, as]) => other === actor && operative.has(as)),
      );
      const funded = a.actors.some(
        ([actor, role]) => role === 'FUNDER' && b.actors.some(([other, as]) => other === actor && as === 'FUNDER'),
      );
      return [
        {
          id: `overlap-${a.id}-${b.id}`,
          score,
          ground: isNested ? 'NESTED' : round(territory) >= 0.5 ? 'SAME_GROUND' : 'PARTIAL',
          coordination: joint ? 'JOINT' : funded ? 'COMMON_FUNDER' : 'NONE',
          keys: nested ? [nestedScore, score] : [score, round(weight(shared))],
        },
      ];
    }),
  );
  rows.sort(
    (x, y) => (y.keys[0] ?? 0) - (x.keys[0] ?? 0) || (y.keys[1] ?? 0) - (x.keys[1] ?? 0) || (x.id < y.id ? -1 : 1),
  );
  return rows.map(({ keys, ...row }) => row);
}
