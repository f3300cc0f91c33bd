/** A table for people: the sources of the export, its day and its filters. */
import { exampleLabels, filterLabels } from '../../words/export-headings.js';
import type { ExportFilters } from '../filters.js';
import type { OpenExport } from '../open-export.js';
import type { SourceRow } from '../rows.js';
import { column, day, word } from './column.js';
import { peopleTable } from './people-table.js';
import { readReaching } from './reaching.js';

/** `Territoire : DEP-02 ; Au : 2026-11-25` */
export function describeFilters({ filters, language }: Pick<OpenExport, 'filters' | 'language'>): string {
  const names: readonly (keyof ExportFilters)[] = ['territory', 'theme', 'asOf'];
  const told = names.flatMap((name) => (filters[name] === undefined ? [] : [`${label(name)} : ${filters[name]}`]));
  function label(name: keyof typeof filterLabels): string {
    return word(filterLabels, name, language) ?? name;
  }
  return told.length === 0 ? label('none') : told.join(' ; ');
}

async function* readSources(open: OpenExport): AsyncGenerator<SourceRow> {
  yield* open.sources((await readReaching(open)).sources);
}

export const sourcesTable = peopleTable<SourceRow>('sources', readSources, [
  column('publisher', ({ publisher, id }) => publisher ?? id),
  column('licence', ({ licence }) => licence),
  column('url', ({ url }) => url),
  column('retrievedOn', ({ retrievedOn }) => day(retrievedOn)),
  column('example', ({ illustrative }, { language }) =>
    illustrative ? word(exampleLabels, 'EXAMPLE', language) : null,
  ),
  column('id', ({ id }) => id),
  column('exportedOn', (_row, open) => day(open.day)),
  column('filters', (_row, open) => describeFilters(open)),
]);

/**
 * Describes an export in one paragraph, for formats that have a place for it: the day, the filters, the sources.
 * `Passerelle, 2026-11-25. Filtres : aucun … Sources : Insee (Licence Ouverte 2.0, https://…)`
 */
export async function describeExport(open: OpenExport): Promise<string> {
  const sources: string[] = [];
  for await (const { id, publisher, licence, url } of open.sources()) {
    const where = [licence, url].filter((part) => part !== null).join(', ');
    sources.push(`${publisher ?? id}${where === '' ? '' : ` (${where})`}`);
  }
  const [filters, colon, next] = open.language === 'FR' ? ['Filtres', '\u00a0: ', '\u00a0; '] : ['Filters', ': ', '; '];
  return `Passerelle, ${open.day}. ${filters}${colon}${describeFilters(open)}. Sources${colon}${sources.join(next) || '-'}.`;
}
