/** Why two initiatives overlap, or lie one within the other, in words a mayor would understand (O1, O2). */

import type { Context } from '../../answers/context.js';
import type { Audience } from '../../language/generated/types.js';
import { formatAmount, formatDay, formatNumber, knownOn, listNames, lowerFirst, quote } from '../../words/formats.js';
import {
  audienceLabels,
  audienceMatchLabels,
  coordinationLabels,
  houseLabels,
  type Language,
  label,
} from '../../words/labels.js';
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

/** Whether both state the same people, and which: what is counted is who lives there, and says nothing of who is served. */
function audiencesOf({ audience, audiencesOfA, audiencesOfB }: OverlapRow, language: Language): string {
  const words = label(audienceMatchLabels, audience, language);
  if (audience === 'UNKNOWN') return words;
  const name = (stated: readonly Audience[]) => stated.map((each) => label(audienceLabels, each, language)).join(', ');
  const common = audiencesOfA.filter((each) => audiencesOfB.includes(each));
  const isFrench = language === 'FR';
  const named = common.length > 0 ? name(common) : [audiencesOfA, audiencesOfB].map(name).join(isFrench ? ' ; ' : '; ');
  return `${words}${isFrench ? ' : ' : ': '}${named}`;
}

/** Where both are, and how many live there. */
function placesOf(speak: Speaker, { commonPopulation }: OverlapRow, ground: readonly string[]): string {
  const { language } = speak;
  const people = formatNumber(commonPopulation, language);
  const parts = [
    ...(ground.length > 0 ? [listNames(ground.map(speak.name), language)] : []),
    ...(commonPopulation > 0 ? [`${people} ${language === 'FR' ? 'habitants' : 'inhabitants'}`] : []),
  ];
  return parts.length > 0 ? ` (${parts.join(', ')})` : '';
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
    ...row.commonBodies,
    ...ground,
    ...row.houses.flatMap(({ from, to }) => [from, to]),
    ...row.commonBodies,
  ]);
  return row.ground === 'NESTED' ? nestedSentence(speak, row) : sameGroundSentence(speak, row, ground);
}

function sameGroundSentence(speak: Speaker, row: OverlapRow, ground: readonly string[]): string {
  const { language } = speak;
  const [a, b] = [withLead(speak, row.a), withLead(speak, row.b)];
  const places = placesOf(speak, row, ground);
  const facts = `${audiencesOf(row, language)}. ${coordinationOf(speak, row)}.${amounts(row, language)}`;
  const { isSame, name } = subject(speak, row);
  const [subjectFr, subjectEn] = isSame
    ? [`portent sur le même sujet, ${name}`, `address the same subject, ${name}`]
    : [`portent sur des sujets proches : ${name}`, `address related subjects: ${name}`];
  const sentence =
    language === 'FR'
      ? `${a} et ${b} ${subjectFr}, sur le même territoire${places}${period(row, language)}. ${facts}`
      : `${a} and ${b} ${subjectEn}, in the same area${places}${period(row, language)}. ${facts}`;
  return `${sentence}${toCheck(row, language)} ${knownOn(row.asOf, language)}`;
}

/** Those who run both together need not be asked. */
function toCheck({ coordination }: OverlapRow, language: Language): string {
  if (coordination === 'JOINT') return '';
  return language === 'FR'
    ? ' À vérifier ensemble : se complètent-elles ?'
    : ' To check together: do they complement each other?';
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
