/** Whom an actor apart could meet first, and why that one. */
import type { Setting } from '../../answers/setting.js';
import { formatDay, listNames } from '../../words/formats.js';
import type { Speaker } from '../../words/names.js';
import { offeredWords, sayNeed, sayNeedToo, sayOffer } from '../../words/resource-words.js';
import { counting, fill, type Part } from '../../words/said.js';
import { title } from '../../words/titles.js';
import type { Beside } from './beside.js';
import type { IsolatedActorRow } from './row.js';

/** How many are named. */
export const MOST_MET = 2;

/**
 * The first introductions, each with its reason: what one seeks and the other offers, what it runs and until when, else
 * the theme.
 * @param setting of the actor, with what it seeks @param isFar whether they are outside the neighbourhood, which is then said
 */
export function introduce(
  speak: Speaker,
  row: IsolatedActorRow,
  beside: readonly Beside[],
  { needs }: Pick<Setting, 'needs'>,
  isFar = false,
): Part {
  const told = beside.slice(0, MOST_MET).map((each) => {
    const why = reasonsOf(speak, row, each, needs).join(speak.language === 'FR' ? ' ; ' : '; ');
    return why === '' ? speak.name(each.actor) : `${speak.name(each.actor)} (${why})`;
  });
  const several = told.length > 1;
  const french = isFar
    ? 'Mise en relation proposée, à distance : {who}.'
    : several
      ? 'Mises en relation proposées : {who}.'
      : 'Première mise en relation proposée : {who}.';
  const english = isFar
    ? 'Introduction proposed, at a distance: {who}.'
    : several
      ? 'Introductions proposed: {who}.'
      : 'First introduction: {who}.';
  const own = beside
    .slice(0, MOST_MET)
    .flatMap(({ helps, wants, offers, seeks, runs, joins }) => [
      ...[helps ?? offers, wants ?? seeks].flatMap((stated) =>
        stated ? [`x ${offeredWords(stated.resource, speak.language)}`] : [],
      ),
      ...(runs ? ['x'] : []),
      ...(joins ? ['x x x'] : []),
    ]);
  return counting(
    fill(speak.language === 'FR' ? `[${french}]` : `[${english}]`, { who: listNames(told, speak.language, MOST_MET) }),
    ...own,
  );
}

function reasonsOf(
  speak: Speaker,
  row: IsolatedActorRow,
  { actor, helps, wants, offers, seeks, runs, joins }: Beside,
  needs: Setting['needs'],
): string[] {
  const [offered, sought] = [helps ?? offers, wants ?? seeks];
  // Two who look for the same could look together.
  const isCommon = needs.some(({ resource }) => resource === sought?.resource);
  const said = [
    ...(offered ? [`${sayOffer(offered.resource, speak.language)}, ${speak.name(offered.theme)}`] : []),
    ...(sought
      ? [`${(isCommon ? sayNeedToo : sayNeed)(sought.resource, speak.language)}, ${speak.name(sought.theme)}`]
      : []),
    ...(runs ? [whatRuns(speak, row, runs)] : []),
    ...(joins ? [whatJoins(speak, row, joins)] : []),
  ];
  if (said.length > 0) return said;
  const peer = row.introductions.find((each) => each.actor === actor);
  return (peer?.sharedThemes ?? []).slice(0, 1).map(speak.name);
}

function whatRuns(
  speak: Speaker,
  { asOf }: IsolatedActorRow,
  { initiative, start, end }: NonNullable<Beside['runs']>,
): string {
  const isFrench = speak.language === 'FR';
  const name = title(speak, initiative);
  if (start !== null && start > asOf)
    return `${name}, ${isFrench ? 'à partir du' : 'from'} ${formatDay(start, speak.language)}`;
  return end === null ? name : `${name}, ${isFrench ? "jusqu'au" : 'until'} ${formatDay(end, speak.language)}`;
}

/** "participe à « A », jusqu’au …", "a mené « B », jusqu’au …": a theme alone would not say what it does. */
function whatJoins(speak: Speaker, row: IsolatedActorRow, joins: NonNullable<Beside['joins']>): string {
  const [french, english] = joins.isPast
    ? joins.isLed
      ? ['a mené', 'ran']
      : ['a pris part à', 'took part in']
    : joins.isLed
      ? ['mène', 'runs']
      : ['participe à', 'takes part in'];
  return `${speak.language === 'FR' ? french : english} ${whatRuns(speak, row, joins)}`;
}

/** Everything that `introduce` may name. */
export function namedBeside(beside: readonly Beside[]): string[] {
  return beside
    .slice(0, MOST_MET)
    .flatMap(({ actor, helps, wants, offers, seeks, runs, joins }) => [
      actor,
      ...[helps, wants, offers, seeks].flatMap((stated) => (stated ? [stated.theme] : [])),
      ...(runs ? [runs.initiative] : []),
      ...(joins ? [joins.initiative] : []),
    ]);
}
