/** The text about an answer: a headline, and a sentence made of the parts that fit into it. */
import { formatDay } from './formats.js';
import type { Language } from './labels.js';
import { typeset } from './typography.js';

/** A text, and how many of its words count: names, days and figures do not. */
export interface Part {
  readonly text: string;
  readonly words: number;
  /** On a printed sheet, where it is another: what depends on today, or stands beside it, is not printed. */
  readonly onPaper?: string;
}

/** The parts of a text. An empty part is left out. */
export interface Parts {
  /** A finding. */
  readonly headline: Part;
  /** Known facts, the most important first. */
  readonly facts: readonly Part[];
  /** Facts that follow these, and that the sentence has room for only when all its other parts fit. */
  readonly further?: readonly Part[];
  readonly whyNow?: Part;
  /** What must be done before the day that `whyNow` names; told with it, and the first of the two that a sentence has no room for. */
  readonly byThen?: Part;
  readonly nextStep?: Part;
  /** The one missing fact that would overturn the text. */
  readonly caveat?: Part;
}

export interface Said {
  /** At most 120 characters. */
  readonly headline: string;
  /** All of them, also those for which the sentence has no room. */
  readonly facts: readonly string[];
  readonly whyNow: string | null;
  readonly nextStep: string | null;
  readonly caveat: string | null;
  /**
   * The first fact, the next step and the caveat, as many of the other facts as fit into 45 words, why now, and the day
   * of the data.
   */
  readonly sentence: string;
  /** The same for a printed sheet, which names the due date and whom to call in lines of their own. */
  readonly onPaper: OnPaper;
  readonly isExample: boolean;
  /** How the sentence was cut, for the same text in another language; see `alike`. */
  readonly cut: Cut;
}

interface Cut {
  /** How many steps were taken to make it fit: 0 when nothing was left out. */
  readonly steps: number;
  /** Words of ours in all of its parts. */
  readonly words: number;
  readonly after: (steps: number) => Sentence;
}

/** What the steps leave, in full and for a printed sheet. */
interface Sentence {
  readonly full: string;
  readonly onPaper: string;
}

export interface OnPaper {
  /** Without the days left from today, and without what must be done by then. */
  readonly whyNow: string | null;
  /** Without whom to call. */
  readonly nextStep: string | null;
  /** Without the days left and whom to call. */
  readonly sentence: string;
}

const MOST_WORDS = 45;

/** A text that has no more words in one language fits whole in the other. */
const SURELY_WHOLE = 32;
const LONGEST_HEADLINE = 120;

const nothing: Part = { text: '', words: 0 };

/** A value that is a part itself adds its words to those of the template. */
export type Value = string | number | Part | null | undefined;

/**
 * Fills a template. `{name}` is replaced by a value; a part in [ ] is left out when a value in it is missing or empty.
 * @throws RangeError when a value outside [ ] is missing
 * @example fill('{x} : un lien[, jusqu’au {end}].', { x: 'A', end: null }).text // 'A : un lien.'
 */
export function fill(template: string, values: Readonly<Record<string, Value>> = {}): Part {
  const isThere = (name: string) => isSaid(values[name]);
  let kept = template;
  for (let before = ''; before !== kept; ) {
    before = kept;
    kept = kept.replace(/\[([^[\]]*)\]/g, (_, inner: string) =>
      [...inner.matchAll(/\{(\w+)\}/g)].every(([, name = '']) => isThere(name)) ? inner : '',
    );
  }
  let words = countWords(kept.replace(/\{\w+\}/g, ' '));
  const text = kept.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (!isSaid(value)) throw new RangeError(`words: no value for {${name}} in "${template}"`);
    if (typeof value !== 'object') return String(value);
    words += value.words;
    return value.text;
  });
  return { text: text.trim(), words };
}

function isSaid(value: Value): value is string | number | Part {
  if (value === null || value === undefined) return false;
  return typeof value === 'object' ? value.text !== '' : value !== '';
}

/** The first of these templates that can be filled and fits into a headline; if there is none, the last that can be filled, which is then shortened. */
export function fitting(templates: readonly string[], values: Readonly<Record<string, Value>>): Part {
  const isFilled = (template: string) =>
    [...template.matchAll(/\{(\w+)\}/g)].every(([, name = '']) => isSaid(values[name]));
  const filled = templates.filter(isFilled).map((template) => fill(template, values));
  return filled.find(({ text }) => text.length <= LONGEST_HEADLINE) ?? filled.at(-1) ?? nothing;
}

