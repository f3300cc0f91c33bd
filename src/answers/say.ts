/** The fields of a row that describe it in words. */
import type { Language } from '../words/labels.js';
import { alike, type Said } from '../words/said.js';
import type { Context } from './context.js';

interface InLanguage {
  readonly language: Language;
}

/** The parts, and the sentence made of them, which tells the same in both languages. */
export const saidFields = <Row>(sayIn: (context: Context, row: Row, language: Language) => Promise<Said>) => {
  const say = async (row: Row, { language }: InLanguage, context: Context) =>
    alike(await sayIn(context, row, language), () => sayIn(context, row, language === 'FR' ? 'EN' : 'FR'));
  return {
    said: say,
    sentence: async (row: Row, asked: InLanguage, context: Context) => (await say(row, asked, context)).sentence,
  };
};
