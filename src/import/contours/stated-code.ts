/** The code of a commune as files of contours state it: IGN's Admin Express, geo.api.gouv.fr and what is derived from them. */
const NAMES = ['insee_com', 'code_insee', 'codgeo', 'com', 'code', 'insee'];

/** Undefined when none of these properties holds any. A number that has lost its leading zero has it again. */
export function statedCode(properties: Readonly<Record<string, unknown>>): string | undefined {
  const byName = new Map(Object.entries(properties).map(([name, value]) => [name.toLowerCase(), value]));
  for (const name of NAMES) {
    const value = byName.get(name);
    if (typeof value === 'number') return String(value).padStart(5, '0');
    if (typeof value === 'string' && value.trim() !== '') return value.trim().toUpperCase();
  }
  return undefined;
}
