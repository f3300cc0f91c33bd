/** The agenda, then a page for each item as it is printed, then the minutes, as a DOCX file; the library is loaded on first use. */

import type { Paragraph } from 'docx';
import { typeset } from '../../../../src/words/typography.ts';
import type { Label } from '../../data/labels.tsx';
import type { ItemFragment, Language, MinutesQuery } from '../../generated/graphql.ts';
import { save } from '../../parts/export/save.ts';
import { slug } from '../../parts/export/slug.ts';
import { colonIn } from '../../words/colon.ts';
import { writeDay } from '../../words/formats.ts';
import type { meetingsWords } from '../../words/meetings.ts';
import { nameContact } from '../../words/name-contact.ts';
import type { Say, Words } from '../../words/words.ts';
import { kindOf } from './kind-of.ts';
import type { Meeting } from './meeting.ts';
import { sourcesOf } from './sources-of.ts';
import { STATUSES } from './statuses.ts';
import { tellDue } from './tell-due.ts';

type Key = typeof meetingsWords extends Words<infer Name> ? Name : never;

interface Means {
  readonly title: string;
  /** The day of the data. */
  readonly asOf: string | undefined;
  readonly language: Language;
  readonly say: Say<Key>;
  readonly label: Label;
  /** The minutes, and who follows up what was decided and why; undefined for readers who may not read them. */
  readonly full: Extract<MinutesQuery['node'], { readonly __typename: 'Meeting' }> | undefined;
}

/** In twentieths of a point. */
const AFTER = 120;

/** A line of the file: words, and what they are about. */
type Line = readonly [about: string | undefined, words: string];

export async function saveAsDocx(meeting: Meeting, means: Means): Promise<void> {
  const { agenda, decisions, on, agendaAsOf } = meeting;
  const { title, asOf, language, say, full } = means;
  const minutes = full?.minutes;
  const docx = await import('docx');
  const set = (text: string) => typeset(text, language);
  const write = ([about, words]: Line): Paragraph =>
    new docx.Paragraph({
      children: [
        ...(about === undefined ? [] : [new docx.TextRun({ text: `${about}${colonIn(language)}`, bold: true })]),
        new docx.TextRun(set(words)),
      ],
      spacing: { after: AFTER },
    });
  const point = (text: string) =>
    new docx.Paragraph({ text: set(text), bullet: { level: 0 }, spacing: { after: AFTER / 2 } });
  const heading = (text: string, isOnNewPage: boolean) =>
    new docx.Paragraph({ text: set(text), heading: docx.HeadingLevel.HEADING_2, pageBreakBefore: isOnNewPage });
  const day = asOf && say(agendaAsOf == null ? 'knownOn' : 'frozenOn', { day: writeDay(asOf, language) });
  const nameOf = ({ place, suggestion, suggestionId }: ItemFragment) =>
    `${place}. ${suggestion?.said.headline ?? suggestionId}`;
  const items = agenda.flatMap((item) => {
    const { facts, lines, initiatives } = tellItem(item, meeting.on, means);
    return [
      heading(nameOf(item), true),
      ...facts.map(point),
      ...lines.map(write),
      ...(initiatives.length > 0 ? [write([say('initiatives'), '']), ...initiatives.map(point)] : []),
      ...decisionLines(item, means).map(write),
    ];
  });
  // Before anything is decided the file is the agenda that is sent.
  const isDecided = decisions.length > 0 || agenda.some(({ decision }) => decision != null);
  const decided =
    minutes === undefined || !isDecided
      ? []
      : [
          heading(say('minutes'), true),
          ...minutes.split('\n').map((text) => write([undefined, text])),
          ...agenda
            .filter(({ decision }) => decision != null)
            .flatMap((item) => [write([undefined, nameOf(item)]), ...followLines(item, means).map(write)]),
        ];
  const first = new docx.Paragraph({ text: title, heading: docx.HeadingLevel.HEADING_1 });
  const list = [...agenda.map(nameOf), ...(day ? [day] : [])].map((text) => write([undefined, text]));
  const file = new docx.Document({ title, sections: [{ children: [first, ...list, ...items, ...decided] }] });
  save(`${slug([meeting.body?.name ?? '', on].join(' '))}.docx`, await docx.Packer.toBlob(file));
}

