/** Columns that several tables for people have. */
import { exampleLabels } from '../../words/export-headings.js';
import { audienceLabels } from '../../words/labels.js';
import type { Named } from '../rows.js';
import { type Column, column, joined, themeLabel, word } from './column.js';

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
