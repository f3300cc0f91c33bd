/** What the actor that a matter is about seeks and offers, on any subject. */
import type { Setting } from '../../../answers/setting.js';
import { offeredWords, soughtWords } from '../../../words/resource-words.js';
import { fill, type Part } from '../../../words/said.js';
import { listAll } from './list-all.js';
import type { Telling } from './telling.js';

/** "A cherche du personnel (Aide aux démarches)."; empty where the matter is about several actors. */
export function tellStated(telling: Telling): Part[] {
  const { speak, settings, backdrop } = telling;
  if (backdrop.isolation === null) return [];
  const { actor } = backdrop.isolation;
  const { needs, offers } = settings.of(actor);
  const values = {
    name: speak.name(actor),
    needs: list(telling, needs, soughtWords),
    offers: list(telling, offers, offeredWords),
  };
  const isFrench = speak.language === 'FR';
  return [
    fill(isFrench ? '[{name} cherche {needs}.]' : '[{name} looks for {needs}.]', values),
    fill(isFrench ? '[{name} propose {offers}.]' : '[{name} offers {offers}.]', values),
  ];
}

function list({ speak }: Telling, stated: Setting['needs'], phrase: typeof soughtWords): Part {
  return listAll(
    stated.map(({ resource, theme }) =>
      fill(`${phrase(resource, speak.language)} ({theme})`, { theme: speak.name(theme) }),
    ),
    speak.language,
  );
}
