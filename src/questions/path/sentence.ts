/** The path from one actor or initiative to another, in words for decision makers. */
import type { Context } from '../../answers/context.js';
import { quote } from '../../words/formats.js';
import type { Language } from '../../words/labels.js';
import { speaker } from '../../words/names.js';
import { fill, tellFacts } from '../../words/said.js';
import type { PathRow } from './row.js';

const media: Readonly<Record<string, readonly [french: string, english: string]>> = {
  PARTICIPATION: ['', ''],
  NETWORK: ['adhésion', 'membership'],
  DELEGATE_OF: ['délégation', 'delegation'],
  CONVENTION_WITH: ['convention', 'convention'],
};

/** « A → “projet” → B → (convention) → C. » */
export async function pathSentence(context: Context, row: PathRow, language: Language): Promise<string> {
  const speak = await speaker(context, language, row.stops);
  const parts = row.stops.flatMap((id, place) => {
    const name = row.labels[place] === 'Initiative' ? quote(speak.name(id), language) : speak.name(id);
    const word = media[row.media[place] ?? '']?.[language === 'FR' ? 0 : 1];
    return word ? [name, `(${word})`] : [name];
  });
  const fact = fill(language === 'FR' ? 'Chemin le plus court : {way}.' : 'Shortest path: {way}.', {
    way: parts.join(' → '),
  });
  return tellFacts([fact], row.asOf, speak.isExample, language);
}
