/** What a hypothetical change would change, indicator by indicator. */

import type { Context } from '../../answers/context.js';
import { formatAmount, formatNumber, formatShare, quote } from '../../words/formats.js';
import { type Language, label } from '../../words/labels.js';
import { type Speaker, speaker } from '../../words/names.js';
import { fill, tellFacts } from '../../words/said.js';
import type { Hypothesis, WhatIfRow } from './row.js';

const indicators: Readonly<Record<Told, readonly [french: string, english: string]>> = {
  overlaps: ['recoupements', 'overlaps'],
  nested: ['initiatives à articuler', 'initiatives one within the other'],
  isolatedActors: ['acteurs à relier', 'actors to connect'],
  synergiesBetweenInitiatives: ['synergies possibles entre initiatives', 'possible synergies between initiatives'],
  synergiesBetweenActors: ['mises en relation possibles', 'possible introductions'],
  gaps: ['manques', 'gaps'],
  fragmentation: ["paires d'acteurs que rien ne relie", 'pairs of actors that nothing connects'],
  grants: ['subventions accordées', 'subsidies granted'],
  grantedAmount: ['montant accordé en subventions', 'amount of subsidies'],
};

const nothing = { changes: ['aucun de nos indicateurs ne changerait', 'none of our indicators would change'] } as const;

const noGain = {
  lower: [
    "Un nombre plus bas n'est pas un gain : ce qui disparaît n'est plus compté.",
    'A lower number is no gain: what is gone is no longer counted.',
  ],
} as const;

/** Where fewer is better as long as nobody is gone. */
const wanted = ['overlaps', 'nested', 'isolatedActors', 'gaps', 'fragmentation'] as const;

/** Somebody or something is gone, and an indicator is lower for it. */
function seemsBetter({ before, after, change: { actorLeaves, funderWithdraws, initiativeStops } }: WhatIfRow): boolean {
  const isLoss = [actorLeaves, funderWithdraws, initiativeStops].some((gone) => gone != null);
  return isLoss && wanted.some((indicator) => (after[indicator] ?? 0) < (before[indicator] ?? 0));
}

/** The distance-weighted index is not shown, because it means nothing to most readers. */
type Told = Exclude<keyof WhatIfRow['before'], 'distanceFragmentation'>;

/** More changes than this are listed only after more important facts, if there is room. */
const MOST_CHANGES_IN_RESULT = 4;

export async function whatIfSentence(context: Context, row: WhatIfRow, language: Language): Promise<string> {
  const speak = await speaker(context, language, Object.values(row.change).flat());
  const changed = (Object.keys(indicators) as Told[]).flatMap((indicator) => {
    const [before, after] = [row.before, row.after].map((values) => format(indicator, values[indicator], language));
    return before === after ? [] : `${label(indicators, indicator, language)} ${before} → ${after}`;
  });
  const isFrench = language === 'FR';
  const tell = (changes: readonly string[]) => changes.join(', ');
  const result =
    changed.length > 0 ? tell(changed.slice(0, MOST_CHANGES_IN_RESULT)) : label(nothing, 'changes', language);
  const facts = [
    fill(`${suppose(row.change, language)}${isFrench ? ' ' : ''}: ${result}.`, namesIn(speak, row.change)),
    ...(seemsBetter(row) ? [fill(label(noGain, 'lower', language))] : []),
    fill(isFrench ? "Rien n'est enregistré." : 'Nothing is recorded.'),
    ...(changed.length > MOST_CHANGES_IN_RESULT
      ? [fill(`${isFrench ? 'De plus :' : 'Further:'} ${tell(changed.slice(MOST_CHANGES_IN_RESULT))}.`)]
      : []),
  ];
  return tellFacts(facts, row.asOf, speak.isExample, language);
}

/** The names of what the change is about, in quotes. */
function namesIn(
  speak: Speaker,
  { mergeInitiatives, newTie, funderWithdraws, actorLeaves, initiativeStops }: Hypothesis,
) {
  const [one = '', other = ''] = mergeInitiatives ??
    newTie ?? [funderWithdraws ?? actorLeaves ?? initiativeStops ?? ''];
  const name = (id: string) => (id === '' ? '' : quote(speak.name(id), speak.language));
  return { one: name(one), other: name(other) };
}

/** A template for the names. */
function suppose(
  { mergeInitiatives, funderWithdraws, initiativeStops, newTie }: Hypothesis,
  language: Language,
): string {
  const isFrench = language === 'FR';
  if (mergeInitiatives) {
    return isFrench ? "Si {one} et {other} ne faisaient qu'une initiative" : 'If {one} and {other} were one initiative';
  }
  if (newTie) return isFrench ? 'Si {one} et {other} travaillaient ensemble' : 'If {one} and {other} worked together';
  if (funderWithdraws) {
    return isFrench ? 'Si le financeur {one} se retirait' : 'If the funder {one} withdrew';
  }
  if (initiativeStops) return isFrench ? "Si l'initiative {one} s'arrêtait" : 'If the initiative {one} stopped';
  return isFrench ? "Sans l'acteur {one}" : 'Without the actor {one}';
}

function format(indicator: Told, value: number | null, language: Language): string {
  if (value === null) return language === 'FR' ? 'inconnu' : 'unknown';
  if (indicator === 'fragmentation') return formatShare(value, language);
  return indicator === 'grantedAmount' ? formatAmount(value, language) : formatNumber(value, language);
}
