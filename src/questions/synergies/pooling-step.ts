/** What several projects of one subject could pool. */
import { publicKinds } from '../../language/groups.js';
import type { Language } from '../../words/labels.js';
import { fill, type Part } from '../../words/said.js';

/** What to pool. A public body buys nothing together with a company. */
export function poolingStep(language: Language, isWithCompany: boolean): Part {
  const isFrench = language === 'FR';
  if (isWithCompany)
    return fill(
      isFrench
        ? 'À comparer peut-être : usages, coûts, résultats, dans le respect de la commande publique.'
        : 'To compare, perhaps: use, costs, results, within the rules of public procurement.',
    );
  return fill(
    isFrench ? 'À mutualiser peut-être : achat, outil, formation.' : 'To pool, perhaps: purchases, tools, training.',
  );
}

/** A service of the State buys nothing with local authorities. */
const buyers: ReadonlySet<string | null> = new Set(publicKinds.filter((kind) => kind !== 'STATE'));
const clubs: ReadonlySet<string | null> = new Set(['ASSOCIATION', 'COOPERATIVE', 'FOUNDATION']);

/** Whether both are led by public bodies that could buy together. @param leads the kinds of the leads of each */
export function mayBuyTogether(leads: readonly (readonly (string | null)[])[]): boolean {
  return leads.every((kinds) => kinds.some((kind) => buyers.has(kind)));
}

/** What two could share that do not buy together: associations have things to lend, others what they know. */
export function sharingStep(language: Language, leads: readonly (readonly (string | null)[])[]): Part {
  const isFrench = language === 'FR';
  const areClubs = leads.every((kinds) => kinds.length > 0 && kinds.every((kind) => clubs.has(kind)));
  if (areClubs)
    return fill(
      isFrench
        ? 'À partager peut-être : matériel, formation, expérience.'
        : 'To share, perhaps: equipment, training, experience.',
    );
  return fill(
    isFrench
      ? 'À partager peut-être : outil, formation, expérience.'
      : 'To share, perhaps: tools, training, experience.',
  );
}
