/** Whose share of the money stands out, in words for decision makers. */
import type { Context } from '../../answers/context.js';
import { formatAmount, formatShare } from '../../words/formats.js';
import type { Language } from '../../words/labels.js';
import { speaker } from '../../words/names.js';
import { fill, tellFacts } from '../../words/said.js';
import type { FundingConcentrationPage } from './row.js';

export async function concentrationSentence(
  context: Context,
  page: FundingConcentrationPage,
  language: Language,
): Promise<string> {
  const { by, theme, territory, amount, parties, asOf } = page;
  const [first] = parties;
  const about = [theme, territory].filter((id) => id !== null);
  const speak = await speaker(context, language, [
    ...about,
    ...(first ? [first.actor, ...first.funding.map(({ link }) => link)] : []),
  ]);
  const isFrench = language === 'FR';
  const values = {
    place: about.length > 0 ? about.map(speak.name).join(', ') : isFrench ? 'Ensemble' : 'Overall',
    amount: amount === null ? '' : formatAmount(amount, language),
    count: parties.length,
    first: first ? speak.name(first.actor) : '',
    share: first?.share == null ? '' : formatShare(first.share, language),
  };
  const isOfFunders = by === 'FUNDER';
  const known = isFrench
    ? `financement connu : {amount} ; ${isOfFunders ? 'financeurs' : 'bénéficiaires'} : {count} ; le premier : {first}[, {share}]`
    : `known funding: {amount}; ${isOfFunders ? 'funders' : 'beneficiaries'}: {count}; the first: {first}[, {share}]`;
  const unknown = isFrench ? 'aucun montant connu' : 'no amount known';
  const told = amount === null || !first ? unknown : known;
  const fact = fill(`{place}${isFrench ? ' ' : ''}: ${told}.`, values);
  return tellFacts([fact], asOf, speak.isExample, language);
}
