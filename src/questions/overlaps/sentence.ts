/** Why two initiatives overlap, or one lies within the other, in words for decision makers (O1, O2). */

import { askingOf } from '../../answers/asking.js';
import type { Context } from '../../answers/context.js';
import { isUndecided, type Settings, settingsOf } from '../../answers/setting.js';
import { askedFor, moneyOfTwo } from '../../answers/tell-money.js';
import type { Audience } from '../../language/generated/types.js';
import { dayOf } from '../../model/days.js';
import { caveat } from '../../words/caveats.js';
import { formatDay, listNames, lowerFirst } from '../../words/formats.js';
import { audienceLabels, audienceMatchLabels, coordinationLabels, type Language, label } from '../../words/labels.js';
import { type Speaker, speaker } from '../../words/names.js';
import { fill, type Part, type Parts, type Said, tellParts } from '../../words/said.js';
import { places, title, titleBeside, titleWithLeads } from '../../words/titles.js';
import { asSubject, inBodies, withArticle } from '../../words/with-article.js';
import { bondWords } from './bond-words.js';
import { type CommonSeats, commonSeatsOf } from './common-seats.js';
import { commonestRelated } from './commonest-related.js';
import { decideWithPayer } from './funded-by-one.js';
import { arePermanent, directPeople } from './permanent.js';
import type { OverlapRow } from './row.js';
import { findRunTogether, type RunTogether, togetherWords } from './run-together.js';
import { tellPeople } from './tell-people.js';

/** @param ground the common territories that are named */
export async function sayOverlap(
  context: Context,
  row: OverlapRow,
  ground: readonly string[],
  language: Language,
): Promise<Said> {
  const settings = await settingsOf(context, row.asOf, [row.a, row.b]);
  const isNested = row.ground === 'NESTED';
  const together = isNested ? null : findRunTogether(askingOf(context).known.snapshot, row.a, row.b, dayOf(row.asOf));
  const people = await tellPeople(context, row, language);
  // Last: sentences take turns from here on, and what they waited for together would bring all of them at once again.
  const speak = await speaker(
    context,
    language,
    [
      row.a,
      row.b,
      ...settings.named,
      ...[row.a, row.b].flatMap((id) => settings.of(id).current),
      ...row.sharedThemes.map(({ theme }) => theme),
      ...row.relatedThemes.flatMap(({ theme, related }) => [theme, related]),
      ...row.commonBodies,
      ...ground,
      ...row.houses.flatMap(({ from, to }) => [from, to]),
      ...(together === null ? [] : [together.initiative, together.one, together.other]),
    ],
    row.asOf,
  );
  const seats = row.coordination === 'COMMON_BODY' ? commonSeatsOf(context, row, settings) : null;
  const parts = isNested ? nested(speak, row) : sameGround(speak, row, ground, settings, { seats, together, people });
  return tellParts(parts, row.asOf, speak.isExample, language);
}

/** The label as part of a sentence; for JOINT the sentence adds the noun that "mené" needs. */
function coordinationOf(speak: Speaker, { coordination, houses }: OverlapRow, seats: CommonSeats | null): Part {
  const { language } = speak;
  const isFrench = language === 'FR';
  const words = label(coordinationLabels, coordination, language);
  if (coordination === 'SAME_HOUSE') {
    const bonds = houses.map((house) => bondWords(speak, house));
    const text = listNames(
      bonds.map((bond) => bond.text),
      language,
    );
    return fill('{all}.', { all: { text, words: bonds.reduce((sum, bond) => sum + bond.words + 1, -1) } });
  }
  if (coordination === 'COMMON_BODY') return seatsWords(speak, seats);
  return fill(isFrench && coordination === 'JOINT' ? `Travail ${lowerFirst(words)}.` : `${words}.`);
}

/** Who of the two sits where: the leads, or others who take part in the one that nobody leads. */
function seatsWords(speak: Speaker, seats: CommonSeats | null): Part {
  if (seats === null) return fill('');
  const isFrench = speak.language === 'FR';
  const bodies = inBodies(speak, seats.bodies);
  if (seats.areLeads)
    return fill(isFrench ? 'Leurs porteurs siègent tous deux {bodies}.' : 'Both leads sit {bodies}.', { bodies });
  return fill(isFrench ? '{one} et {other} siègent {bodies}.' : '{one} and {other} sit {bodies}.', {
    ...{ one: asSubject(speak, seats.one), other: withArticle(speak, seats.other), bodies },
  });
}

