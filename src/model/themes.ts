/** The themes with the themes above each, and the sets of themes that initiatives and actors name. */
import { type Column, createColumn, write } from './column.js';
import type { ThemeRecord } from './entity-records.js';
import { createIds, findNumber, type HasCount, type Ids, idOf, type Name, numberOf, sortedNumbers } from './ids.js';
import { addToList, createLists, type Lists, listAt, setList } from './lists.js';

/** Themes are numbered by id, so a list sorted by number is sorted by id. */
export interface ThemeColumns<Table extends HasCount = HasCount> {
  readonly table: Table;
  /** Each theme and those above it, through themes that are not archived, without the roots. */
  readonly belowRoots: readonly (readonly number[])[];
  readonly roots: readonly (readonly number[])[];
  readonly isRoot: readonly boolean[];
  /** The themes related to each, with their weights, sorted by number, without roots and archived ones. */
  readonly related: readonly (readonly Relation[])[];
}

export interface Relation {
  readonly theme: number;
  /** The weight of the relation in millionths. */
  readonly share: number;
}

/** The full weight of a theme that is named. Weights are stored as whole numbers, in millionths of the full weight. */
export const FULL_WEIGHT = 1_000_000;

export interface Themes extends ThemeColumns<Ids> {
  readonly archived: readonly boolean[];
  /** The themes directly above, archived or not. */
  readonly broader: readonly (readonly number[])[];
}

/** Whether one theme is above the other, through themes that are not archived; no theme is above itself. */
export function isAbove({ belowRoots, roots }: ThemeColumns, above: number, theme: number): boolean {
  if (above === theme) return false;
  return [belowRoots, roots].some((lists) => lists[theme]?.includes(above));
}

/** @param facts every theme, archived ones too; the place in the list becomes the number */
export function createThemes(facts: readonly ThemeRecord[]): Themes {
  const table = createIds();
  const sorted = [...facts].sort((a, b) => (a.id < b.id ? -1 : 1));
  for (const { id } of sorted) numberOf(table, id);
  const archived = sorted.map((theme) => theme.archived);
  const known = (ids: readonly string[]) => ids.map((id) => findNumber(table, id)).filter((theme) => theme >= 0);
  const broader = sorted.map((theme) => known(theme.broader).sort((one, other) => one - other));
  const alive = (numbers: readonly number[]) => numbers.filter((theme) => !archived[theme]);
  const isRoot = broader.map((above) => alive(above).length === 0);
  const climb = (theme: number): number[] => {
    const met = new Set([theme]);
    for (const each of met) for (const above of alive(broader[each] ?? [])) met.add(above);
    return [...met].sort((a, b) => a - b);
  };
  const mayRelate = (theme: number) => theme >= 0 && !archived[theme] && !isRoot[theme];
  const related = sorted.map((theme, number) => {
    const others = theme.related.map(([id, weight]) => ({
      theme: findNumber(table, id),
      share: Math.round(weight * FULL_WEIGHT),
    }));
    if (!mayRelate(number)) return [];
    return others
      .filter(({ theme: other, share }) => other !== number && mayRelate(other) && share > 0)
      .sort((one, other) => one.theme - other.theme);
  });
  const climbs = sorted.map((_, theme) => (archived[theme] ? [] : climb(theme)));
  return {
    table,
    archived,
    broader,
    isRoot,
    related,
    belowRoots: climbs.map((themes) => themes.filter((theme) => !isRoot[theme])),
    roots: climbs.map((themes) => themes.filter((theme) => isRoot[theme])),
  };
}

/** The theme and everything below it, through themes that are not archived. */
export function narrowerThemes({ archived, broader }: Themes, theme: number): Set<number> {
  const met = new Set([theme]);
  let size = 0;
  while (size < met.size) {
    size = met.size;
    broader.forEach((above, narrower) => {
      if (!archived[narrower] && above.some((each) => met.has(each))) met.add(narrower);
    });
  }
  return met;
}

