/** What joins two leads that are one house, as a clause. */
import { listNames } from '../../words/formats.js';
import type { Speaker } from '../../words/names.js';
import { fill, type Part } from '../../words/said.js';
import { asSubject, ofActor, withArticle } from '../../words/with-article.js';
import type { OverlapRow } from './row.js';

type Bond = OverlapRow['houses'][number];

const clauses: Readonly<Record<Exclude<Bond['bond'], 'SAME'>, readonly [french: string, english: string]>> = {
  COMMUNE_OF: ['fait partie', 'is a commune'],
  MEMBER_OF: ['est membre', 'is a member'],
  UNIT_OF: ['est un service', 'is a unit'],
  DELEGATE_OF: ['agit par délégation', 'acts by delegation'],
  CONVENTION_WITH: ['a une convention avec', 'has an agreement with'],
};

/** "La Commune de Soissons fait partie de la CA GrandSoissons". */
export function bondWords(speak: Speaker, { bond, from, to }: Bond): Part {
  const isFrench = speak.language === 'FR';
  if (bond !== 'SAME') {
    const whole = bond === 'CONVENTION_WITH' ? withArticle(speak, to) : ofActor(speak, to);
    return fill(`{from} ${clauses[bond][isFrench ? 0 : 1]} {whole}`, { from: asSubject(speak, from), whole });
  }
  const names = listNames([...new Set([from, to].map(speak.name))], speak.language);
  // "A et B": the conjunction is no name.
  return fill(isFrench ? 'Même organisme : {names}' : 'One organisation: {names}', {
    names: { text: names, words: 1 },
  });
}
