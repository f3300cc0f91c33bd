/** Why two initiatives overlap, or lie one within the other, in words a mayor would understand (O1, O2). */

import type { Context } from '../../answers/context.js';
import { formatAmount, formatDay, formatNumber, knownOn, listNames, lowerFirst, quote } from '../../words/formats.js';
import { coordinationLabels, houseLabels, type Language, label } from '../../words/labels.js';
import { type Speaker, speaker } from '../../words/names.js';
import type { OverlapRow } from './row.js';

/** “A” (lead), or “A” alone when no lead is known. */
function withLead(speak: Speaker, id: string): string {
  const { leads } = speak.named(id);
  const title = quote(speak.name(id), speak.language);
  return leads.length > 0 ? `${title} (${listNames(leads, speak.language, 2)})` : title;
}

/** The label as it stands in a sentence, where nothing else says what is "mené". */
function coordinationOf(speak: Speaker, { coordination, houses, commonBodies }: OverlapRow): string {
  const { language } = speak;
  const words = label(coordinationLabels, coordination, language);
  const colon = language === 'FR' ? ' : ' : ': ';
  if (coordination === 'SAME_HOUSE')
    return `${words}${colon}${listNames(
      houses.map((house) => bond(speak, house)),
      language,
    )}`;
  if (coordination === 'COMMON_BODY') {
    const where = language === 'FR' ? 'Les deux siègent ici' : 'Both sit on';
    return `${where}${colon}${listNames(commonBodies.map(speak.name), language)}`;
  }
  return language === 'FR' && coordination === 'JOINT' ? `Travail ${lowerFirst(words)}` : words;
}

/** What joins two leads: the unit, with what it is a unit of behind a colon. */
function bond(speak: Speaker, { bond, from, to }: OverlapRow['houses'][number]): string {
  const { language } = speak;
  const words = lowerFirst(label(houseLabels, bond, language));
  if (bond === 'SAME') return `${listNames([from, to].map(speak.name), language)} (${words})`;
  return `${speak.name(from)} (${words}${language === 'FR' ? ' : ' : ': '}${speak.name(to)})`;
}

/** The rarest shared theme names the subject. */
function subject(speak: Speaker, row: OverlapRow): string {
  const [rarest] = [...row.sharedThemes].sort(
    (one, two) => two.weight - one.weight || one.theme.localeCompare(two.theme),
  );
  return rarest ? speak.name(rarest.theme) : '';
}

function period(row: OverlapRow, language: Language): string {
  if (!row.commonStart || !row.commonEnd) return '';
  const from = formatDay(row.commonStart, language);
  const to = formatDay(row.commonEnd, language);
  return language === 'FR' ? `, du ${from} au ${to}` : `, from ${from} to ${to}`;
}

function amounts({ grantedToA, grantedToB }: OverlapRow, language: Language): string {
  if (grantedToA === null || grantedToB === null) return '';
  const a = formatAmount(grantedToA, language);
  const b = formatAmount(grantedToB, language);
  return language === 'FR' ? ` Montants concernés : ${a} et ${b}.` : ` Amounts concerned: ${a} and ${b}.`;
}

export async function overlapSentence(
  context: Context,
  row: OverlapRow,
  ground: readonly string[],
  language: Language,
): Promise<string> {
  const speak = await speaker(context, language, [
    row.a,
    row.b,
    ...row.sharedThemes.map(({ theme }) => theme),
    ...ground,
    ...row.houses.flatMap(({ from, to }) => [from, to]),
    ...row.commonBodies,
  ]);
  return row.ground === 'NESTED' ? nestedSentence(speak, row) : sameGroundSentence(speak, row, ground);
}

function sameGroundSentence(speak: Speaker, row: OverlapRow, ground: readonly string[]): string {
  const { language } = speak;
  const [a, b] = [withLead(speak, row.a), withLead(speak, row.b)];
  const people = formatNumber(row.commonPopulation, language);
  const places = listNames(ground.map(speak.name), language);
  const coordination = coordinationOf(speak, row);
  const sentence =
    language === 'FR'
      ? `${a} et ${b} portent sur le même sujet, ${subject(speak, row)}, auprès des mêmes ${people} habitants (${places})${period(row, language)}. ${coordination}.${amounts(row, language)} À vérifier ensemble : se complètent-elles ?`
      : `${a} and ${b} address the same subject, ${subject(speak, row)}, for the same ${people} people (${places})${period(row, language)}. ${coordination}.${amounts(row, language)} To check together: do they complement each other?`;
  return `${sentence} ${knownOn(row.asOf, language)}`;
}

function nestedSentence(speak: Speaker, row: OverlapRow): string {
  const { language } = speak;
  const [large, small] = row.populationOfA > row.populationOfB ? [row.a, row.b] : [row.b, row.a];
  const places = (id: string) => listNames(speak.named(id).territories, language);
  const [larger, smaller] = [quote(speak.name(large), language), quote(speak.name(small), language)];
  const sentence =
    language === 'FR'
      ? `${larger} couvre un territoire plus large : ${places(large)}. ${smaller} agit sur une partie : ${places(small)}, sur le même sujet, ${subject(speak, row)}. À articuler : qui fait quoi ?`
      : `${larger} covers a larger area: ${places(large)}. ${smaller} works in part of it, ${places(small)}, on the same subject, ${subject(speak, row)}. To settle: who does what?`;
  return `${sentence} ${knownOn(row.asOf, language)}`;
}
