/**
 * All import formats, in the order in which a file is checked against them: the format with the least specific test
 * comes last.
 */
import { giving360 } from './360giving/format.js';
import { contours } from './contours/format.js';
import { cordis } from './cordis/format.js';
import { dataInclusion } from './data-inclusion/format.js';
import { ecosystem } from './ecosystem/format.js';
import type { Format } from './format.js';
import { jaune } from './jaune/format.js';
import { mednum } from './mednum/format.js';
import { projetsTerritoire } from './projets-territoire/format.js';
import { subsidies } from './subsidies/format.js';
import { themes } from './themes/format.js';

export const FORMATS = [
  contours,
  cordis,
  themes,
  ecosystem,
  giving360,
  mednum,
  dataInclusion,
  projetsTerritoire,
  jaune,
  subsidies,
] as const;

export type FormatName = (typeof FORMATS)[number]['name'];

export function formatOf(name: FormatName): Format {
  const format = findFormat(name);
  if (format === undefined) throw new Error(`formats: ${name} is none`);
  return format;
}

/** Undefined when no format has this name. */
export const findFormat = (name: string | undefined) => FORMATS.find((format) => format.name === name);