/**
 * Whether both state the same audiences, and which. The inhabitants that are counted say nothing about who is served.
 */
function audiencesOf({ audience, audiencesOfA, audiencesOfB }: OverlapRow, language: Language): Part {
  const words = label(audienceMatchLabels, audience, language);
  const isFrench = language === 'FR';
  const name = (stated: readonly Audience[]) => stated.map((each) => label(audienceLabels, each, language)).join(', ');
  const common = audiencesOfA.filter((each) => audiencesOfB.includes(each));
  const each = [audiencesOfA, audiencesOfB].map(name).join(isFrench ? ' ; ' : '; ');
  const named = audience === 'UNKNOWN' ? '' : common.length > 0 ? name(common) : each;
  return fill(`${words}${isFrench ? '[ : {named}]' : '[: {named}]'}.`, { named });
}

interface Subject {
  /** Whether both name the theme; else the name is two related themes, that of `a` first. */
  readonly isSame: boolean;
  /** Empty when no theme joins the two. */
  readonly name: string;
}

/** The subject of both: the rarest shared theme, or the two related themes. */
function subjectOf(speak: Speaker, row: OverlapRow): Subject {
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

/** With its leads; where none is known, with who takes part in it. */
function named(speak: Speaker, settings: Settings, id: string, other: string): string {
  const name = titleWithLeads(speak, id, other);
  const { leads, current } = settings.of(id);
  if (leads.length > 0 || current.length === 0 || name !== title(speak, id)) return name;
  return `${name} (${listNames(current.map(speak.name), speak.language, 2)})`;
}

function sameGround(
  speak: Speaker,
  row: OverlapRow,
  ground: readonly string[],
  settings: Settings,
  { seats, together, people }: { seats: CommonSeats | null; together: RunTogether | null; people: Part },
): Parts {
  const { language } = speak;
  const isFrench = language === 'FR';
  const { isSame, name: theme } = subjectOf(speak, row);
  const where = listNames(ground.map(speak.name), language);
  const bounded = row.commonStart !== null && row.commonEnd !== null;
  const day = (of: string | null) => (bounded && of ? formatDay(of, language) : '');
  const values = {
    ...{ a: named(speak, settings, row.a, row.b), b: named(speak, settings, row.b, row.a), theme, where, people },
    ...{ start: day(row.commonStart), end: day(row.commonEnd) },
  };
  const area = where === '' ? '[ ({people})]' : '[ ({where}[, {people}])]';
  const subject = isFrench
    ? isSame
      ? 'portent sur le même sujet[, {theme}]'
      : 'portent sur des sujets proches : {theme}'
    : isSame
      ? 'address the same subject[, {theme}]'
      : 'address related subjects: {theme}';
  const fact = isFrench
    ? `{a} et {b} ${subject}, sur le même territoire${area}[, du {start} au {end}].`
    : `{a} and {b} ${subject}, in the same area${area}[, from {start} to {end}].`;
  const isPermanent = arePermanent(row, settings);
  // Of permanent services the next step tells it.
  const joined = togetherWords(speak, isPermanent ? null : together);
  // Of two whose leads run something together, a coordination is known.
  const isJoined = joined.text !== '' && row.coordination === 'NONE';
  const coordination = isJoined ? joined : coordinationOf(speak, row, seats);
  const money = row.candidate ? fill('') : moneyOfTwo(speak, settings, [row.a, row.b], { tellsRequests: false });
  // No number of projects of the place: the pair may be one of a larger group.
  const headline = isFrench
    ? '[{theme} : ]deux projets se recoupent[, {where}]'
    : '[{theme}: ]two projects overlap[, {where}]';
  return {
    headline: fill(headline, values),
    facts: [
      fill(fact, values),
      audiencesOf(row, language),
      // That a commune belongs to its intercommunalité is no news; who pays for both is.
      ...(isJoined ? [] : [joined]),
      ...(row.coordination === 'SAME_HOUSE' ? [money, coordination] : [coordination, money]),
    ],
    ...(row.decidable && { whyNow: toDecide(speak, row, settings) }),
    ...(row.coordination !== 'JOINT' && (isPermanent ? directPeople(speak, together) : toCheck(speak, row, settings))),
  };
}

/** Which of the two is still to be decided, and what is asked of whom. */
function toDecide(speak: Speaker, { a, b }: OverlapRow, settings: Settings): Part {
  const isFrench = speak.language === 'FR';
  const open = [a, b].filter((id) => isUndecided(settings.of(id)));
  const [first] = open;
  if (first === undefined)
    return fill(isFrench ? "L'une des deux reste à décider." : 'One of the two is still to be decided.');
  const { requests } = settings.of(first);
  if (open.length > 1) return fill(isFrench ? 'Les deux restent à décider.' : 'Both are still to be decided.');
  const name = titleBeside(speak, first, first === a ? b : a);
  // The project is decided; what waits for an answer is its money.
  if (requests.length > 0)
    return fill(isFrench ? '{name} attend une réponse : {asked}.' : '{name} waits for an answer: {asked}.', {
      ...{ name, asked: askedFor(speak, requests) },
    });
  return fill(isFrench ? '{name} reste à décider.' : '{name} is still to be decided.', { name });
}

/**
 * The next step and the caveat, for two that are not run together: what who pays for both has to decide, else what to
 * ask the leads. The caveat is then about audiences unless these are known.
 */
function toCheck(speak: Speaker, { a, b, audience, candidate, asOf }: OverlapRow, settings: Settings) {
  const { language } = speak;
  const decision = candidate === undefined ? decideWithPayer(speak, settings, [a, b], asOf) : undefined;
  if (decision !== undefined) return { nextStep: decision.step, caveat: caveat('SETTLED', language) };
  const isLed = (id: string) => settings.of(id).leads.length > 0 || settings.of(id).current.length === 0;
  const areLed = candidate !== undefined || (isLed(a) && isLed(b));
  const [french, english] = areLed ? ['leurs porteurs', 'both leads'] : ['ceux qui y prennent part', 'who takes part'];
  return {
    nextStep: fill(
      language === 'FR'
        ? `À vérifier avec ${french} : se complètent-ils ?`
        : `To check with ${english}: do these projects complement each other?`,
    ),
    caveat: caveat(audience === 'UNKNOWN' ? 'DIFFERENT_AUDIENCES' : 'COORDINATED', language),
  };
}

function nested(speak: Speaker, row: OverlapRow): Parts {
  const { language } = speak;
  const isFrench = language === 'FR';
  const [wide, local] = row.populationOfA > row.populationOfB ? [row.a, row.b] : [row.b, row.a];
  const { isSame, name: theme } = subjectOf(speak, row);
  const values = {
    ...{ large: titleBeside(speak, wide, local), small: titleBeside(speak, local, wide), theme },
    ...{ larger: places(speak, wide, 3), smaller: places(speak, local, 3) },
  };
  const subject = isFrench
    ? isSame
      ? '[, sur le même sujet, {theme}]'
      : ', sur des sujets proches : {theme}'
    : isSame
      ? '[, on the same subject, {theme}]'
      : ', on related subjects: {theme}';
  const isCovered = row.candidate !== undefined && local === row.a;
  const fact = isFrench
    ? isCovered
      ? `{small} : déjà couvert par {large}, sur un territoire plus large[ ({larger})]${subject}.`
      : `{large} couvre un territoire plus large[ : {larger}]. {small} agit sur une partie[ : {smaller}]${subject}.`
    : isCovered
      ? `{small}: already covered by {large}, in a larger area[ ({larger})]${subject}.`
      : `{large} covers a larger area[: {larger}]. {small} works in part of it[, {smaller}]${subject}.`;
  const headline = isFrench ? '[{theme} : ]qui fait quoi[, {smaller}] ?' : '[{theme}: ]who does what[, {smaller}]?';
  return {
    headline: fill(headline, values),
    facts: [fill(fact, values)],
    nextStep: fill(isFrench ? 'À articuler : qui fait quoi ?' : 'To settle: who does what?'),
    caveat: caveat('SETTLED', language),
  };
}
