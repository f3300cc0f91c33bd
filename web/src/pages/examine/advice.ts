/** The advice as text to paste: the answer, what exists with its sources, whom to involve, which calls, the day of the data and the address. */

import { typeset } from '../../../../src/words/typography.ts';
import type { Label } from '../../data/labels.tsx';
import type { ExistingRowFragment, Language } from '../../generated/graphql.ts';
import type { examineWords } from '../../words/examine.ts';
import { writeDay } from '../../words/formats.ts';
import { nameContact } from '../../words/name-contact.ts';
import type { Say, Words } from '../../words/words.ts';
import { leadsOf, type Person, sourcesOf } from './people.ts';
import type { CoverWords } from './use-cover.ts';

export type Key = typeof examineWords extends Words<infer Name> ? Name : never;

export interface Told {
  readonly title: string;
  readonly place: string;
  readonly period: string;
  readonly themes: readonly string[];
  /** Who asks; null: not stated. */
  readonly requester: string | null;
  /** The request names no theme: they were read in its title. */
  readonly isGuessed: boolean;
  /** In words; null: for anybody. */
  readonly audience: string | null;
  /** It is the one that the title names. */
  readonly isAudienceTitled: boolean;
  /** In words; null: none is asked for. */
  readonly amount: string | null;
  /** In words. */
  readonly verdict: string;
  readonly isKnown: boolean;
  /** What to send to whoever asked. */
  readonly reply: string;
  readonly rows: readonly {
    readonly row: ExistingRowFragment;
    readonly words: CoverWords;
    /** What it still lacks, when an amount is asked for. */
    readonly gap: string | undefined;
  }[];
  readonly total: number;
  /** Funding for no known initiative, in words. */
  readonly grants: { readonly heading: string; readonly lines: readonly string[]; readonly count: number };
  /** At the same place on a related subject, in words. */
  readonly around: readonly string[];
  readonly people: readonly Person[];
  /** In words. */
  readonly calls: readonly string[];
  readonly synergies: readonly string[];
  readonly isExample: boolean;
  /** YYYY-MM-DD */
  readonly today: string;
  readonly address: string;
}

interface Means {
  readonly say: Say<Key>;
  readonly language: Language;
  readonly label: Label;
}

export const MOST_LISTED = 10;

export function writeAdvice(told: Told, means: Means): string {
  const { say, language } = means;
  const colon = language === 'FR' ? ' :' : ':';
  const list = (heading: string, lines: readonly string[], none: string, total = lines.length) => [
    '',
    `${heading}${colon}`,
    ...(lines.length > 0 ? lines.slice(0, MOST_LISTED).map((line) => `- ${line}`) : [none]),
    ...(total > MOST_LISTED ? [say('more', { count: total - MOST_LISTED })] : []),
  ];
  const lines = [
    say('adviceOf', { title: told.title || say('untitled') }),
    ...(told.requester === null ? [] : [say('requesterOf', { name: told.requester })]),
    say('placeAndTime', { place: told.place, period: told.period }),
    say(told.isGuessed ? 'guessedThemes' : 'themes', { names: told.themes.join(', ') || say('unknown') }),
    ...(told.audience === null
      ? []
      : [say(told.isAudienceTitled ? 'audienceInTitle' : 'audienceOf', { name: told.audience })]),
    ...(told.amount === null ? [] : [told.amount]),
    '',
    told.verdict,
    ...(told.isKnown ? [] : [say('noMeans')]),
    told.reply,
    ...list(
      say('exists'),
      told.rows.map((row) => writeRow(row, means)),
      say('nothing'),
      told.total,
    ),
    ...(told.grants.count > 0 ? list(told.grants.heading, told.grants.lines, '', told.grants.count) : []),
    ...list(say('synergies'), told.synergies, say('noSynergies')),
    ...list(say('around'), told.around.slice(0, MOST_LISTED), say('nothingAround')),
    ...(told.around.length > MOST_LISTED ? [say('moreAround')] : []),
    ...list(
      say('bring'),
      told.people.map((person) =>
        [nameContact(person, language), say('because', { titles: person.titles.join(', ') })].join(' – '),
      ),
      say('nobody'),
    ),
    ...list(say('calls'), told.calls, say('noCalls')),
    '',
    say('knownOn', { day: writeDay(told.today, language) }),
    ...(told.isExample ? [say('example')] : []),
    say('readAgain', { address: told.address }),
  ];
  // Names and titles come as their sources write them.
  return typeset(lines.join('\n'), language);
}

/** One existing initiative: its lead, how far it covers the request, and its sources. */
function writeRow(
  { row: { initiatives, audience }, words, gap }: Told['rows'][number],
  { say, language, label }: Means,
): string {
  const [one] = initiatives;
  if (!one) return '';
  const leads = leadsOf(one).map(({ name }) => name);
  const sources = sourcesOf(one).map(({ name, row }) => (row === null ? name : say('row', { source: name, row })));
  return [
    one.title,
    leads.length > 0 ? say('ledBy', { names: leads.join(', ') }) : say('unknownLead'),
    ...words.covers,
    ...(gap === undefined ? [] : [gap]),
    ...(audience === 'UNKNOWN' ? [] : [label('AudienceMatch', audience)]),
    say('source', { sources: sources.join(language === 'FR' ? ' ; ' : '; ') || say('unknown') }),
    ...(one.isExample ? [say('example')] : []),
  ].join('. ');
}
