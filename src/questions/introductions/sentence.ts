/** Whom to introduce to whom, in words for people who decide. */
import type { Context } from '../../answers/context.js';
import { formatNumber, knownOn, listNames } from '../../words/formats.js';
import type { Language } from '../../words/labels.js';
import { speaker } from '../../words/names.js';
import type { ActorIntroductionRow } from './find-grounds.js';
import type { NetworkIntroductionRow } from './row.js';

export const networkIntroductionSentence = (
  context: Context,
  row: NetworkIntroductionRow,
  language: Language,
): Promise<string> => introduce(context, row, language, (number) => [tellCloser(row, language, number)]);

export const actorIntroductionSentence = (
  context: Context,
  row: ActorIntroductionRow,
  language: Language,
): Promise<string> => introduce(context, row, language, () => []);

type WriteNumber = (value: number) => string;

function tellCloser({ before, after, pairsCloser }: NetworkIntroductionRow, language: Language, number: WriteNumber) {
  const newly = connected(after) - connected(before);
  if (language === 'FR')
    return `Paires d'acteurs rapprochées : ${number(pairsCloser)}${newly > 0 ? `, dont ${number(newly)} que rien ne relie aujourd'hui` : ''}.`;
  return `Pairs of actors brought closer: ${number(pairsCloser)}${newly > 0 ? `, ${number(newly)} of which nothing connects today` : ''}.`;
}

async function introduce(
  context: Context,
  row: ActorIntroductionRow | NetworkIntroductionRow,
  language: Language,
  tellMore: (number: WriteNumber) => readonly string[],
): Promise<string> {
  const { a, b, sharedThemes, sharedEpci, goBetweens, sharedBodies } = row;
  const speak = await speaker(context, language, [
    a,
    b,
    ...sharedThemes,
    ...sharedEpci,
    ...goBetweens,
    ...sharedBodies,
  ]);
  const list = (ids: readonly string[]) => listNames(ids.map(speak.name), language);
  const shared = [...sharedThemes, ...sharedEpci];
  const ground = list(shared);
  const number = (value: number) => formatNumber(value, language);
  const parts =
    language === 'FR'
      ? [
          `À mettre en relation : ${speak.name(a)} et ${speak.name(b)}. ${shared.length > 1 ? 'Points communs' : 'Point commun'} : ${ground}.`,
          goBetweens.length > 0 && `Travaillent déjà avec les deux : ${list(goBetweens)}.`,
          sharedBodies.length > 0 && `Les deux siègent ici : ${list(sharedBodies)}.`,
        ]
      : [
          `To introduce: ${speak.name(a)} and ${speak.name(b)}. In common: ${ground}.`,
          goBetweens.length > 0 && `Already working with both: ${list(goBetweens)}.`,
          sharedBodies.length > 0 && `Both sit on: ${list(sharedBodies)}.`,
        ];
  return [...parts, ...tellMore(number), knownOn(row.asOf, language)].filter(Boolean).join(' ');
}

function connected({ pairs }: { readonly pairs: readonly number[] }): number {
  return pairs.reduce((sum, count) => sum + count, 0);
}
