/** Reads INSEE's official geographic code (COG), which comes with the package @etalab/decoupage-administratif. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

export interface OfficialCommune {
  readonly code: string;
  readonly nom: string;
  /** `commune-actuelle` is a current commune; the other kinds are parts of one. */
  readonly type: 'commune-actuelle' | 'commune-deleguee' | 'commune-associee' | 'arrondissement-municipal';
  readonly zone: 'metro' | 'drom' | 'com';
  readonly arrondissement?: string;
  readonly departement: string;
  readonly region: string;
  readonly population?: number;
  /** For a current commune. */
  readonly siren?: string;
  readonly codesPostaux?: readonly string[];
  readonly anciensCodes?: readonly string[];
  /** For a commune déléguée or associée: the current commune. */
  readonly chefLieu?: string;
  /** For an arrondissement municipal (Paris, Lyon, Marseille): the current commune. */
  readonly commune?: string;
}

interface OfficialDivision {
  readonly code: string;
  readonly nom: string;
}

export interface OfficialCode {
  readonly communes: readonly OfficialCommune[];
  readonly epci: readonly (OfficialDivision & { readonly membres: readonly { readonly code: string }[] })[];
  readonly arrondissements: readonly (OfficialDivision & { readonly departement: string })[];
  readonly departements: readonly (OfficialDivision & { readonly region: string; readonly zone: string })[];
  readonly regions: readonly (OfficialDivision & { readonly zone: string })[];
}

const NAMES = ['communes', 'epci', 'arrondissements', 'departements', 'regions'] as const;

const { resolve } = createRequire(import.meta.url);
const fileOf = (name: keyof OfficialCode) => resolve(`@etalab/decoupage-administratif/data/${name}.json`);

/** 12 MB. */
export const OFFICIAL_FILES: readonly string[] = NAMES.map(fileOf);

/** Takes a fifth of a second, so it is called only when needed, and the result is not cached. */
export function readOfficialCode(): OfficialCode {
  const read = (name: keyof OfficialCode) => JSON.parse(readFileSync(fileOf(name), 'utf8'));
  return {
    communes: read('communes'),
    epci: read('epci'),
    arrondissements: read('arrondissements'),
    departements: read('departements'),
    regions: read('regions'),
  };
}
