/** Finds the territories and the themes that rows name; what nobody knows is reported, and the row goes on without it. */
import type { Run } from '../../database/database.js';
import type { StatedOnTheme } from '../entity-row.js';
import type { FileFault } from '../report.js';
import { resolveTerritories } from '../territories/resolve-territories.js';
import { faultOf } from './ecosystem-context.js';
import { listOf, resourcesOf, textOf } from './ecosystem-ids.js';
import type { EcosystemRecord } from './ecosystem-record.js';

export interface Places {
  /** Ids of the territories of a column, and what is wrong with those left out. */
  territories(record: EcosystemRecord, column: string): Found;
  themes(record: EcosystemRecord, column: string): Found;
  /** Needs or offers of a column, each on the theme that its item names. */
  resources(record: EcosystemRecord, column: 'needs' | 'offers'): FoundResources;
}

export interface Found {
  readonly ids: readonly string[];
  readonly faults: readonly FileFault[];
}

export interface FoundResources {
  readonly stated: readonly StatedOnTheme[];
  readonly faults: readonly FileFault[];
}

const RESOURCE_COLUMNS = ['needs', 'offers'];
const TERRITORY_COLUMNS = ['seat', 'actsIn', 'territories', 'communes'];

export async function findPlaces(run: Run, records: readonly EcosystemRecord[]): Promise<Places> {
  const statedTerritories = new Set(
    records.flatMap((record) => TERRITORY_COLUMNS.flatMap((column) => valuesOf(record, column))),
  );
  const statedThemes = new Set(
    records.flatMap((record) => [
      ...listOf(record, 'themes'),
      ...RESOURCE_COLUMNS.flatMap((column) =>
        resourcesOf(record, column).flatMap(({ ways }) => ways.map(({ theme }) => theme)),
      ),
    ]),
  );
  const territories = statedTerritories.size === 0 ? new Map() : await resolveTerritories(run, statedTerritories);
  const themes = new Map<string, readonly string[]>();
  const roots = new Set<string>();
  if (statedThemes.size > 0) {
    const rows = await run<{ reference: string; ids: string[]; roots: string[] }>('import/resolve-themes', {
      references: [...statedThemes],
    });
    for (const { reference, ids, roots: top } of rows) {
      themes.set(reference, ids);
      for (const id of top) roots.add(id);
    }
  }
  return {
    territories: (record, column) =>
      collect(valuesOf(record, column), (reference) => {
        const territory = territories.get(reference);
        if (territory === undefined) {
          const message = `"${reference}" is no territory of the official geographic code, and no zone; it is left out`;
          const remedy =
            'write a commune code such as 02691, the SIREN of an EPCI, DEP-02, REG-32, or the id of a zone of territories.csv';
          return { fault: faultOf(record, column, reference, 'unknown-territory', message, remedy) };
        }
        if (!territory.byFormerCode) return { id: territory.id };
        const message = `"${reference}" is the code of a former commune, part of ${territory.name} today`;
        const remedy = `write ${territory.id.replace('COM-', '')}`;
        return { id: territory.id, fault: faultOf(record, column, reference, 'former-commune-code', message, remedy) };
      }),
    themes: (record, column) =>
      collect(listOf(record, column), (reference) => {
        const [id, ...others] = themes.get(reference) ?? [];
        if (id !== undefined && others.length === 0) return { id };
        return { fault: unknownTheme(record, column, reference, id === undefined) };
      }),
    resources(record, column) {
      const faults: FileFault[] = [];
      const met = new Set<string>();
      const stated = resourcesOf(record, column).flatMap(({ resource, ways }): StatedOnTheme[] => {
        const way = ways.find(({ theme: name }) => themes.has(name)) ?? ways.at(-1);
        if (way === undefined) return [];
        const [theme, ...others] = themes.get(way.theme) ?? [];
        if (theme === undefined || others.length > 0) {
          faults.push(unknownTheme(record, column, way.theme, theme === undefined));
          return [];
        }
        const key = `${resource} ${theme}`;
        if (met.has(key)) {
          const message = `${resource} on "${way.theme}" is stated twice; the first is kept`;
          faults.push(
            faultOf(record, column, way.theme, 'stated-twice', message, 'keep one of the two, with one note'),
          );
          return [];
        }
        met.add(key);
        if (column === 'needs' && roots.has(theme)) {
          const message = `"${way.theme}" is a whole field; the need is kept, and meets no offer`;
          const remedy = 'name the theme below it on which it is needed';
          faults.push(faultOf(record, column, way.theme, 'need-on-root', message, remedy));
        }
        return [{ resource, theme, note: way.note }];
      });
      return { stated, faults };
    },
  };
}

function unknownTheme(record: EcosystemRecord, column: string, reference: string, isUnknown: boolean): FileFault {
  const message = `"${reference}" is ${isUnknown ? 'no known theme' : 'the name of several themes'}; it is left out`;
  const remedy = 'write the id of a theme, such as mediation-numerique, or import it with: passerelle import themes';
  return faultOf(record, column, reference, 'unknown-theme', message, remedy);
}

function valuesOf(record: EcosystemRecord, column: string): readonly string[] {
  const text = textOf(record, column);
  return text === '' ? listOf(record, column) : [text];
}

function collect(
  references: readonly string[],
  find: (reference: string) => { id?: string; fault?: FileFault },
): Found {
  const found = references.map(find);
  return {
    ids: [...new Set(found.flatMap(({ id }) => id ?? []))],
    faults: found.flatMap(({ fault }) => fault ?? []),
  };
}
