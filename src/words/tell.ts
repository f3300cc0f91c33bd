/** Writes an error in the language of its reader: address, fact and remedy, from a catalogue with an entry for each code. */
import { BadInput, type Told, Unavailable } from '../errors.js';
import { actRefusals } from './act-refusals.js';
import { accessErrors } from './errors/access-errors.js';
import { questionErrors } from './errors/question-errors.js';
import { serverErrors } from './errors/server-errors.js';
import type { Language } from './labels.js';
import type { Templates, ValuesOf } from './templates.js';
import { typeset } from './typography.js';
import { sayInFrench } from './values-in-french.js';

const catalogue = { ...questionErrors, ...serverErrors, ...accessErrors, ...actRefusals };

export type ErrorCode = keyof typeof catalogue;

/** An error code with its address (the question or act, then the argument or field) and its values. */
export function told<Code extends ErrorCode>(
  code: Code,
  at: readonly string[],
  values: ValuesOf<(typeof catalogue)[Code][1]>,
): Told {
  return { code, at, values };
}

/**
 * The error to throw for a wrong question or input.
 * @param isFree nothing was computed for it, as for a question that the size of the graph forbids
 */
export function badInput<Code extends ErrorCode>(
  code: Code,
  at: readonly string[],
  values: ValuesOf<(typeof catalogue)[Code][1]>,
  { isFree = false }: { readonly isFree?: boolean } = {},
): BadInput {
  const what = told(code, at, values);
  return new BadInput(tell(what, 'EN'), what, isFree);
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

/** `decide: body: there is no …; look it up in …`, or the same in French. */
export function tell({ code, at, values }: Told, language: Language): string {
  const templates: Templates = catalogue;
  const [french, english] = templates[code] ?? [];
  const text = language === 'FR' ? french : english;
  if (text === undefined) throw new Error(`words: ${code} has no words; add it to the catalogues of src/words/tell.ts`);
  const say = (name: string) => (language === 'FR' ? sayInFrench(name, String(values[name])) : String(values[name]));
  // A closed list is no input: whoever looks for a value in it needs all of them.
  const sentence = text.replace(/<(\w+)>/g, (_, name: string) => (name === 'values' ? say(name) : shorten(say(name))));
  return language === 'FR' ? [...at, typeset(sentence, 'FR')].join('\u00a0: ') : [...at, sentence].join(': ');
}

/** Shortens input that a message quotes. */
export function shorten(text: string): string {
  return text.length <= 120 ? text : `${text.slice(0, 119)}…`;
}
