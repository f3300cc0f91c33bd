/** What a matter tells of those that would only repeat it. */
import type { Context } from '../../../answers/context.js';
import type { Language } from '../../../words/labels.js';
import { fill, type Part } from '../../../words/said.js';
import { title } from '../../../words/titles.js';
import { initiativeIds, type MatterRow } from '../row.js';
import { hear } from './hear.js';
import { standing } from './standing-words.js';
import { tellStated } from './stated-words.js';
import type { Telling } from './telling.js';

export interface Repeated {
  readonly facts: readonly Part[];
  /** Whether one of the entities that they name is an example. */
  readonly isExample: boolean;
}

/** How each actor to connect stands, with what it seeks and offers; that no money is known for what stops. */
export async function tellRepeats(context: Context, { repeats }: MatterRow, language: Language): Promise<Repeated> {
  const heard = await Promise.all(repeats.map((row) => hear(context, row, language)));
  return {
    facts: heard.flatMap((telling) => [...noMoneyAfter(telling), ...standing(telling), ...tellStated(telling)]),
    isExample: heard.some(({ speak }) => speak.isExample),
  };
}

function noMoneyAfter({ row, speak }: Telling): Part[] {
  if (row.matter.kind !== 'FUNDING_END') return [];
  return initiativeIds(row).map((id) =>
    fill(
      speak.language === 'FR'
        ? 'Aucun financement n’est connu ensuite pour {name}.'
        : 'No funding after that is known for {name}.',
      { name: title(speak, id) },
    ),
  );
}
