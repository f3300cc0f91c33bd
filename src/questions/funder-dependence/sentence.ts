/** How much an actor depends on its largest funder, in words for people who decide. */
import type { Context } from '../../answers/context.js';
import { formatAmount, formatShare, listNames } from '../../words/formats.js';
import type { Language } from '../../words/labels.js';
import { speaker } from '../../words/names.js';
import { fill, tellFacts } from '../../words/said.js';
import type { FunderDependenceRow } from './row.js';

export async function dependenceSentence(
  context: Context,
  row: FunderDependenceRow,
  language: Language,
): Promise<string> {
  const { actor, amount, basis, funders, largestShare } = row;
  const speak = await speaker(context, language, [
    ...[actor, ...funders.map((funder) => funder.actor)],
    // Read only to know whether they are examples.
    ...funders.flatMap(({ links }) => links),
  ]);
  const [largest] = funders;
  const values = {
    actor: speak.name(actor),
    amount: amount === null ? '' : formatAmount(amount, language),
    largest: largest ? speak.name(largest.actor) : '',
    share: largestShare === null ? '' : formatShare(largestShare, language),
    funders: listNames(
      funders.map((funder) => speak.name(funder.actor)),
      language,
      2,
    ),
  };
  const isKnown = amount !== null && largest !== undefined;
  const [french, english] =
    basis === 'ONE_GRANT_KNOWN' && isKnown
      ? ['un seul financement connu : {amount} ({largest})', 'one grant known: {amount} ({largest})']
      : isKnown && largestShare !== null
        ? [
            'financement connu : {amount} ; premier financeur : {largest}, {share}',
            'funding known: {amount}; largest funder: {largest}, {share}',
          ]
        : ['financement reçu[ ({funders})], montant inconnu', 'funding received[ ({funders})], amount unknown'];
  const fact = fill(language === 'FR' ? `{actor} : ${french}.` : `{actor}: ${english}.`, values);
  return tellFacts([fact], row.asOf, speak.isExample, language);
}
