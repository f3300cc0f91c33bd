/** Describes an export in one paragraph, for formats that have a place for it: the day, the filters, the sources. */
import type { OpenExport } from './open-export.js';
import { describeFilters } from './tables/sources-table.js';

/** `Passerelle, 2026-11-25. Filtres : aucun … Sources : Insee (Licence Ouverte 2.0, https://…)` */
export async function describeExport(open: OpenExport): Promise<string> {
  const sources: string[] = [];
  for await (const { id, publisher, licence, url } of open.sources()) {
    const where = [licence, url].filter((part) => part !== null).join(', ');
    sources.push(`${publisher ?? id}${where === '' ? '' : ` (${where})`}`);
  }
  const [filters, colon, next] = open.language === 'FR' ? ['Filtres', '\u00a0: ', '\u00a0; '] : ['Filters', ': ', '; '];
  return `Passerelle, ${open.day}. ${filters}${colon}${describeFilters(open)}. Sources${colon}${sources.join(next) || '-'}.`;
}
