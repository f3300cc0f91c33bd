/** The agenda with its sheets as a DOCX file; the library is loaded on first use. */
import type { Language } from '../../generated/graphql.ts';
import { colonIn } from '../../words/colon.ts';
import { writeDay } from '../../words/formats.ts';
import type { meetingsWords } from '../../words/meetings.ts';
import type { Say, Words } from '../../words/words.ts';
import type { Meeting } from './meeting.ts';
import { sourcesOf } from './sources-of.ts';

type Key = typeof meetingsWords extends Words<infer Name> ? Name : never;

interface Means {
  readonly title: string;
  readonly language: Language;
  readonly say: Say<Key>;
}

export async function saveAsDocx({ agenda, on }: Meeting, { title, language, say }: Means): Promise<void> {
  const { Document, HeadingLevel, Packer, Paragraph } = await import('docx');
  const items = agenda.flatMap((item) => {
    const said = item.suggestion?.said;
    const dueOn = item.suggestion?.__typename === 'Matter' ? item.suggestion.dueOn : null;
    const due = dueOn == null ? '' : ` ${say('due', { day: writeDay(dueOn, language) })}`;
    const lines = [
      ...(item.frozen ? [item.frozen.sentence] : (said?.facts ?? [])),
      ...[said?.whyNow && `${said.whyNow}${due}`, said?.nextStep, said?.caveat].filter((line) => line != null),
      `${say('sources')}${colonIn(language)}${sourcesOf(item, say('unknown'))}`,
    ];
    return [
      new Paragraph({
        text: `${item.place}. ${said?.headline ?? item.suggestionId}`,
        heading: HeadingLevel.HEADING_2,
        pageBreakBefore: item.place > 1,
      }),
      ...lines.map((text) => new Paragraph({ text, spacing: { after: 120 } })),
    ];
  });
  const heading = new Paragraph({ text: title, heading: HeadingLevel.HEADING_1 });
  const file = new Document({ title, sections: [{ children: [heading, ...items] }] });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await Packer.toBlob(file));
  link.download = `${on}.docx`;
  link.click();
  URL.revokeObjectURL(link.href);
}
