/** Writes an answer as JSON, the items of long lists in time slices: an answer of several megabytes would hold everybody up. */
import { takeTurn } from '../../fresh/take-turn.js';
import { isRecord } from '../../is-record.js';

/** Items of a list that is written at once, and of a slice of a longer one. */
const [SHORT, SLICE] = [50, 25];
/** Levels in which a long list is looked for: `data`, a question, a field of its answer. */
const LEVELS = 3;

/** @returns at once when no list is long */
export function writeJson(answer: unknown): string | Promise<string> {
  return hasLongList(answer, LEVELS)
    ? write(answer, LEVELS).then((text) => `${text}\n`)
    : `${JSON.stringify(answer)}\n`;
}

function hasLongList(value: unknown, levels: number): boolean {
  if (Array.isArray(value)) return value.length > SHORT;
  return levels > 0 && isRecord(value) && Object.values(value).some((each) => hasLongList(each, levels - 1));
}

/** Puts the text together by `+`, which copies nothing until the text is read: `join` would copy it for each level. */
async function write(value: unknown, levels: number): Promise<string> {
  if (!hasLongList(value, levels)) return JSON.stringify(value);
  let text = '';
  const add = (part: string) => {
    text += text === '' ? part : `,${part}`;
  };
  if (Array.isArray(value)) {
    for (let place = 0; place < value.length; place += SLICE)
      add(await takeTurn(() => JSON.stringify(value.slice(place, place + SLICE)).slice(1, -1)));
    return `[${text}]`;
  }
  for (const [name, inner] of Object.entries(value as object))
    if (inner !== undefined) add(`${JSON.stringify(name)}:${await write(inner, levels - 1)}`);
  return `{${text}}`;
}
