/** The people whom both initiatives of the strongest row serve. */
import type { Audience } from '../../../language/generated/types.js';
import { lowerFirst } from '../../../words/formats.js';
import { audienceLabels, label } from '../../../words/labels.js';
import { listAll } from '../../../words/list-all.js';
import type { Part } from '../../../words/said.js';
import type { Telling } from './telling.js';

/** "seniors et demandeurs d'emploi"; empty where they have none in common, or everybody. */
export function commonAudiences({ settings, pair, speak }: Telling): Part {
  const [of, ...others] = pair.map((id) => settings.of(id).audiences);
  const common = (of ?? []).filter(
    (each: Audience) => each !== 'EVERYONE' && others.every((list) => list.includes(each)),
  );
  return listAll(
    common.map((each) => lowerFirst(label(audienceLabels, each, speak.language))),
    speak.language,
  );
}
