/** Why two initiatives overlap, or lie one within the other, in words a mayor would understand (O1, O2). */

import type { Context } from '../../answers/context.js';
import { formatAmount, formatDay, formatNumber, knownOn, listNames, lowerFirst, quote } from '../../words/formats.js';
import { coordinationLabels, type Language, label } from '../../words/labels.js';
import { type Speaker, speaker } from '../../words/names.js';
import { commonestRelated } from './commonest-related.js';
import type { OverlapRow } from './row.js';

/** “A” (lead), or “A” alone when no lead is known. */
function withLead(speak: Speaker, id: string): string {
  const { leads } = speak.named(id);
  const title = quote(speak.name(id), speak.language);
  return leads.length > 0 ? `${title} (${listNames(leads, speak.language, 2)})` : title;
}

/** The label as it stands in a sentence, where nothing else says what is "mené". */
function coordinationOf({ coordination }: OverlapRow, language: Language): string {
  const words = label(coordinationLabels, coordination, language);
  return language === 'FR' && coordination === 'JOINT' ? `Travail ${lowerFirst(words)}` : words;
}

/** What both are about: the rarest shared theme; or the two related ones, that of the first before that of the second. */
function subject(speak: Speaker, row: OverlapRow): { readonly isSame: boolean; readonly name: string } {
  const [rarest] = [...row.sharedThemes].sort(
    (one, two) => two.weight - one.weight || one.theme.localeCompare(two.theme),
  );
  if (rarest) return { isSame: true, name: speak.name(rarest.theme) };
  const joined = commonestRelated(row.relatedThemes);
  if (!joined) return { isSame: true, name: '' };
  const isOfA = row.themesOfA.some(({ theme }) => theme === joined.theme);
  const pair = isOfA ? [joined.theme, joined.related] : [joined.related, joined.theme];
  return { isSame: false, name: pair.map(speak.name).join(', ') };
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
    ...row.relatedThemes.flatMap(({ theme, related }) => [theme, related]),
    ...ground,
  ]);
  return row.ground === 'NESTED' ? nestedSentence(speak, row) : sameGroundSentence(speak, row, ground);
}

function sameGroundSentence(speak: Speaker, row: OverlapRow, ground: readonly string[]): string {
  const { language } = speak;
  const [a, b] = [withLead(speak, row.a), withLead(speak, row.b)];
  const people = formatNumber(row.commonPopulation, language);
  const places = listNames(ground.map(speak.name), language);
  const coordination = coordinationOf(row, language);
  const { isSame, name } = subject(speak, row);
  const [subjectFr, subjectEn] = isSame
    ? [`portent sur le même sujet, ${name}`, `address the same subject, ${name}`]
    : [`portent sur des sujets proches : ${name}`, `address related subjects: ${name}`];
  const sentence =
    language === 'FR'
      ? `${a} et ${b} ${subjectFr}, auprès des mêmes ${people} habitants (${places})${period(row, language)}. ${coordination}.${amounts(row, language)} À vérifier ensemble : se complètent-elles ?`
      : `${a} and ${b} ${subjectEn}, for the same ${people} people (${places})${period(row, language)}. ${coordination}.${amounts(row, language)} To check together: do they complement each other?`;
  return `${sentence} ${knownOn(row.asOf, language)}`;
}

function nestedSentence(speak: Speaker, row: OverlapRow): string {
  const { language } = speak;
  const [large, small] = row.populationOfA > row.populationOfB ? [row.a, row.b] : [row.b, row.a];
  const places = (id: string) => listNames(speak.named(id).territories, language);
  const [larger, smaller] = [quote(speak.name(large), language), quote(speak.name(small), language)];
  const { isSame, name } = subject(speak, row);
  const [subjectFr, subjectEn] = isSame
    ? [`sur le même sujet, ${name}`, `on the same subject, ${name}`]
    : [`sur des sujets proches : ${name}`, `on related subjects: ${name}`];
  if (row.candidate && small === row.a) {
    const covered =
      language === 'FR'
        ? `${smaller} : déjà couvert par ${larger}, sur un territoire plus large (${places(large)}), ${subjectFr}. À articuler : qui fait quoi ?`
        : `${smaller}: already covered by ${larger}, in a larger area (${places(large)}), ${subjectEn}. To settle: who does what?`;
    return `${covered} ${knownOn(row.asOf, language)}`;
  }
  const sentence =
    language === 'FR'
      ? `${larger} couvre un territoire plus large : ${places(large)}. ${smaller} agit sur une partie : ${places(small)}, ${subjectFr}. À articuler : qui fait quoi ?`
      : `${larger} covers a larger area: ${places(large)}. ${smaller} works in part of it, ${places(small)}, ${subjectEn}. To settle: who does what?`;
  return `${sentence} ${knownOn(row.asOf, language)}`;
}
