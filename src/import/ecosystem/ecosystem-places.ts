/** Finds the territories and themes that rows name; an unknown one is reported, and the row is imported without it. */
import type { Run } from '../../database/database.js';
import { normalizeName } from '../cells/normalize-name.js';
import { labelOf } from '../closed-lists.js';
import type { FileFault } from '../report.js';
import type { KnownNames } from '../territories/known-names.js';
import { resolveTerritories } from '../territories/resolve-territories.js';
import type { TerritoryNames } from '../territories/territory-names.js';
import { findNearThemes, type NearTheme } from '../themes/near-theme.js';
import { listOf, resourcesOf, textOf } from './ecosystem-ids.js';
import type { EcosystemRecord } from './ecosystem-record.js';
import type { StatedOnTheme } from './entity-row.js';
import { faultOf } from './fault-of.js';
import { readCode, readTerritoryByName } from './territory-by-name.js';

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

export async function findPlaces(
  run: Run,
  { territoryNames }: { readonly territoryNames: KnownNames },
  records: readonly EcosystemRecord[],
): Promise<Places> {
  const statedTerritories = new Set(
    records.flatMap((record) => TERRITORY_COLUMNS.flatMap((column) => valuesOf(record, column))),
  );
  const codes = new Map([...statedTerritories].flatMap((words) => codeBehind(words) ?? []));
  const statedThemes = new Set(
    records.flatMap((record) => [
      ...listOf(record, 'themes'),
      ...RESOURCE_COLUMNS.flatMap((column) =>
        resourcesOf(record, column).flatMap(({ ways }) => ways.map(({ theme }) => theme)),
      ),
    ]),
  );
  const territories =
    statedTerritories.size === 0 ? new Map() : await resolveTerritories(run, [...statedTerritories, ...codes.values()]);
  const isNamed = [...statedTerritories].some((reference) => !territories.has(reference));
  const names: TerritoryNames | undefined = isNamed ? await territoryNames.read(run) : undefined;
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
  const others = [...statedThemes].filter((reference) => !themes.has(reference));
  const near = await findNearThemes(run, others);
  const findTheme = (record: EcosystemRecord, column: string, reference: string): FoundTheme => {
    const [id, ...rivals] = themes.get(reference) ?? [];
    if (id !== undefined && rivals.length === 0) return { id, isRoot: roots.has(id) };
    return readThemeByLabel(record, column, reference, near.get(reference), id !== undefined);
  };
  return {
    territories: (record, column) =>
      collect(valuesOf(record, column), (reference) => {
        const named = territories.get(codes.get(reference) ?? '');
        const isSame = named !== undefined && normalizeName(reference).startsWith(normalizeName(named.name));
        const territory = territories.get(reference) ?? (isSame ? named : undefined);
        if (territory === undefined) return readTerritoryByName(record, column, reference, names);
        return readCode(record, column, reference, territory);
      }),
    themes: (record, column) => collect(listOf(record, column), (reference) => findTheme(record, column, reference)),
    resources(record, column) {
      const faults: FileFault[] = [];
      const met = new Set<string>();
      const stated = resourcesOf(record, column).flatMap(({ resource, ways }): StatedOnTheme[] => {
        const isNear = ({ theme: name }: { readonly theme: string }) => near.get(name)?.theme !== undefined;
        const way = ways.find(({ theme: name }) => themes.has(name)) ?? ways.find(isNear) ?? ways.at(-1);
        if (way === undefined) return [];
        const { id: theme, isRoot, fault } = findTheme(record, column, way.theme);
        if (fault !== undefined) faults.push(fault);
        if (theme === undefined) return [];
        const key = `${resource} ${theme}`;
        if (met.has(key)) {
          const message = `${labelOf(resource, 'resource')} on "${way.theme}" is stated twice; the first is kept`;
          faults.push(
            faultOf(record, column, way.theme, 'stated-twice', message, 'keep one of the two, with one note'),
          );
          return [];
        }
        met.add(key);
        if (column === 'needs' && isRoot) {
          const message = `"${way.theme}" is a root theme; the need is kept, and matches no offer`;
          const remedy = 'name the sub-theme that the need is about';
          faults.push(faultOf(record, column, way.theme, 'need-on-root', message, remedy));
        }
        return [{ resource, theme, note: way.note }];
      });
      return { stated, faults };
    },
  };
}

/** Workbooks write "Laon (02408)": the name and the code must agree. */
function codeBehind(words: string): readonly (readonly [string, string])[] | undefined {
  const code = /^.*\p{L}.* \(((?:\d{9}|\d[\dAB]\d{3}|(?:DEP|REG|ARR|ZONE)-[\w-]+|FRANCE))\)$/u.exec(words)?.[1];
  return code === undefined ? undefined : [[words, code]];
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

interface FoundTheme {
  readonly id?: string;
  readonly isRoot?: boolean;
  /** The fact that is reported. */
  readonly fault?: FileFault;
}

/**
 * Finds the theme that a row names in words that are not exactly one of its labels, and says how, or why there is none.
 * @param isOfSeveral whether several themes have exactly these words as label
 */
function readThemeByLabel(
  record: EcosystemRecord,
  column: string,
  reference: string,
  near: NearTheme | undefined,
  isOfSeveral: boolean,
): FoundTheme {
  const { theme, proposed = [] } = near ?? {};
  if (theme !== undefined) {
    const message = `"${reference}" is read as the theme "${theme.labelFr}"`;
    const fault = faultOf(record, column, reference, 'near-theme', message, `write ${theme.labelFr}`, theme.id);
    return { id: theme.id, isRoot: theme.broader.length === 0, fault };
  }
  const message = `"${reference}" is ${isOfSeveral ? 'the name of several themes' : 'no known theme'}; it is left out`;
  const remedy =
    proposed.length > 0
      ? `if one of these is meant, write it: ${proposed.map(({ labelFr }) => labelFr).join(' / ')}`
      : 'write the name of a known theme, as the lists of the workbook have it';
  return { fault: faultOf(record, column, reference, 'unknown-theme', message, remedy) };
}
