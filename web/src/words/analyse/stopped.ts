/** The words on whether an initiative that would stop is under way. */
import { defineWords } from '../words.ts';

export const stoppedWords = defineWords(
  'stopped',
  {
    goesOn: '« {{name}} » est en cours.',
    toCome: '« {{name}} » n’a pas encore commencé.',
    unknown: '« {{name}} » : état inconnu, comptée comme en cours.',
    goesOnNoMore: '« {{name}} » n’est plus en cours : rien n’est touché.',
  },
  {
    goesOn: '“{{name}}” is under way.',
    toCome: '“{{name}}” has not begun yet.',
    unknown: '“{{name}}”: state unknown, counted as under way.',
    goesOnNoMore: '“{{name}}” has already ended: nothing is affected.',
  },
);
