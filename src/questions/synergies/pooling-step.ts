/** What several projects of one subject could pool. */
import type { Language } from '../../words/labels.js';
import { fill, type Part } from '../../words/said.js';

/**
 * What to pool. A public body buys nothing together with a company.
 * @param companies how many of the projects a company leads
 */
export function poolingStep(language: Language, companies: number, projects: number): Part {
  const isFrench = language === 'FR';
  if (companies === 0)
    return fill(
      isFrench ? 'À mutualiser peut-être : achat, outil, formation.' : 'To pool, perhaps: purchases, tools, training.',
    );
  if (projects - companies < 2)
    return fill(
      isFrench
        ? 'À comparer peut-être : usages, coûts, résultats, dans le respect de la commande publique.'
        : 'To compare, perhaps: use, costs, results, within the rules of public procurement.',
    );
  return fill(
    isFrench
      ? 'À mutualiser peut-être : achat (entre acteurs publics), outil, formation.'
      : 'To pool, perhaps: purchases (between public bodies), tools, training.',
  );
}
