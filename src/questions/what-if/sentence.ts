/** What a change that is not made would change, indicator by indicator. */

import type { Context } from '../../answers/context.js';
import { formatAmount, formatNumber, formatShare, knownOn, quote } from '../../words/formats.js';
import { type Language, label } from '../../words/labels.js';
import { type Speaker, speaker } from '../../words/names.js';
import type { Hypothesis, WhatIfRow } from './row.js';

const indicators: Readonly<Record<Told, readonly [french: string, english: string]>> = {
  overlaps: ['recoupements', 'overlaps'],
  nested: ['initiatives à articuler', 'initiatives one within the other'],
  isolatedActors: ['acteurs à relier', 'actors to connect'],
  synergiesBetweenInitiatives: ['synergies possibles entre initiatives', 'possible synergies between initiatives'],
  synergiesBetweenActors: ['synergies possibles entre acteurs', 'possible synergies between actors'],
  gaps: ['manques', 'gaps'],
  fragmentation: ["paires d'acteurs que rien ne relie", 'pairs of actors that nothing connects'],
  grants: ['subventions accordées', 'subsidies granted'],
  grantedAmount: ['montant accordé en subventions', 'amount of subsidies'],
};

const nothing = { changes: ['aucun de nos indicateurs ne changerait', 'none of our indicators would change'] } as const;

/** Weighted by distance it says nothing to people. */
type Told = Exclude<keyof WhatIfRow['before'], 'distanceFragmentation'>;

export async function whatIfSentence(context: Context, row: WhatIfRow, language: Language): Promise<string> {
  const speak = await speaker(context, language, Object.values(row.change).flat());
  const changed = (Object.keys(indicators) as Told[]).flatMap((indicator) => {
    const [before, after] = [row.before, row.after].map((values) => format(indicator, values[indicator], language));
    return before === after ? [] : `${label(indicators, indicator, language)} ${before} → ${after}`;
  });
  const result = changed.length > 0 ? changed.join(', ') : label(nothing, 'changes', language);
  return language === 'FR'
    ? `${suppose(speak, row.change)} : ${result}. Rien n'est enregistré. ${knownOn(row.asOf, language)}`
    : `${suppose(speak, row.change)}: ${result}. Nothing is recorded. ${knownOn(row.asOf, language)}`;
}

function suppose(speak: Speaker, { mergeInitiatives, funderWithdraws, actorLeaves, newTie }: Hypothesis): string {
  const name = (id: string | null | undefined) => quote(speak.name(id ?? ''), speak.language);
  const isFrench = speak.language === 'FR';
  if (mergeInitiatives) {
    const [one, other] = mergeInitiatives.map(name);
    return isFrench
      ? `Si ${one} et ${other} ne faisaient qu'une initiative`
      : `If ${one} and ${other} were one initiative`;
  }
  if (newTie) {
    const [one, other] = newTie.map(name);
    return isFrench ? `Si ${one} et ${other} travaillaient ensemble` : `If ${one} and ${other} worked together`;
  }
  if (funderWithdraws) {
    const funder = name(funderWithdraws);
    return isFrench ? `Si le financeur ${funder} se retirait` : `If the funder ${funder} withdrew`;
  }
  return isFrench ? `Sans l'acteur ${name(actorLeaves)}` : `Without the actor ${name(actorLeaves)}`;
}

function format(indicator: Told, value: number | null, language: Language): string {
  if (value === null) return language === 'FR' ? 'inconnu' : 'unknown';
  if (indicator === 'fragmentation') return formatShare(value, language);
  return indicator === 'grantedAmount' ? formatAmount(value, language) : formatNumber(value, language);
}
