/**
 * Reads the input of an act on an entity: fields that are left out stay, null empties a field; each fault names its
 * field.
 */
import { isRecord } from '../is-record.js';
import type { ActRefusal } from '../words/act-refusals.js';
import { findContactPerson } from '../words/persons/contact-person.js';
import { findPersons } from '../words/persons/find-persons.js';
import { findRefusedScheme } from './addresses.js';
import { findControlCharacter, trimWords } from './control-characters.js';
import { isRna, isSiren, isSiret } from './identifiers.js';
import type { Noun, Sort } from './nouns.js';
import { type FaultValues, type UserError, userError } from './user-errors.js';

export type Input = Readonly<Record<string, unknown>>;

export interface Read {
  /** Only the fields given, as stored; null for a field that is emptied. */
  readonly properties: Record<string, unknown>;
  /** Only the fields given, each id once. */
  readonly links: Record<string, readonly string[]>;
  /** Only the fields given, each resource on a theme once. */
  readonly resources: Record<string, readonly ResourceOnTheme[]>;
  readonly faults: UserError[];
  /** The input as sent. */
  readonly given: Input;
}

export interface ResourceOnTheme {
  readonly resource: string;
  /** Id of the theme. */
  readonly theme: string;
  readonly note: string | null;
}

const MOST_CHARACTERS = { name: 500, line: 500, page: 10_000, lines: 500 };
export const MOST_ITEMS = 200;

/** @param known what the entity is before the act */
export function readInput(act: string, noun: Noun, input: Input, known: Input = {}): Read {
  const read: Read = { properties: {}, links: {}, resources: {}, faults: [], given: input };
  const own = ['name', 'aliases', 'title'].flatMap((field) => input[field] ?? known[field] ?? []).join(' ');
  for (const [field, sort] of Object.entries(noun.properties)) {
    if (input[field] === undefined) continue;
    const blame: Blame = (code, values, place) => {
      read.faults.push(userError(act, place === undefined ? field : [field, place], code, values));
    };
    read.properties[field] = readValue(input[field], sort, blame);
    if (hasWords.has(sort) && !noun.forEditors.includes(field)) blamePersons(input[field], sort, blame, own);
  }
  for (const field of Object.keys(noun.links)) {
    const given = input[field];
    if (given === undefined) continue;
    const ids = [...new Set(given === null ? [] : [given].flat())].map(String);
    const { mostLinks = MOST_ITEMS } = noun;
    if (ids.length > mostLinks) read.faults.push(tooMany(act, field, ids.length, mostLinks));
    else read.links[field] = ids;
  }
  for (const field of Object.keys(noun.resources ?? {})) {
    const given = input[field];
    if (given !== undefined) read.resources[field] = readResources(act, field, given, read.faults);
  }
  const isEmpty = (field: string) => (read.links[field] ?? [read.properties[field]])[0] == null;
  for (const field of noun.required) {
    const isSaid = field in read.properties || field in read.links;
    if (isSaid && isEmpty(field) && !read.faults.some((fault) => fault.field[1] === field)) {
      read.faults.push(userError(act, field, 'EMPTY', {}));
    }
  }
  return read;
}

function readResources(act: string, field: string, given: unknown, faults: UserError[]): ResourceOnTheme[] {
  const list: readonly unknown[] = Array.isArray(given) ? given : [];
  if (list.length > MOST_ITEMS) {
    faults.push(tooMany(act, field, list.length));
    return [];
  }
  const met = new Set<string>();
  return list.filter(isRecord).map(({ resource, theme, note }, place) => {
    const blame: Blame = (code, values) => faults.push(userError(act, [field, place, 'note'], code, values));
    const read = { resource: String(resource), theme: String(theme) };
    const key = JSON.stringify(read);
    // A repeated item stays in the list, so that places in the list are those of the input.
    if (met.has(key)) faults.push(userError(act, [field, place], 'STATED_TWICE', read));
    met.add(key);
    blamePersons(note, 'line', blame);
    return { ...read, note: note == null ? null : readText(String(note), MOST_CHARACTERS.line, blame) };
  });
}

export const tooMany = (act: string, field: string, count: number, most = MOST_ITEMS) =>
  userError(act, field, 'TOO_MANY', { count, most });

/** @param place in the list, if the field is a list */
type Blame = <Code extends ActRefusal>(code: Code, values: FaultValues<Code>, place?: number) => void;

function readValue(value: unknown, sort: Sort, blame: Blame): unknown {
  if (value === null) return null;
  switch (sort) {
    case 'name':
    case 'line':
    case 'page':
      return readText(String(value), MOST_CHARACTERS[sort], blame, sort === 'page');
    case 'contact':
      return readContact(String(value), blame);
    case 'lines':
      return readList(Array.isArray(value) ? value : [], blame);
    case 'cents':
      if (Number(value) < 0) blame('NEGATIVE_AMOUNT', {});
      return value;
    case 'siren':
      return readIdentifier(value, isSiren, 'WRONG_SIREN', blame);
    case 'siret':
      return readIdentifier(value, isSiret, 'WRONG_SIRET', blame);
    case 'rna':
      return readIdentifier(value, isRna, 'WRONG_RNA', blame);
    default:
      return value;
  }
}

const hasWords: ReadonlySet<Sort> = new Set(['name', 'line', 'page', 'contact', 'lines']);

function blamePersons(value: unknown, sort: Sort, blame: Blame, own?: string): void {
  for (const [place, text] of [value].flat().entries()) {
    if (typeof text !== 'string') continue;
    const seen = sort === 'contact' ? findContactPerson(text, own) : findPersons(text, own)[0]?.text;
    if (seen !== undefined) blame('PERSON_NAMED', { seen }, Array.isArray(value) ? place : undefined);
  }
}

function readContact(value: string, blame: Blame): string | null {
  const scheme = findRefusedScheme(value);
  if (scheme !== undefined) blame('WRONG_SCHEME', { scheme });
  return readText(value, MOST_CHARACTERS.line, blame);
}

function readText(value: string, longest: number, blame: Blame, isPage = false): string | null {
  const text = trimWords(value);
  const sign = findControlCharacter(text, isPage);
  if (sign !== undefined) blame('CONTROL_SIGN', { sign });
  if (text.length > longest) blame('TOO_LONG', { length: text.length, most: longest });
  return text || null;
}

/** An empty list is stored as null. */
function readList(values: readonly string[], blame: Blame): readonly string[] | null {
  if (values.length > MOST_ITEMS) blame('TOO_MANY', { count: values.length, most: MOST_ITEMS });
  const texts = new Set(
    values.map((value, place) => readText(value, MOST_CHARACTERS.lines, (code, told) => blame(code, told, place))),
  );
  const list = [...texts].filter((text) => text !== null);
  return list.length === 0 ? null : list;
}

function readIdentifier(
  value: unknown,
  isValid: (text: string) => boolean,
  code: 'WRONG_SIREN' | 'WRONG_SIRET' | 'WRONG_RNA',
  blame: Blame,
): string | null {
  const text = String(value).replace(/\s/g, '').toUpperCase();
  if (text === '') return null;
  if (!isValid(text)) blame(code, { value: text.slice(0, 40) });
  return text;
}
