/** Tells which public body of a territory a name means, so that "Ville de Laon" and "Commune de Laon" are equal. Pure. */
import { readTerritoryForm } from './territory-form.js';

const LEVELS = new Set(['COMMUNE', 'EPCI', 'DEPARTMENT', 'REGION']);

/**
 * Such as "COMMUNE laon"; undefined: no such body.
 * @param kind of the actor, which says it when the name does not
 */
export function bodyKey(name: string, kind: string | null): string | undefined {
  const { level, core } = readTerritoryForm(name);
  const stated = kind !== null && LEVELS.has(kind) ? kind : level;
  // Of a library or a company, the kind says that it is no commune, whatever its name begins with.
  if (stated === undefined || core === '' || (kind !== null && kind !== '' && !LEVELS.has(kind))) return undefined;
  return `${stated} ${core}`;
}
