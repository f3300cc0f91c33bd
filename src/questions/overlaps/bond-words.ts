/** What joins two leads that are one house, as a clause. */
import { listNames } from '../../words/formats.js';
import type { Speaker } from '../../words/names.js';
import type { OverlapRow } from './row.js';

type Bond = OverlapRow['houses'][number];

const clauses: Readonly<Record<Exclude<Bond['bond'], 'SAME'>, readonly [french: string, english: string]>> = {
  COMMUNE_OF: ['fait partie de', 'is a commune of'],
  MEMBER_OF: ['est membre de', 'is a member of'],
  UNIT_OF: ['est un service de', 'is a unit of'],
  DELEGATE_OF: ['agit par délégation de', 'acts by delegation of'],
  CONVENTION_WITH: ['a une convention avec', 'has an agreement with'],
};

/** "Commune de Soissons fait partie de CA GrandSoissons". */
export function bondWords(speak: Speaker, { bond, from, to }: Bond): string {
  const isFrench = speak.language === 'FR';
  if (bond !== 'SAME') return [speak.name(from), clauses[bond][isFrench ? 0 : 1], speak.name(to)].join(' ');
  const names = listNames([...new Set([from, to].map(speak.name))], speak.language);
  return isFrench ? `Même organisme : ${names}` : `One organisation: ${names}`;
}
