/** Who should be introduced to whom, in words for decision makers. */
import type { Context } from '../../answers/context.js';
import { caveat } from '../../words/caveats.js';
import { formatNumber, listNames } from '../../words/formats.js';
import type { Language } from '../../words/labels.js';
import { speaker } from '../../words/names.js';
import { fill, type Part, type Said, tellParts } from '../../words/said.js';
import type { ActorIntroductionRow } from './find-actor-introductions.js';
import type { NetworkIntroductionRow } from './row.js';

export const sayNetworkIntroduction = (
  context: Context,
  row: NetworkIntroductionRow,
  language: Language,
): Promise<Said> => introduce(context, row, [tellCloser(row, language)], language);

export const sayActorIntroduction = (context: Context, row: ActorIntroductionRow, language: Language): Promise<Said> =>
  introduce(context, row, [], language);

function tellCloser({ before, after, pairsCloser }: NetworkIntroductionRow, language: Language): Part {
  const number = (value: number) => formatNumber(value, language);
  const connected = after.pairs.reduce(sum, 0) - before.pairs.reduce(sum, 0);
  return fill(
    language === 'FR'
      ? "Paires d'acteurs rapprochées : {closer}[, dont {connected} que rien ne relie aujourd'hui]."
      : 'Pairs of actors brought closer: {closer}[, {connected} of which nothing connects today].',
    { closer: number(pairsCloser), connected: connected > 0 ? number(connected) : '' },
  );
}

const sum = (total: number, count: number) => total + count;

async function introduce(
  context: Context,
  row: ActorIntroductionRow | NetworkIntroductionRow,
  more: readonly Part[],
  language: Language,
): Promise<Said> {
  const { a, b, sharedThemes, sharedEpci, goBetweens, sharedBodies } = row;
  const shared = [...sharedThemes, ...sharedEpci];
  const speak = await speaker(context, language, [a, b, ...shared, ...goBetweens, ...sharedBodies]);
  const list = (ids: readonly string[]) => listNames(ids.map(speak.name), language);
  const values = {
    ...{ x: speak.name(a), y: speak.name(b), shared: list(shared) },
    ...{ between: list(goBetweens), bodies: list(sharedBodies) },
  };
  const isFrench = language === 'FR';
  const headline = isFrench ? 'À mettre en relation : {x} et {y}' : 'To introduce: {x} and {y}';
  const inCommon = isFrench
    ? `Point${shared.length > 1 ? 's' : ''} commun${shared.length > 1 ? 's' : ''} : `
    : 'In common: ';
  const parts = {
    headline: fill(headline, values),
    facts: [
      fill(`${headline}.`, values),
      fill(`[${inCommon}{shared}.]`, values),
      fill(
        isFrench ? '[Travaillent déjà avec les deux : {between}.]' : '[Already working with both: {between}.]',
        values,
      ),
      fill(isFrench ? '[Les deux siègent ici : {bodies}.]' : '[Both sit on: {bodies}.]', values),
      ...more,
    ],
    caveat: caveat('NOT_ENTERED', language),
  };
  return tellParts(parts, row.asOf, speak.isExample, language);
}
