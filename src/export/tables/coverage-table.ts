/** The number of initiatives and actors that state each theme in each territory: rows from which people can make a matrix. */
import type { OpenExport } from '../open-export.js';
import type { Named } from '../rows.js';
import { column, joined, themeLabel } from './column.js';
import { peopleTable } from './people-table.js';

interface CoverageRow {
  readonly theme: string;
  readonly territory: Named;
  initiatives: number;
  actors: number;
}

/** As stated: what is known about a larger territory, or a theme above, is counted only in its own row. */
async function* countCoverage(open: OpenExport): AsyncGenerator<CoverageRow> {
  const rows = new Map<string, CoverageRow>();
  const count = (what: 'initiatives' | 'actors', themes: readonly string[], territories: readonly Named[]) => {
    for (const theme of themes) {
      for (const territory of territories) {
        const key = `${theme} ${territory.id}`;
        const row = rows.get(key) ?? { theme, territory, initiatives: 0, actors: 0 };
        row[what] += 1;
        rows.set(key, row);
      }
    }
  };
  for await (const { themes, territories } of open.initiatives()) count('initiatives', themes, territories);
  for await (const { themes, actsIn, seats } of open.actors())
    count('actors', themes, actsIn.length > 0 ? actsIn : seats);
  for (const key of [...rows.keys()].sort()) {
    const row = rows.get(key);
    if (row !== undefined) yield row;
  }
}

export const coverageTable = peopleTable<CoverageRow>('coverage', countCoverage, [
  column('rootTheme', ({ theme }, open) =>
    joined((open.themes.get(theme)?.roots ?? []).map((root) => themeLabel(open, root))),
  ),
  column('theme', ({ theme }, open) => themeLabel(open, theme)),
  column('territory', ({ territory }) => territory.name),
  column('initiativeCount', ({ initiatives }) => ({ count: initiatives })),
  column('actorCount', ({ actors }) => ({ count: actors })),
  column('themeId', ({ theme }) => theme),
  column('territoryId', ({ territory }) => territory.id),
]);