/** Words that are written together, such as "l'une" or "se complètent-elles", count as one. */
function countWords(text: string): number {
  return text.match(/\p{L}[\p{L}’'-]*/gu)?.length ?? 0;
}

/** The part with the words of ours that stand in its values: they count like those of its template. */
export function counting(part: Part, ...own: readonly string[]): Part {
  if (part.text === '') return part;
  return { ...part, words: own.reduce((sum, text) => sum + countWords(text), part.words) };
}

/** Several parts joined in their order. */
export function join(...parts: readonly (Part | undefined)[]): Part {
  const told = parts.filter((part) => part !== undefined).filter(({ text }) => text !== '');
  const text = told.map((part) => part.text).join(' ');
  const onPaper = told.map(printed).filter(Boolean).join(' ');
  const words = told.reduce((sum, part) => sum + part.words, 0);
  return onPaper === text ? { text, words } : { text, words, onPaper };
}

const printed = ({ text, onPaper }: Part): string => onPaper ?? text;

/** The part, which a printed sheet leaves out. */
export const notOnPaper = (part: Part): Part => ({ ...part, onPaper: '' });

/**
 * Beyond 45 words the sentence loses facts from the right, then what must be done by then, then why now. Never the next step nor the caveat: who reads
 * it aloud is protected by what would overturn it.
 * @param day the day of the data
 * @param isExample whether some of the data are invented: the text then says so instead of the day
 */
export function tellParts(parts: Parts, day: string, isExample: boolean, language: Language): Said {
  const set = (text: string) => typeset(text, language);
  const written = tellData(day, isExample, language);
  const [main, further] = [parts.facts, parts.further ?? []].map((list) => list.filter(isSaid)) as [Part[], Part[]];
  const facts = [...main, ...further];
  const { whyNow = nothing, byThen = nothing, nextStep = nothing, caveat = nothing } = parts;
  const fits = (of: readonly Part[]) => join(...of, written).words <= MOST_WORDS;
  const choices = [
    ...prefixes(further).map((more) => [...main, ...more, whyNow, byThen]),
    ...prefixes(main).map((some) => [...some, whyNow, byThen]),
    [...main.slice(0, 1), whyNow],
    main.slice(0, 1),
  ].map((some) => [...some, nextStep, caveat]);
  const fitting = choices.findIndex(fits);
  const wholeAfter = (steps: number) => join(...(choices[steps] ?? choices.at(-1) ?? []), written);
  const after = (steps: number): Sentence => {
    const whole = wholeAfter(steps);
    return { full: set(whole.text), onPaper: set(printed(whole)) };
  };
  const steps = fitting < 0 ? choices.length - 1 : fitting;
  const whole = wholeAfter(steps);
  const orNull = (text: string) => (text === '' ? null : set(text));
  // Typeset when it is asked for: most answers ask for the sentence alone, and of the other language only for its cut.
  return {
    get headline() {
      return shorten(set(parts.headline.text));
    },
    get facts() {
      return facts.map(({ text }) => set(text));
    },
    get whyNow() {
      return orNull(join(whyNow, byThen).text);
    },
    get nextStep() {
      return orNull(nextStep.text);
    },
    get caveat() {
      return orNull(caveat.text);
    },
    get sentence() {
      return set(whole.text);
    },
    get onPaper() {
      return {
        ...{ whyNow: orNull(printed(whyNow)), nextStep: orNull(printed(nextStep)) },
        sentence: set(printed(whole)),
      };
    },
    isExample,
    cut: { steps, words: join(...(choices[0] ?? []), written).words, after },
  };
}

/**
 * The text, whose sentence tells what that in the other language has room for too: who reads one and hears the other is told the same.
 * @param other the same text in the other language; asked for only when it could have room for less
 */
export async function alike(own: Said, other: () => Promise<Said>): Promise<Said> {
  if (own.cut.words <= SURELY_WHOLE) return own;
  const { cut } = await other();
  if (cut.steps <= own.cut.steps) return own;
  const { full, onPaper } = own.cut.after(cut.steps);
  return { ...own, sentence: full, onPaper: { ...own.onPaper, sentence: onPaper } };
}

/** The list, then without its last item, and so on; at least one item, if there is any. */
const prefixes = <T>(list: readonly T[]): T[][] =>
  list.length === 0 ? [[]] : list.map((_, place) => list.slice(0, list.length - place));

/** The sentence of a text that has only facts: at most 45 words, with the day of the data. */
export function tellFacts(facts: readonly Part[], day: string, isExample: boolean, language: Language): string {
  return tellParts({ headline: nothing, facts }, day, isExample, language).sentence;
}

function tellData(day: string, isExample: boolean, language: Language): Part {
  if (isExample) return fill(language === 'FR' ? 'Données d’exemple.' : 'Example data.');
  const template = language === 'FR' ? 'D’après les données connues au {day}.' : 'From data known on {day}.';
  return fill(template, { day: formatDay(day, language) });
}

/** Shortens at the end of a word, and closes the quotes that are open there. */
function shorten(text: string): string {
  if (text.length <= LONGEST_HEADLINE) return text;
  const cut = text.slice(0, LONGEST_HEADLINE - 3);
  const whole = cut.slice(0, Math.max(cut.search(/\s\S*$/u), LONGEST_HEADLINE / 2)).replace(/[\s,:;(«“]+$/u, '');
  const isOpen = (open: string, close: string) => whole.lastIndexOf(open) > whole.lastIndexOf(close);
  return `${whole}…${isOpen('«', '»') ? '\u202f»' : isOpen('“', '”') ? '”' : ''}`;
}
