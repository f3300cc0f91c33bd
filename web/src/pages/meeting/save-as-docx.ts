/** The agenda, then a page for each item, then the minutes, as a DOCX file; the library is loaded on first use. */
import type { Language } from '../../generated/graphql.ts';
import { colonIn } from '../../words/colon.ts';
import { writeDay } from '../../words/formats.ts';
import type { Label } from '../../words/labels.tsx';
import type { meetingsWords } from '../../words/meetings.ts';
import type { Say, Words } from '../../words/words.ts';
import type { Meeting } from './meeting.ts';
import { sourcesOf } from './sources-of.ts';

type Key = typeof meetingsWords extends Words<infer Name> ? Name : never;

interface Means {
  readonly title: string;
  readonly language: Language;
  readonly say: Say<Key>;
  readonly label: Label;
  /** Undefined for readers who may not read them. */
  readonly minutes: string | undefined;
}

export async function saveAsDocx(
  { agenda, decisions, on }: Meeting,
  { title, language, say, label, minutes }: Means,
): Promise<void> {
  const { Document, HeadingLevel, Packer, Paragraph } = await import('docx');
  const items = agenda.flatMap((item) => {
    const said = item.suggestion?.said;
    const dueOn = item.suggestion?.__typename === 'Matter' ? item.suggestion.dueOn : null;
    const due = dueOn == null ? '' : ` ${say('due', { day: writeDay(dueOn, language) })}`;
    const sources = sourcesOf(item);
    const lines = [
      // What was sent, where it has changed since, contains all the rest.
      ...(item.frozen && item.frozen.sentence !== said?.sentence
        ? [item.frozen.sentence]
        : [
            ...(said?.facts ?? []),
            ...[said?.whyNow && `${said.whyNow}${due}`, said?.nextStep, said?.caveat].filter((line) => line != null),
          ]),
      ...(said?.isExample === true ? [say('example')] : []),
      ...(item.decision
        ? [`${say('decisionBox')}${colonIn(language)}${label('DecisionStatus', item.decision.status)}`]
        : []),
      ...(sources === undefined ? [] : [`${say('sources')}${colonIn(language)}${sources}`]),
    ];
    return [
      new Paragraph({
        text: `${item.place}. ${said?.headline ?? item.suggestionId}`,
        heading: HeadingLevel.HEADING_2,
        pageBreakBefore: true,
      }),
      ...lines.map((text) => new Paragraph({ text, spacing: { after: 120 } })),
    ];
  });
  const heading = new Paragraph({ text: title, heading: HeadingLevel.HEADING_1 });
  const list = agenda.map(
    ({ place, suggestion, suggestionId }) =>
      new Paragraph({ text: `${place}. ${suggestion?.said.headline ?? suggestionId}`, spacing: { after: 120 } }),
  );
  // Before anything is decided the file is the agenda that is sent.
  const isDecided = decisions.length > 0 || agenda.some(({ decision }) => decision != null);
  const decided =
    minutes === undefined || !isDecided
      ? []
      : [
          new Paragraph({ text: say('minutes'), heading: HeadingLevel.HEADING_2, pageBreakBefore: true }),
          ...minutes.split('\n').map((text) => new Paragraph({ text, spacing: { after: 120 } })),
        ];
  const file = new Document({ title, sections: [{ children: [heading, ...list, ...items, ...decided] }] });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await Packer.toBlob(file));
  link.download = `${on}.docx`;
  link.click();
  URL.revokeObjectURL(link.href);
}
