/** Writes an error in the language of its reader: address, fact and remedy, from a catalogue with an entry for each code. */
import { BadInput, type Told, Unavailable } from '../errors.js';
import { actRefusals } from './act-refusals.js';
import { roleLabels } from './contribute-labels.js';
import { accessErrors } from './errors/access-errors.js';
import { documentErrors } from './errors/document-errors.js';
import { importErrors } from './errors/import-errors.js';
import { questionErrors } from './errors/question-errors.js';
import { requestErrors } from './errors/request-errors.js';
import { serverErrors } from './errors/server-errors.js';
import { formatDay } from './formats.js';
import { actorKindLabels, type Labels, type Language, resourceLabels } from './labels.js';
import type { Templates, ValuesOf } from './templates.js';
import { typeset } from './typography.js';

const catalogue = {
  ...questionErrors,
  ...documentErrors,
  ...requestErrors,
  ...serverErrors,
  ...importErrors,
  ...accessErrors,
  ...actRefusals,
};

export type ErrorCode = keyof typeof catalogue;

/** An error code with its address (the question or act, then the argument or field) and its values. */
export function told<Code extends ErrorCode>(
  code: Code,
  at: readonly string[],
  values: ValuesOf<(typeof catalogue)[Code][1]>,
): Told {
  return { code, at, values };
}

/** The error to throw for a wrong question or input. */
export function badInput<Code extends ErrorCode>(
  code: Code,
  at: readonly string[],
  values: ValuesOf<(typeof catalogue)[Code][1]>,
): BadInput {
  const what = told(code, at, values);
  return new BadInput(tell(what, 'EN'), what);
}

/** The same before anything is computed, for a wrong argument or a graph that is too large for the question: nobody is charged for it. */
export function refusedEarly<Code extends ErrorCode>(
  code: Code,
  at: readonly string[],
  values: ValuesOf<(typeof catalogue)[Code][1]>,
): BadInput {
  const what = told(code, at, values);
  return new BadInput(tell(what, 'EN'), what, true);
}

/** The error to throw when the answer may be available later, or for another request. */
export function unavailable<Code extends ErrorCode>(
  code: Code,
  at: readonly string[],
  values: ValuesOf<(typeof catalogue)[Code][1]>,
): Unavailable {
  const what = told(code, at, values);
  return new Unavailable(tell(what, 'EN'), what);
}

/** `decide: body: there is no …; look it up in …`, `actors: filter.theme: …`, or the same in French. */
export function tell({ code, at, values }: Told, language: Language): string {
  const templates: Templates = catalogue;
  const [french, english] = templates[code] ?? [];
  const text = language === 'FR' ? french : english;
  if (text === undefined) throw new Error(`words: ${code} has no words; add it to the catalogues of src/words/tell.ts`);
  const say = (name: string) => (language === 'FR' ? sayInFrench(name, String(values[name])) : String(values[name]));
  // A closed list is no input: whoever looks for a value in it needs all of them.
  const short = (name: string) =>
    lists.includes(name) ? shortenList(say(name), language) : name === 'values' ? say(name) : shorten(say(name));
  // What is quoted stays as somebody wrote it.
  const isDay = (name: string, place: number) =>
    language === 'FR' && !text.startsWith('« ', place - 2) && isExistingDay(String(values[name]));
  const sentence = text.replace(/<(\w+)>/g, (_, name: string, place: number) =>
    isDay(name, place) ? formatDay(String(values[name]), language) : short(name),
  );
  const address = writeAddress(at, language);
  return language === 'FR' ? [...address, typeset(sentence, 'FR')].join('\u00a0: ') : [...address, sentence].join(': ');
}

/** A day that does not exist, such as 2026-02-30, stays as somebody wrote it. */
const isExistingDay = (text: string) =>
  /^\d{4}-\d\d-\d\d$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.slice(0, 10) === text;

/** A place in a document. */
const PLACE = /^(\d+):(\d+)$/;

/** The question, then the path to the argument; a place in the text of a document is told as its line and column. */
function writeAddress([question, ...path]: readonly string[], language: Language): string[] {
  if (question === undefined) return [];
  const words = language === 'FR' ? 'ligne $1, colonne $2' : 'line $1, column $2';
  // A variable is no question.
  if (question.startsWith('$')) return [[question, ...path].join('.')];
  return path.length === 0 ? [question] : [question, path.join('.').replace(PLACE, words)];
}

/** The most characters of one value in a message. */
const MOST_QUOTED = 120;

/** Shortens input that a message quotes. */
export function shorten(text: string): string {
  return text.length <= MOST_QUOTED ? text : `${text.slice(0, MOST_QUOTED - 1)}…`;
}

/** The values that are lists of names, with a comma between two. */
const lists: readonly string[] = ['names', 'found', 'kept', 'fields'];

/** As many whole names as a message has room for, and how many more there are. */
function shortenList(text: string, language: Language): string {
  const names = text.split(', ');
  let [count, length] = [0, 0];
  for (const name of names) {
    length += name.length + 2;
    if (count > 0 && length > MOST_QUOTED) break;
    count += 1;
  }
  const [shown, left] = [names.slice(0, count).map(shorten).join(', '), names.length - count];
  if (left === 0) return shown;
  if (language === 'EN') return `${shown} and ${left} more`;
  return `${shown} et ${left} ${left === 1 ? 'autre' : 'autres'}`;
}

/** Nouns with their article, so that a message can say "d'un acteur", "d'une thématique". */
const nouns: Readonly<Record<string, string>> = {
  Actor: 'un acteur',
  Initiative: 'une initiative',
  Theme: 'une thématique',
  Territory: 'un territoire',
  FundingLink: 'un financement',
  Meeting: 'une réunion',
  Decision: 'une décision',
  Invitation: 'une invitation',
  Proposal: 'une proposition',
  Source: 'une source',
  Change: 'une modification',
  COMMUNE: 'une commune',
  EPCI: 'une intercommunalité',
  ARRONDISSEMENT: 'un arrondissement',
  DEPARTMENT: 'un département',
  REGION: 'une région',
  COUNTRY: 'un pays',
  ZONE: 'un secteur',
};

/** By the name of the value in the templates of messages. */
const labelsOf: Readonly<Record<string, Labels>> = {
  kind: actorKindLabels,
  least: roleLabels,
  role: roleLabels,
  resource: resourceLabels,
};

/**
 * The French for the coded values that messages name: entity types, levels, kinds, roles. What is not listed stays as
 * it is.
 * @param name of the value in the template, such as `label`
 * @param value such as `Actor or Initiative`
 */
function sayInFrench(name: string, value: string): string {
  if (name !== 'label' && name !== 'found') return labelsOf[name]?.[value]?.[0] ?? value;
  const each = value.split(' or ').map((one) => nouns[one]);
  return each.includes(undefined) ? value : each.join(" ou d'");
}