/** Each distinct set of named themes once, however many entities name it. */
export interface SubjectColumns<Table extends HasCount = HasCount> {
  readonly table: Table;
  /** The named themes that lie below the roots. */
  readonly leaves: Lists;
  /** The leaves and the themes above them, without the roots. */
  readonly themes: Lists;
  /** The roots above the leaves. */
  readonly rootsOfLeaves: Lists;
  /** The roots above all named themes, named roots included. */
  readonly rootsOfNamed: Lists;
  /** The sets with a leaf that is this theme or below it, by theme, roots included. */
  readonly setsUnder: Lists;
  /**
   * Pairs of numbers, sorted by theme: a theme that is related to a leaf of the set, and its weight for the set in
   * millionths. The weight is the largest of its relations to leaves of the set, or 0 when the set has the theme
   * itself.
   */
  readonly related: Lists;
  /** Pairs of numbers by theme: a set for which the theme counts in part, and its weight in millionths. */
  readonly setsRelated: Lists;
  readonly count: Column<Int32Array>;
}

/** Columns for sets of themes, empty; `subjectOf` adds each set once. */
export function createSubjects(): SubjectColumns<Ids> {
  return {
    table: createIds(),
    leaves: createLists(),
    themes: createLists(),
    rootsOfLeaves: createLists(),
    rootsOfNamed: createLists(),
    setsUnder: createLists(),
    related: createLists(),
    setsRelated: createLists(),
    count: createColumn(Int32Array, 1),
  };
}

/** The themes of a set as they were named, without archived ones. */
export function namedThemes({ table }: SubjectColumns<Ids>, subject: number): number[] {
  const key = subject < table.count ? idOf(table, subject) : '';
  return key === '' ? [] : key.split(' ').map(Number);
}

/** The number of the set of these themes, added when it is new. Unknown and archived themes are left out. */
export function subjectOf(subjects: SubjectColumns<Ids>, themes: Themes, names: readonly Name[]): number {
  const all = sortedNumbers(themes.table, names);
  const named = all.some((theme) => themes.archived[theme]) ? all.filter((theme) => !themes.archived[theme]) : all;
  const key = named.join(' ');
  const known = findNumber(subjects.table, key);
  if (known >= 0) return known;
  const fresh = numberOf(subjects.table, key);
  const leaves = named.filter((theme) => !themes.isRoot[theme]);
  const above = (from: readonly number[], table: Themes['roots']) =>
    sortedNumbers(
      themes.table,
      from.flatMap((each) => table[each] ?? []),
    );
  setList(subjects.leaves, fresh, leaves);
  setList(subjects.themes, fresh, above(leaves, themes.belowRoots));
  setList(subjects.rootsOfLeaves, fresh, above(leaves, themes.roots));
  setList(subjects.rootsOfNamed, fresh, above(named, themes.roots));
  for (const theme of [...listAt(subjects.themes, fresh), ...listAt(subjects.rootsOfLeaves, fresh)]) {
    addToList(subjects.setsUnder, theme, fresh);
  }
  relate(subjects, themes, fresh, leaves);
  write(subjects.count, 0, subjects.table.count);
  return fresh;
}

/** Writes which themes count in part for a set with these leaves. */
function relate(subjects: SubjectColumns, { related }: Themes, set: number, leaves: readonly number[]): void {
  const own = listAt(subjects.themes, set);
  const shares = new Map<number, number>();
  for (const leaf of leaves) {
    for (const { theme, share } of related[leaf] ?? []) {
      shares.set(theme, own.includes(theme) ? 0 : Math.max(share, shares.get(theme) ?? 0));
    }
  }
  const sorted = [...shares].sort(([one], [other]) => one - other);
  setList(subjects.related, set, sorted.flat());
  for (const [theme, share] of sorted) {
    if (share === 0) continue;
    addToList(subjects.setsRelated, theme, set);
    addToList(subjects.setsRelated, theme, share);
  }
}
