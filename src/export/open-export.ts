/** Opens the selected part of the graph to be read page by page, so that only little of it is in memory at once. */
import type { Database } from '../database/database.js';
import type { Language } from '../words/labels.js';
import { checkFilters, type ExportFilters } from './filters.js';
import type { ActorRow, FundingRow, InitiativeRow, RelationRow, SourceRow, ThemeRow, ZoneRow } from './rows.js';
import { pagesOf, type Selection, select } from './selection.js';
import { Tally } from './tally.js';

export type RelationName = 'participations' | 'memberships' | 'links';

export interface OpenExport {
  readonly database: Database;
  readonly selection: Selection;
  /** Ids: a relation is exported when both its ends are among them. */
  readonly chosen: { readonly actors: ReadonlySet<string>; readonly initiatives: ReadonlySet<string> };
  readonly filters: ExportFilters;
  /** The day of the export, YYYY-MM-DD. */
  readonly day: string;
  /** The language of headings and labels. */
  readonly language: Language;
  readonly version: string;
  /** The counts of the formats, and of what was left out before. */
  readonly tally: Tally;
  /** All themes by id, because a theme needs those above it to be understood. */
  readonly themes: ReadonlyMap<string, ThemeRow>;
  /** @param ids default: those of the selection */
  actors(ids?: readonly string[]): AsyncGenerator<ActorRow>;
  /** @param ids default: those of the selection */
  initiatives(ids?: readonly string[]): AsyncGenerator<InitiativeRow>;
  /** @param ids default: those of the selection */
  fundingLinks(ids?: readonly string[]): AsyncGenerator<FundingRow>;
  /** Relations with both ends in the export, valid on the requested day, if there is one. @param among default: the selection */
  relations(name: RelationName, among?: Pick<Selection, 'actors' | 'initiatives'>): AsyncGenerator<RelationRow>;
  /** @param ids default: those of the selection */
  sources(ids?: readonly string[]): AsyncGenerator<SourceRow>;
  /** All zones, whatever the filters: named sets of communes. */
  zones(): AsyncGenerator<ZoneRow>;
}

export interface ExportSettings {
  readonly filters: ExportFilters;
  readonly day: string;
  readonly language: Language;
  /** Version of the program. */
  readonly version: string;
}

type Reading = Pick<Database, 'read'>;

/** @throws BadInput for filters with an unknown id */
export async function openExport(database: Database, settings: ExportSettings): Promise<OpenExport> {
  await checkFilters(database, settings.filters);
  const selection = await select(database, settings.filters);
  const themes = await database.read<ThemeRow>('export/themes');
  const tally = new Tally();
  tally.remark('placeless', selection.placeless);
  const chosen = { actors: new Set(selection.actors), initiatives: new Set(selection.initiatives) };
  const { asOf } = settings.filters;
  return {
    ...settings,
    ...{ database, selection, chosen, tally },
    themes: new Map(themes.map((theme) => [theme.id, theme])),
    actors: (wanted = selection.actors) =>
      readPages(wanted, (ids) => database.read<ActorRow>('export/actors', { ids })),
    initiatives: (wanted = selection.initiatives) =>
      readPages(wanted, (ids) => database.read<InitiativeRow>('export/initiatives', { ids })),
    fundingLinks: (wanted = selection.fundingLinks) =>
      readPages(wanted, (ids) => database.read<FundingRow>('export/funding-links', { ids })),
    async *relations(name, among = selection) {
      const read = relationReaders(database)[name];
      const others = setOf(name === 'participations' ? among.initiatives : among.actors);
      for await (const row of readPages(among.actors, read)) {
        if (!others.has(row.to.id)) tally.remark('otherEnd');
        else if (!holdsOn(row, asOf)) tally.remark('notThatDay');
        else yield row;
      }
    },
    sources: (wanted = selection.sources) =>
      readPages(wanted, (ids) => database.read<SourceRow>('export/sources', { ids })),
    async *zones() {
      yield* await database.read<ZoneRow>('export/zones');
    },
  };
}

const sets = new WeakMap<readonly string[], ReadonlySet<string>>();

/** Of the ids of an export, once for all of its tables. */
function setOf(ids: readonly string[]): ReadonlySet<string> {
  const set = sets.get(ids) ?? new Set(ids);
  sets.set(ids, set);
  return set;
}

type ReadRelations = (ids: readonly string[]) => Promise<RelationRow[]>;

const relationReaders = (database: Reading): Readonly<Record<RelationName, ReadRelations>> => ({
  participations: (ids) => database.read<RelationRow>('export/participations', { ids }),
  memberships: (ids) => database.read<RelationRow>('export/memberships', { ids }),
  links: (ids) => database.read<RelationRow>('export/links', { ids }),
});

async function* readPages<Row>(
  ids: readonly string[],
  read: (ids: readonly string[]) => Promise<Row[]>,
): AsyncGenerator<Row> {
  for (const page of pagesOf(ids)) yield* await read(page);
}

/** An unknown day excludes nothing. */
function holdsOn({ firstDay, lastDay }: RelationRow, day: string | undefined): boolean {
  return day === undefined || ((firstDay ?? day) <= day && (lastDay ?? day) >= day);
}
