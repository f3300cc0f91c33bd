/** The work of a list by its filter, and of a search, in units. */
import { countJoined } from '../answers/lists/count-joined.js';
import { countWords } from '../answers/lists/count-words.js';
import { units } from '../answers/meter.js';
import { isRecord } from '../is-record.js';
import type { Sizes } from './sizes.js';

export type Work = (sizes: Sizes, args: Readonly<Record<string, unknown>>) => number;

/** In units, for each part of a combined filter: it is a separate list, which is planned and read as a whole. */
const WORK_OF_A_PART = 5_000;

/** In units, for each word of a text: 90 words took 93 ms of the database's processor. */
const WORK_OF_A_WORD = 700;

/** A search looks for each word in names, titles, labels and places: nine words took 240 ms. */
const WORK_OF_A_SEARCHED_WORD = 15_000;

/** In units, for each entity: where a part must not hold, all others are read and left out one by one. */
const WORK_OF_A_REST = 12;

const hasRest = (filter: unknown): boolean =>
  isRecord(filter) && (filter.NOT != null || [filter.AND, filter.OR].flat().some(hasRest));

/** A page alone is read from its cursor on; a list that is filtered, sorted or counted is examined as a whole. */
export const list =
  (count: (sizes: Sizes) => number): Work =>
  (sizes, { filter }) =>
    2 * units.statement +
    (3 * count(sizes) + WORK_OF_A_PART) * countJoined(filter) +
    3 * count(sizes) +
    (hasRest(filter) ? WORK_OF_A_REST * count(sizes) : 0) +
    WORK_OF_A_WORD * countWords(filter);

/** The list of one theme or territory is read from there; one with a filter, as a list of all that is filtered. */
export const listBelow =
  (count: (sizes: Sizes) => number): Work =>
  (sizes, args) =>
    args.filter == null ? 2 * units.statement + count(sizes) : list(count)(sizes, args);

export const search: Work = ({ actors, initiatives, themes }, args) =>
  actors + initiatives + themes + WORK_OF_A_SEARCHED_WORD * Math.max(1, countWords(args));
