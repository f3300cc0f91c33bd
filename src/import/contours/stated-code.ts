/** The code of a commune as files of contours state it: IGN's Admin Express, geo.api.gouv.fr and what is derived from them. */
import { headingKey } from '../cells/normalize-name.js';
import { type StatedMap, statedColumns } from '../rows/match-columns.js';

const NAMES = ['insee_com', 'code_insee', 'codgeo', 'com', 'code', 'insee'];

/** The only property that is read. */
export const CONTOUR_FIELDS = { code: NAMES };

/** Undefined when none of these properties holds any. A number that has lost its leading zero has it again. */
export function statedCode(properties: Readonly<Record<string, unknown>>, map?: StatedMap): string | undefined {
  const byName = new Map(Object.entries(properties).map(([name, value]) => [headingKey(name), value]));
  for (const name of [...statedColumns(CONTOUR_FIELDS, map).keys(), ...NAMES.map(headingKey)]) {
    const value = byName.get(name);
    if (typeof value === 'number') return String(value).padStart(5, '0');
    if (typeof value === 'string' && value.trim() !== '') return value.trim().toUpperCase();
  }
  return undefined;
}
