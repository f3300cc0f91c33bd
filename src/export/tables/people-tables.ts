/** The tables for people, in the order of the sheets. */
import { CLOSED_LISTS } from '../../import/closed-lists.js';
import { enumLabels } from '../../words/enum-labels.js';
import type { OpenExport, RelationName } from '../open-export.js';
import type { Place, RelationRow } from '../rows.js';
import { column, day, joined, themeLabel, word } from './column.js';
import { actorsTable, initiativesTable } from './entity-tables.js';
import { fundingTable } from './funding-table.js';
import { type PeopleTable, peopleTable } from './people-table.js';
import { readReaching } from './reaching.js';
import { sourcesTable } from './sources-table.js';

async function* relationsOf(name: RelationName, open: OpenExport): AsyncGenerator<RelationRow> {
  yield* open.relations(name, await readReaching(open));
}

const from = column<RelationRow>('from', ({ firstDay }) => day(firstDay));
const to = column<RelationRow>('to', ({ lastDay }) => day(lastDay));
const sources = column<RelationRow>('sources', ({ source }) => source);

const rolesTable = peopleTable<RelationRow>('roles', (open) => relationsOf('participations', open), [
  column('actor', (row) => row.from.name),
  column('role', ({ kind }, { language }) => word(CLOSED_LISTS.participationRole, kind, language)),
  column('initiative', (row) => row.to.name),
  ...[from, to, sources],
  column('actorId', (row) => row.from.id),
  column('initiativeId', (row) => row.to.id),
]);

const membershipsTable = peopleTable<RelationRow>('memberships', (open) => relationsOf('memberships', open), [
  column('member', (row) => row.from.name),
  column('role', ({ kind }, { language }) => word(CLOSED_LISTS.memberRole, kind, language)),
  column('organisation', (row) => row.to.name),
  ...[from, to, sources],
  column('memberId', (row) => row.from.id),
  column('organisationId', (row) => row.to.id),
]);

const linksTable = peopleTable<RelationRow>('links', (open) => relationsOf('links', open), [
  column('actor', (row) => row.from.name),
  column('link', ({ kind }, { language }) => word(CLOSED_LISTS.linkNature, kind, language)),
  column('linkedTo', (row) => row.to.name),
  ...[from, to, sources],
  column('actorId', (row) => row.from.id),
  column('linkedToId', (row) => row.to.id),
]);

interface CoverageRow {
  readonly theme: string;
  readonly territory: Place;
  initiatives: number;
  actors: number;
}

/** From the largest to the smallest. */
const LEVELS = ['COUNTRY', 'REGION', 'DEPARTMENT', 'ARRONDISSEMENT', 'EPCI', 'ZONE', 'COMMUNE'];

/**
 * As stated: what is known about a larger territory, or a theme above, is counted only in its own row. The rows of one
 * level are together, because those of different levels must not be added up. With a territory as filter only rows of
 * that one and of those within it: of a larger one the export has but a part, and its counts would be wrong.
 */
async function* countCoverage(open: OpenExport): AsyncGenerator<CoverageRow> {
  const rows = new Map<string, CoverageRow>();
  const count = (what: 'initiatives' | 'actors', themes: readonly string[], territories: readonly Place[]) => {
    for (const theme of themes) {
      for (const territory of territories) {
        if (open.selection.territories?.has(territory.id) === false) continue;
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
  const rankOf = ({ territory }: CoverageRow) => LEVELS.indexOf(territory.level);
  const inOrder = [...rows].sort(([key, row], [otherKey, other]) =>
    rankOf(row) === rankOf(other) ? (key < otherKey ? -1 : 1) : rankOf(row) - rankOf(other),
  );
  for (const [, row] of inOrder) yield row;
}

/**
 * The number of initiatives and actors that state each theme in each territory: rows from which people can make a
 * matrix.
 */
const coverageTable = peopleTable<CoverageRow>('coverage', countCoverage, [
  column('territoryLevel', ({ territory }, { language }) => word(enumLabels.TerritoryLevel, territory.level, language)),
  column('rootTheme', ({ theme }, open) =>
    joined((open.themes.get(theme)?.roots ?? []).map((root) => themeLabel(open, root))),
  ),
  column('theme', ({ theme }, open) => themeLabel(open, theme)),
  column('territory', ({ territory }) => territory.name),
  column('territoryCode', ({ territory }) => territory.code),
  column('initiativeCount', ({ initiatives }) => ({ count: initiatives })),
  column('actorCount', ({ actors }) => ({ count: actors })),
  column('themeId', ({ theme }) => theme),
  column('territoryId', ({ territory }) => territory.id),
]);

export const peopleTables: readonly PeopleTable[] = [
  ...[actorsTable, initiativesTable, rolesTable, membershipsTable, linksTable],
  ...[fundingTable, coverageTable, sourcesTable],
];
