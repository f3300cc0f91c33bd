/** The fields of a row that describe it in words. */
import type { Language } from '../words/labels.js';
import { alike, type Said } from '../words/said.js';
import type { Context } from './context.js';

interface InLanguage {
  readonly language: Language;
}

/** The parts, and the sentence made of them, which tells the same in both languages. Each text is made once for a request, under however many names it is asked. */
export const saidFields = <Row extends object>(
  sayIn: (context: Context, row: Row, language: Language) => Promise<Said>,
) => {
  const made = new WeakMap<Context, WeakMap<Row, Map<string, Promise<Said>>>>();
  const once = (context: Context, row: Row, name: string, make: () => Promise<Said>): Promise<Said> => {
    const rows = made.get(context) ?? new WeakMap<Row, Map<string, Promise<Said>>>();
    made.set(context, rows);
    const texts = rows.get(row) ?? new Map<string, Promise<Said>>();
    rows.set(row, texts);
    const text = texts.get(name) ?? make();
    texts.set(name, text);
    return text;
  };
  const sayNow = (context: Context, row: Row, language: Language) =>
    once(context, row, language, () => sayIn(context, row, language));
  const say = async (row: Row, { language }: InLanguage, context: Context) => {
    return once(context, row, `${language} like the other`, async () =>
      alike(await sayNow(context, row, language), () => sayNow(context, row, language === 'FR' ? 'EN' : 'FR')),
    );
  };
  return {
    said: say,
    sentence: async (row: Row, asked: InLanguage, context: Context) => (await say(row, asked, context)).sentence,
  };
};
