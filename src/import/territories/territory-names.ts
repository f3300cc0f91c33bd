/**
 * Finds the territory that words name: a postal code and a name, a name and its département, or a name that only one
 * territory has. Pure.
 */
import { isOneSlipAway } from '../cells/fold-label.js';
import { normalizeName } from '../cells/normalize-name.js';
import { readTerritoryForm } from '../cells/territory-form.js';

export interface NamedTerritory {
  readonly id: string;
  readonly name: string;
  readonly level: string;
  readonly postalCodes: readonly string[];
  /** It is home, a part of it, or an EPCI with a commune of it. */
  readonly isInHome: boolean;
}

/** How the words were understood. A postal code or a département proves the name; a name alone, a former name, or the only one of several near the funder or in home, must be confirmed. */
export type Reading = 'POSTAL_CODE' | 'DEPARTMENT' | 'NAME' | 'FORMER' | 'NEAR' | 'HOME';

export interface FoundByName {
  /** With several territories, the words name none of them. */
  readonly found: readonly NamedTerritory[];
  readonly by: Reading;
}

/** Words before a name, and the level of territory that they mean. */
const LEVEL_WORDS: readonly (readonly [words: RegExp, level: string])[] = [
  [/^(?:commune|ville|village|mairie) (?:de la |de l |de |du |des |d )?/, 'COMMUNE'],
  [/^(?:departement|dept|conseil departemental) (?:de la |de l |de |du |des |d )?/, 'DEPARTMENT'],
  [/^(?:region|conseil regional) (?:de la |de l |de |du |des |d )?/, 'REGION'],
  [/^arrondissement (?:de la |de l |de |du |des |d )?/, 'ARRONDISSEMENT'],
];

const MOST_PROPOSED = 3;
/** Shorter names are too similar to each other for suggestions. */
const SHORTEST_NAME = 5;

export class TerritoryNames {
  readonly #byName = new Map<string, NamedTerritory[]>();
  readonly #byId = new Map<string, NamedTerritory>();
  /** EPCI by their name without "CC" and the like. */
  readonly #byCore = new Map<string, NamedTerritory[]>();

  /** Communes of today by the names of the communes that became a part of them. */
  readonly #byFormerName = new Map<string, NamedTerritory[]>();

  /** @param former names of former communes, each with the id of the commune of today */
  constructor(territories: Iterable<NamedTerritory>, former: Iterable<readonly [name: string, id: string]> = []) {
    for (const territory of territories) {
      this.#byId.set(territory.id, territory);
      const key = foldName(territory.name);
      this.#byName.set(key, [...(this.#byName.get(key) ?? []), territory]);
      if (territory.level !== 'EPCI') continue;
      const { core } = readTerritoryForm(territory.name);
      this.#byCore.set(core, [...(this.#byCore.get(core) ?? []), territory]);
    }
    for (const [name, id] of former) {
      const today = this.#byId.get(id);
      const others = this.#byFormerName.get(foldName(name)) ?? [];
      if (today !== undefined && !others.includes(today)) this.#byFormerName.set(foldName(name), [...others, today]);
    }
  }

