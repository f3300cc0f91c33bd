/** Reads what a person says of an entity: what is left out stays, null empties; each fault is named with its field. */
import { isRna, isSiren, isSiret } from './identifiers.js';
import type { Noun, Sort } from './nouns.js';
import { type UserError, userErrors } from './user-errors.js';

export type Input = Readonly<Record<string, unknown>>;

export interface Read {
  /** Only what is given, as it is stored; null for what is emptied. */
  readonly properties: Record<string, unknown>;
  /** Only what is given, each id once. */
  readonly links: Record<string, readonly string[]>;
  readonly faults: UserError[];
}

const LONGEST = { name: 500, line: 500, page: 10_000, lines: 500 };
const MOST = 200;

export function readInput(act: string, noun: Noun, input: Input): Read {
  const read: Read = { properties: {}, links: {}, faults: [] };
  for (const [field, sort] of Object.entries(noun.properties)) {
    if (input[field] === undefined) continue;
    read.properties[field] = readValue(input[field], sort, (fact, remedy) => {
      read.faults.push(userErrors.invalid(act, field, fact, remedy));
    });
  }
  for (const field of Object.keys(noun.links)) {
    const given = input[field];
    if (given === undefined) continue;
    const ids = [...new Set(given === null ? [] : [given].flat())].map(String);
    if (ids.length > MOST) read.faults.push(tooMany(act, field, ids.length));
    else read.links[field] = ids;
  }
  const isEmpty = (field: string) => (read.links[field] ?? [read.properties[field]])[0] == null;
  for (const field of noun.required) {
    const isSaid = field in read.properties || field in read.links;
    if (isSaid && isEmpty(field) && !read.faults.some((fault) => fault.field === field)) {
      read.faults.push(userErrors.invalid(act, field, 'it is empty', 'fill it in'));
    }
  }
  return read;
}

const tooMany = (act: string, field: string, count: number) =>
  userErrors.invalid(act, field, `there are ${count} of them, of ${MOST} at most`, 'keep the most telling ones');

type Blame = (fact: string, remedy: string) => void;

function readValue(value: unknown, sort: Sort, blame: Blame): unknown {
  if (value === null) return null;
  switch (sort) {
    case 'name':
    case 'line':
    case 'page':
      return readText(String(value), LONGEST[sort], blame);
    case 'lines':
    case 'codes':
      return readList(value as readonly string[], blame);
    case 'cents':
      if (Number(value) < 0) blame('it is less than nothing', 'give an amount of 0 or more');
      return value;
    case 'siren':
      return readIdentifier(value, isSiren, 'no SIREN: nine digits, valid by Luhn', blame);
    case 'siret':
      return readIdentifier(value, isSiret, 'no SIRET: fourteen digits, valid by Luhn, the last five not 00000', blame);
    case 'rna':
      return readIdentifier(value, isRna, 'no RNA number: W and nine digits', blame);
    default:
      return value;
  }
}

function readText(value: string, longest: number, blame: Blame): string | null {
  const text = value.trim();
  if (text.length > longest) blame(`it has ${text.length} characters, of ${longest} at most`, 'shorten it');
  return text || null;
}

/** An empty list is none. */
function readList(values: readonly string[], blame: Blame): readonly string[] | null {
  if (values.length > MOST)
    blame(`there are ${values.length} of them, of ${MOST} at most`, 'keep the most telling ones');
  const texts = new Set(values.map((value) => readText(value, LONGEST.lines, blame)));
  const list = [...texts].filter((text) => text !== null);
  return list.length === 0 ? null : list;
}

function readIdentifier(value: unknown, isValid: (text: string) => boolean, fact: string, blame: Blame): string | null {
  const text = String(value).replace(/\s/g, '').toUpperCase();
  if (text === '') return null;
  if (!isValid(text)) blame(`"${text.slice(0, 40)}" is ${fact}`, 'correct it, or leave it out');
  return text;
}
