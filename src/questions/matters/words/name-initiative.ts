/** How a matter names an initiative: by its title, who leads it, and where it is when that says more. */
import type { Language } from '../../../words/labels.js';
import { listAll } from '../../../words/list-all.js';
import { fill, type Part } from '../../../words/said.js';
import { leads, places, title } from '../../../words/titles.js';
import { withArticle } from '../../../words/with-article.js';
import type { Telling } from './telling.js';

const NOTHING: Part = { text: '', words: 0 };

/**
 * “A” (its leads, its territories); for one without a lead, who takes part in it, else who led it last.
 * @param isPlaced whether to tell its territories
 * @param more told last
 */
export function nameInitiative(
  { speak, backdrop }: Telling,
  id: string,
  { isPlaced = false, more = NOTHING }: { readonly isPlaced?: boolean; readonly more?: Part } = {},
): Part {
  const { leads: who, formerLeads, territories, isOfPlace } = speak.named(id);
  const speaker = backdrop.speakerOf.get(id);
  // The name of an authority says where it is.
  const isElsewhere = isPlaced && !isOfPlace && !leads(speak, id).includes(places(speak, id));
  const told = [
    who.length > 0
      ? listAll(who, speak.language, 2)
      : speaker !== undefined
        ? fill(speak.language === 'FR' ? 'avec {who}' : 'with {who}', { who: withArticle(speak, speaker) })
        : fill(formerLeads),
    isElsewhere ? placed(speak.language, listAll(territories, speak.language, 2), who.length > 0) : NOTHING,
    more,
  ].filter(({ text }) => text !== '');
  const words = told.reduce((sum, part) => sum + part.words, 0);
  const inside = told.map(({ text }) => text).join(', ');
  return { text: inside === '' ? title(speak, id) : `${title(speak, id)} (${inside})`, words };
}

/** After who leads it, a territory must not read as another lead. */
const placed = (language: Language, where: Part, isAfterLeads: boolean): Part =>
  isAfterLeads ? fill(language === 'FR' ? '[territoire : {where}]' : '[area: {where}]', { where }) : where;

/** Who leads it; else who takes part in it; else its title. */
export function nameLeads({ speak, backdrop }: Telling, id: string): string {
  const speaker = backdrop.speakerOf.get(id);
  return leads(speak, id) || (speaker === undefined ? title(speak, id) : speak.name(speaker));
}
