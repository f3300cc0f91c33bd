/** Whether an initiative is about a theme: one of its leaves is the theme, above it or below it. */
import { intAt } from '../../model/at.js';
import { listAt } from '../../model/lists.js';
import type { Columns } from '../../model/snapshot.js';
import { isAbove } from '../../model/themes.js';

export const isAbout = ({ initiatives, subjects, themes }: Columns, initiative: number, theme: number): boolean =>
  listAt(subjects.leaves, intAt(initiatives.subject.values, initiative)).some(
    (leaf) => leaf === theme || isAbove(themes, leaf, theme) || isAbove(themes, theme, leaf),
  );
