/** Whose share of the money stands out, in words for people who decide. */
import type { Context } from '../../answers/context.js';
import { formatAmount, formatShare, knownOn } from '../../words/formats.js';
import type { Language } from '../../words/labels.js';
import { speaker } from '../../words/names.js';
import type { FundingConcentrationPage } from './row.js';

export async function concentrationSentence(
  context: Context,
  page: FundingConcentrationPage,
  language: Language,
): Promise<string> {
  const { by, theme, territory, amount, parties, asOf } = page;
  const [first] = parties;
  const about = [theme, territory].filter((id) => id !== null);
  const { name } = await speaker(context, language, [...about, ...(first ? [first.actor] : [])]);
  const place = about.length > 0 ? about.map(name).join(', ') : language === 'FR' ? 'Ensemble' : 'Overall';
  const end = knownOn(asOf, language);
  if (amount === null || !first) {
    return language === 'FR' ? `${place} : aucun montant connu. ${end}` : `${place}: no amount known. ${end}`;
  }
  const share = first.share === null ? '' : `, ${formatShare(first.share, language)}`;
  const money = formatAmount(amount, language);
  if (language === 'FR') {
    const role = by === 'FUNDER' ? 'financeurs' : 'bénéficiaires';
    return `${place} : financement connu : ${money} ; ${role} : ${parties.length} ; le premier : ${name(first.actor)}${share}. ${end}`;
  }
  const role = by === 'FUNDER' ? 'funders' : 'beneficiaries';
  return `${place}: known funding: ${money}; ${role}: ${parties.length}; the first: ${name(first.actor)}${share}. ${end}`;
}
