/** Tells an error in the language of whoever reads it: address, fact and remedy, from one catalogue that each code has an entry in. */
import { BadInput, type Told, Unavailable } from '../errors.js';
import { actRefusals } from './act-refusals.js';
import type { Language } from './labels.js';
import { questionErrors } from './question-errors.js';
import { serverErrors } from './server-errors.js';
import type { Templates, ValuesOf } from './templates.js';
import { typeset } from './typography.js';

const catalogue = { ...questionErrors, ...serverErrors, ...actRefusals };

export type ErrorCode = keyof typeof catalogue;

/** What is wrong, where: the question or act, then the argument or field. */
export function told<Code extends ErrorCode>(
  code: Code,
  at: readonly string[],
  values: ValuesOf<(typeof catalogue)[Code][1]>,
): Told {
  return { code, at, values };
}

/** To be thrown for what was asked or given. */
export function badInput<Code extends ErrorCode>(
  code: Code,
  at: readonly string[],
  values: ValuesOf<(typeof catalogue)[Code][1]>,
): BadInput {
  const what = told(code, at, values);
  return new BadInput(tell(what, 'EN'), what);
}

/** To be thrown when an answer may be there another time, or otherwise. */
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
  const sentence = text.replace(/<(\w+)>/g, (_, name: string) => shorten(String(values[name])));
  return language === 'FR' ? [...at, typeset(sentence, 'FR')].join('\u00a0: ') : [...at, sentence].join(': ');
}

/** What a stranger wrote comes back short. */
export function shorten(text: string): string {
  return text.length <= 120 ? text : `${text.slice(0, 119)}…`;
}
