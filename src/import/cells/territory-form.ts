/** Reads a name as that of a public body of a territory: "Ville de Laon" and "Mairie de Laon" both mean the commune of Laon. Pure. */
import { normalizeName } from './normalize-name.js';

export interface TerritoryForm {
  /** Undefined: the name does not say it. */
  readonly level: 'COMMUNE' | 'EPCI' | 'DEPARTMENT' | 'REGION' | undefined;
  /** What remains of the name, without spaces: "CC Haute-Corrèze Communauté" and "haute correze" become "hautecorreze". */
  readonly core: string;
}

const OF = '(?:(?:de la|de l|de|du|des|d|la|le|les|l) )?';
const BEFORE: readonly (readonly [words: RegExp, level: TerritoryForm['level']])[] = [
  [new RegExp(`^(?:commune|ville|village|mairie|municipalite) ${OF}`), 'COMMUNE'],
  [new RegExp(`^(?:conseil departemental|conseil general|departement|dept) ${OF}`), 'DEPARTMENT'],
  [new RegExp(`^(?:conseil regional|region) ${OF}`), 'REGION'],
  [
    new RegExp(
      `^(?:communaute de communes|communaute d agglomeration|communaute urbaine|communaute d agglo|com com|comcom|agglomeration|agglo|metropole|cc|ca|cu) ${OF}`,
    ),
    'EPCI',
  ],
];
const AFTER = / (?:communaute|agglomeration|agglo|metropole)$/;

export function readTerritoryForm(name: string): TerritoryForm {
  const plain = normalizeName(name)
    .replace(/\bst\b/g, 'saint')
    .replace(/\bste\b/g, 'sainte');
  const [words, level] = BEFORE.find(([prefix]) => prefix.test(plain)) ?? [];
  const rest = words === undefined ? plain : plain.replace(words, '');
  const isEpci = AFTER.test(rest) && (level === undefined || level === 'EPCI');
  const core = isEpci ? rest.replace(AFTER, '') : rest;
  return { level: isEpci ? 'EPCI' : level, core: core.replaceAll(' ', '') };
}

const LEVELS = new Set(['COMMUNE', 'EPCI', 'DEPARTMENT', 'REGION']);

/**
 * Tells which public body of a territory a name means, so that "Ville de Laon" and "Commune de Laon" are equal: both are
 * "COMMUNE laon". Undefined: no such body.
 * @param kind of the actor, which says it when the name does not
 */
export function bodyKey(name: string, kind: string | null): string | undefined {
  const { level, core } = readTerritoryForm(name);
  const stated = kind !== null && LEVELS.has(kind) ? kind : level;
  // Of a library or a company, the kind says that it is no commune, whatever its name begins with.
  if (stated === undefined || core === '' || (kind !== null && kind !== '' && !LEVELS.has(kind))) return undefined;
  return `${stated} ${core}`;
}
