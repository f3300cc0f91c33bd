/** What the actor that a matter is about seeks and offers, on any subject. */
import type { Setting } from '../../../answers/setting.js';
import { listAll } from '../../../words/list-all.js';
import { offeredWords, sayOffers, saySeeks, soughtWords } from '../../../words/resource-words.js';
import { fill, type Part } from '../../../words/said.js';
import { asSubject } from '../../../words/with-article.js';
import type { Telling } from './telling.js';

/** "Cherche du personnel (Aide aux démarches). Propose un local (…).": of the actor that the matter is about; empty where it is about several. */
export function tellStated(telling: Telling): Part {
  return fill(
    telling.speak.language === 'FR'
      ? '[Cherche {needs}.][ Propose {offers}.]'
      : '[Looks for {needs}.][ Offers {offers}.]',
    statedOf(telling),
  );
}

/** The same beside others, with its name: "A cherche du personnel (Aide aux démarches)." */
export function tellStatedOf(telling: Telling): Part[] {
  const { language } = telling.speak;
  const values = statedOf(telling);
  return [
    fill(`[{name} ${saySeeks(language)} {needs}.]`, values),
    fill(`[{name} ${sayOffers(language)} {offers}.]`, values),
  ];
}

function statedOf(telling: Telling) {
  const { speak, settings, backdrop } = telling;
  const actor = backdrop.isolation?.actor;
  if (actor === undefined) return { name: '', needs: '', offers: '' };
  const { needs, offers } = settings.of(actor);
  return {
    name: asSubject(speak, actor),
    needs: list(telling, needs, soughtWords),
    offers: list(telling, offers, offeredWords),
  };
}

function list({ speak }: Telling, stated: Setting['needs'], phrase: typeof soughtWords): Part {
  return listAll(
    stated.map(({ resource, theme }) =>
      fill(`${phrase(resource, speak.language)} ({theme})`, { theme: speak.name(theme) }),
    ),
    speak.language,
  );
}
