/** A column of a table for people, and its value in each row. */
import { exampleLabels, type Heading } from '../../words/export-headings.js';
import { audienceLabels, type Language } from '../../words/labels.js';
import { curl } from '../../words/typography.js';
import type { OpenExport } from '../open-export.js';
import type { Named } from '../rows.js';
import type { Value } from '../sheets/value.js';

export interface Column<Row> {
  readonly heading: Heading;
  value(row: Row, open: OpenExport): Value;
}

/** @param value null or an empty text: an empty cell */
export const column = <Row>(heading: Heading, value: Column<Row>['value']): Column<Row> => ({ heading, value });

export const money = (cents: number | null): Value => (cents === null ? null : { cents });
export const day = (day: string | null): Value => (day === null ? null : { day });

/** Several values in one cell. */
export const joined = (values: readonly string[]): string => values.join(' ; ');

/** The label of a theme in the language of the reader. */
export function themeLabel({ themes, language }: Pick<OpenExport, 'themes' | 'language'>, id: string): string {
  const theme = themes.get(id);
  return (language === 'FR' ? theme?.labelFr : (theme?.labelEn ?? theme?.labelFr)) ?? id;
}

/** The label of a code of a closed list in the language of the reader, with the apostrophe of the page, as all words of ours have it. */
export function word(
  labels: Readonly<Record<string, readonly [string, string]>>,
  code: string | null,
  language: Language,
): string | null {
  if (code === null) return null;
  return curl(labels[code]?.[language === 'FR' ? 0 : 1] ?? code);
}

export const namesOf = (places: readonly Named[]): string => joined(places.map(({ name }) => name));

export const exampleColumn: Column<{ readonly isExample: boolean }> = column(
  'example',
  ({ isExample }, { language }) => (isExample ? word(exampleLabels, 'EXAMPLE', language) : null),
);

export const themesColumn: Column<{ readonly themes: readonly string[] }> = column('themes', ({ themes }, open) =>
  joined(themes.map((theme) => themeLabel(open, theme))),
);

export const audiencesColumn: Column<{ readonly audiences: readonly string[] }> = column(
  'audiences',
  ({ audiences }, { language }) => joined(audiences.map((audience) => word(audienceLabels, audience, language) ?? '')),
);

export const sourcesColumn: Column<{ readonly sources: readonly string[] }> = column('sources', ({ sources }) =>
  joined(sources),
);

export const idColumn: Column<{ readonly id: string }> = column('id', ({ id }) => id);
