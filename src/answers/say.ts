/** The fields of a row that describe it in words. */
import type { Language } from '../words/labels.js';
import type { Said } from '../words/said.js';
import type { Context } from './context.js';

interface InLanguage {
  readonly language: Language;
}

/** The parts, and the sentence made of them. */
export const saidFields = <Row>(say: (context: Context, row: Row, language: Language) => Promise<Said>) => ({
  said: (row: Row, { language }: InLanguage, context: Context) => say(context, row, language),
  sentence: async (row: Row, { language }: InLanguage, context: Context) =>
    (await say(context, row, language)).sentence,
});
