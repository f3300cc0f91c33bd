/** How much an actor depends on its largest funder, in words for people who decide. */
import type { Context } from '../../answers/context.js';
import { formatAmount, formatShare, knownOn, listNames } from '../../words/formats.js';
import type { Language } from '../../words/labels.js';
import { speaker } from '../../words/names.js';
import type { FunderDependenceRow } from './row.js';

export async function dependenceSentence(
  context: Context,
  row: FunderDependenceRow,
  language: Language,
): Promise<string> {
  const { actor, amount, basis, funders, largestShare, asOf } = row;
  const speak = await speaker(context, language, [actor, ...funders.map((funder) => funder.actor)]);
  const [largest] = funders;
  const end = knownOn(asOf, language);
  const names = listNames(
    funders.map((funder) => speak.name(funder.actor)),
    language,
    2,
  );
  if (basis === 'ONE_GRANT_KNOWN' && amount !== null && largest) {
    const only = `${formatAmount(amount, language)} (${speak.name(largest.actor)})`;
    return language === 'FR'
      ? `${speak.name(actor)} : un seul financement connu ici : ${only}. ${end}`
      : `${speak.name(actor)}: one grant known here: ${only}. ${end}`;
  }
  if (amount === null || largestShare === null || !largest) {
    const by = funders.length > 0 ? ` (${names})` : '';
    return language === 'FR'
      ? `${speak.name(actor)} : financement reçu${by}, montant inconnu. ${end}`
      : `${speak.name(actor)}: funding received${by}, amount unknown. ${end}`;
  }
  const money = formatAmount(amount, language);
  const share = `${speak.name(largest.actor)}, ${formatShare(largestShare, language)}`;
  return language === 'FR'
    ? `${speak.name(actor)} : financement connu ici : ${money} ; premier financeur : ${share}. ${end}`
    : `${speak.name(actor)}: funding known here: ${money}; largest funder: ${share}. ${end}`;
}
