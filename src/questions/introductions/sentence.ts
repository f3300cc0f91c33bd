/** Whom to introduce to whom, in words for people who decide. */
import type { Context } from '../../answers/context.js';
import { formatNumber, knownOn, listNames } from '../../words/formats.js';
import type { Language } from '../../words/labels.js';
import { speaker } from '../../words/names.js';
import type { NetworkIntroductionRow } from './row.js';

export async function networkIntroductionSentence(
  context: Context,
  row: NetworkIntroductionRow,
  language: Language,
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
  const newly = connected(row.after) - connected(row.before);
  const number = (value: number) => formatNumber(value, language);
  const parts =
    language === 'FR'
      ? [
          `À mettre en relation : ${speak.name(a)} et ${speak.name(b)}. ${shared.length > 1 ? 'Points communs' : 'Point commun'} : ${ground}.`,
          goBetweens.length > 0 && `Travaillent déjà avec les deux : ${list(goBetweens)}.`,
          sharedBodies.length > 0 && `Les deux siègent ici : ${list(sharedBodies)}.`,
          `Paires d'acteurs rapprochées : ${number(row.pairsCloser)}${newly > 0 ? `, dont ${number(newly)} que rien ne relie aujourd'hui` : ''}.`,
        ]
      : [
          `To introduce: ${speak.name(a)} and ${speak.name(b)}. In common: ${ground}.`,
          goBetweens.length > 0 && `Already working with both: ${list(goBetweens)}.`,
          sharedBodies.length > 0 && `Both sit on: ${list(sharedBodies)}.`,
          `Pairs of actors brought closer: ${number(row.pairsCloser)}${newly > 0 ? `, ${number(newly)} of which nothing connects today` : ''}.`,
        ];
  return [...parts, knownOn(row.asOf, language)].filter(Boolean).join(' ');
}

function connected({ pairs }: { readonly pairs: readonly number[] }): number {
  return pairs.reduce((sum, count) => sum + count, 0);
}