/** What is known of an item, as its printed sheet has it. @param on the day of the meeting */
function tellItem(item: ItemFragment, on: string, means: Means) {
  const { say, label, language } = means;
  const { suggestion, frozen } = item;
  const said = suggestion?.said;
  const matter = suggestion?.__typename === 'Matter' ? suggestion : undefined;
  const kind = suggestion && kindOf(suggestion, label);
  // What was sent, where it has changed since, contains all the rest.
  const isOther = frozen != null && frozen.sentence !== said?.sentence;
  const why = said?.onPaper.whyNow ?? '';
  const due = tellDue(matter, on, say, language, `${said?.headline} ${why}`);
  const whyNow = [why, due].filter(Boolean).join(' ');
  const day = (on: string | null | undefined) => (on == null ? say('unknown') : writeDay(on, language, 'MONTH'));
  const lines: readonly Line[] = [
    ...(isOther ? ([[undefined, frozen.onPaper]] as const) : []),
    ...(!isOther && whyNow !== '' ? ([[say('whyNow'), whyNow]] as const) : []),
    ...(!isOther && said?.onPaper.nextStep ? ([[say('nextStep'), said.onPaper.nextStep]] as const) : []),
    ...followLines(item, means, isOther),
    ...(said?.isExample === true ? ([[undefined, say('example')]] as const) : []),
  ];
  return {
    facts: isOther ? [] : [...(kind == null ? [] : [kind]), ...(said?.facts ?? [])],
    lines,
    initiatives: (matter?.initiatives ?? []).map(
      ({ title, startDate, endDate }) => `${title} (${day(startDate)} – ${day(endDate)})`,
    ),
  };
}

/** Whom to call, what would overturn it, and where the data come from: with an item, and again below the minutes. */
function followLines(item: ItemFragment, { say, language }: Means, isOther = false): readonly Line[] {
  const { suggestion } = item;
  const callFirst = suggestion?.__typename === 'Matter' ? suggestion.callFirst : [];
  const sources = sourcesOf(item);
  const caveat = suggestion?.said.caveat;
  const call = callFirst.map((called) => nameContact(called, language)).join(' · ');
  return [
    ...(call === '' ? [] : ([[say('callFirst'), call]] as const)),
    ...(isOther || !caveat ? [] : ([[say('caveat'), caveat]] as const)),
    ...(sources === undefined ? [] : ([[say('sources'), sources]] as const)),
  ];
}

/** What was decided, why, who follows it up and until when, or room to write it down. */
function decisionLines({ decision, suggestionId }: ItemFragment, means: Means): readonly Line[] {
  const { say, label, language, full } = means;
  const room = '……………………………………………………';
  if (!decision)
    return [
      [say('decisionBox'), STATUSES.map((each) => `☐ ${label('DecisionStatus', each)}`).join('   ')],
      [say('owner'), room],
      [say('dueOn'), room],
    ];
  const why = full?.agenda.find((each) => each.suggestionId === suggestionId)?.decision;
  const lines: readonly (readonly [string, string | null | undefined])[] = [
    [say('decisionBox'), label('DecisionStatus', decision.status)],
    [say('reasonKind'), why?.reasonKind && label('DismissalReason', why.reasonKind)],
    [say('details'), why?.reason],
    [say('followedBy'), why?.owner ?? room],
    [say('dueOn'), decision.dueOn && writeDay(decision.dueOn, language)],
  ];
  return lines.flatMap(([about, words]) => (words ? [[about, words] as const] : []));
}
