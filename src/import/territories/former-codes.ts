/** Finds the current commune of each former code. */
import type { OfficialCommune } from './official-code.js';

export interface AmbiguousCode {
  readonly code: string;
  /** The current communes that succeed it. */
  readonly successors: readonly string[];
}

export interface FormerCodes {
  /** Former codes, sorted, by the code of the current commune. */
  readonly byCommune: ReadonlyMap<string, readonly string[]>;
  /** Codes with several successors, which are not resolved because any of these may be meant. */
  readonly ambiguous: readonly AmbiguousCode[];
}

/**
 * Codes of merged communes, communes déléguées and associées, and arrondissements municipaux; a code in force is not
 * former.
 */
export function findFormerCodes(communes: readonly OfficialCommune[]): FormerCodes {
  const current = new Set(communes.filter(({ type }) => type === 'commune-actuelle').map(({ code }) => code));
  const successors = new Map<string, Set<string>>();
  const add = (code: string, successor: string | undefined) => {
    if (successor === undefined || current.has(code) || !current.has(successor)) return;
    successors.set(code, (successors.get(code) ?? new Set()).add(successor));
  };
  for (const commune of communes) {
    if (commune.type === 'commune-actuelle') for (const code of commune.anciensCodes ?? []) add(code, commune.code);
    else add(commune.code, commune.chefLieu ?? commune.commune);
  }
  const byCommune = new Map<string, string[]>();
  const ambiguous: AmbiguousCode[] = [];
  for (const [code, communesOfToday] of [...successors].sort()) {
    const [only, ...others] = [...communesOfToday].sort();
    if (only === undefined) continue;
    if (others.length > 0) ambiguous.push({ code, successors: [only, ...others] });
    else byCommune.set(only, [...(byCommune.get(only) ?? []), code]);
  }
  return { byCommune, ambiguous };
}