  /**
   * @param level the only level that can be meant, as a seat is a commune
   * @param near code of the département in which a commune of several is meant
   */
  find(words: string, level?: string, near?: string): FoundByName | undefined {
    const [, before, nameAfter] = /^(\d{5})[\s,;:–-]+(.*\p{L}.*)$/u.exec(words) ?? [];
    const [, nameBefore, after] = /^(.*\p{L}.*?)[\s,;:(–-]+(\d{5})\)?$/u.exec(words) ?? [];
    const code = before ?? after;
    if (code !== undefined) {
      const found = this.#communes(
        nameAfter ?? nameBefore ?? '',
        ({ id, postalCodes }) => postalCodes.includes(code) || id === `COM-${code}`,
      );
      return { found, by: 'POSTAL_CODE' };
    }
    const [, name, departement] = /^(.*\p{L}.*?)\s*\((\d{2,3}|2[AB])\)$/iu.exec(words) ?? [];
    if (name !== undefined && departement !== undefined) {
      const within = `COM-${departement.toUpperCase()}`;
      return { found: this.#communes(name, ({ id }) => id.startsWith(within)), by: 'DEPARTMENT' };
    }
    if (!/\p{L}/u.test(words)) return undefined;
    const found = this.#named(words, level);
    if (found.length !== 1 && near !== undefined) {
      const there = this.#communes(words, ({ id }) => id.startsWith(`COM-${near}`));
      if (there.length === 1) return { found: there, by: 'NEAR' };
    }
    if (found.length === 0) return { found: this.#byFormerName.get(foldName(words)) ?? [], by: 'FORMER' };
    const inHome = found.length > 1 ? found.filter(({ isInHome }) => isInHome) : [];
    return inHome.length === 1 ? { found: inHome, by: 'HOME' } : { found, by: 'NAME' };
  }

  /** Territories whose names are close to unknown words: suggested, never taken. */
  propose(words: string): NamedTerritory[] {
    const code = words.replace(/\s/g, '');
    const padded = /^\d{4}$/.test(code) ? this.#byId.get(`COM-0${code}`) : undefined;
    if (padded !== undefined) return [padded];
    const key = foldName(words);
    if (key.length < SHORTEST_NAME) return [];
    const slips: NamedTerritory[] = [];
    for (const [name, territories] of this.#byName) if (isOneSlipAway(name, key)) slips.push(...territories);
    // In home, a former or a shortened name is likelier than a slip in the name of a territory far away.
    const inHome = [...new Set([...this.#beginning(words), ...slips.filter(({ isInHome }) => isInHome)])];
    const near = inHome.length > 0 ? inHome : slips;
    return near.length > MOST_PROPOSED ? [] : near;
  }

  /** Communes of home of which one name begins the other: "Argentat" was the name of Argentat-sur-Dordogne, and Malemort-sur-Corrèze is part of Malemort. */
  #beginning(words: string): NamedTerritory[] {
    const plain = normalizeName(words);
    const begins = (one: string, other: string) => one.startsWith(`${other} `);
    return [...this.#byId.values()].filter(({ name, level, isInHome }) => {
      const known = isInHome && level === 'COMMUNE' ? normalizeName(name) : undefined;
      return known !== undefined && (begins(plain, known) || begins(known, plain));
    });
  }

  /** Of today, else of former communes. */
  #communes(words: string, isMeant: (commune: NamedTerritory) => boolean): readonly NamedTerritory[] {
    const found = this.#named(words, 'COMMUNE').filter(isMeant);
    return found.length > 0 ? found : (this.#byFormerName.get(foldName(words)) ?? []).filter(isMeant);
  }

  #named(words: string, level?: string): readonly NamedTerritory[] {
    const plain = normalizeName(words);
    const all = (this.#byName.get(foldName(words)) ?? []).filter((one) => level === undefined || one.level === level);
    // An arrondissement has the name of its main town, and is meant only where it is called so.
    const towns = all.filter((one) => one.level !== 'ARRONDISSEMENT');
    const found = towns.length > 0 ? towns : all;
    if (found.length > 0) return found;
    for (const [prefix, only] of LEVEL_WORDS) {
      if (!prefix.test(plain) || (level !== undefined && level !== only)) continue;
      const named = this.#byName.get(foldName(plain.replace(prefix, ''))) ?? [];
      return named.filter((one) => one.level === only);
    }
    const form = readTerritoryForm(words);
    const isEpci = [level ?? 'EPCI', form.level ?? 'EPCI'].every((one) => one === 'EPCI');
    return isEpci ? (this.#byCore.get(form.core) ?? []) : [];
  }
}

/**
 * "St Quentin", "SAINT-QUENTIN CEDEX 2" and "Saint-Quentin" become equal; so do "Communauté de communes X" and "CC X".
 */
function foldName(name: string): string {
  return normalizeName(name)
    .replace(/ cedex(?: \d+)?$/, '')
    .replace(/\bst\b/g, 'saint')
    .replace(/\bste\b/g, 'sainte')
    .replace(/\bs (?=\p{L})/gu, 'sur ')
    .replace(/^communaute de communes\b/, 'cc')
    .replace(/^communaute d agglomeration\b/, 'ca')
    .replace(/^communaute urbaine\b/, 'cu')
    .replace(/^(c[cau]) (?:de la |de l |de |du |des |d )/, '$1 ')
    .replaceAll(' ', '');
}

/**
 * A name with the postal code of the column beside it. A spreadsheet takes the zero away from the codes of nine
 * départements, and some programs write 2000.0.
 */
export function withPostalCode(name: string, postalCode: string): string {
  const code = postalCode
    .trim()
    .replace(/\.0$/, '')
    .replace(/^[1-9]\d{3}$/, '0$&');
  return /^\d{5}$/.test(code) && /\p{L}/u.test(name) && !/\d/.test(name) ? `${code} ${name}` : name;
}
