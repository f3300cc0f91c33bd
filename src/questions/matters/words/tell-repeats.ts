/** What a matter tells of those that would only repeat it. */
import type { Context } from '../../../answers/context.js';
import type { Language } from '../../../words/labels.js';
import { fill, type Part } from '../../../words/said.js';
import { title } from '../../../words/titles.js';
import { initiativeIds, type MatterRow } from '../row.js';
import { hear } from './hear.js';
import { sharingNothing, standing } from './standing-words.js';
import { tellStatedOf } from './stated-words.js';
import type { Telling } from './telling.js';

export interface Repeated {
  readonly facts: readonly Part[];
  /** Whether one of the entities that they name is an example. */
  readonly isExample: boolean;
}

/** How each actor to connect stands, with what it seeks and offers; that no money is known for what stops. */
export async function tellRepeats(context: Context, { repeats }: MatterRow, language: Language): Promise<Repeated> {
  const heard = await Promise.all(repeats.map((row) => hear(context, row, language)));
  const apart = heard.filter(sharesNothing);
  const names = apart.map(({ row, speak, backdrop }) => speak.name(backdrop.isolation?.actor ?? row.id));
  return {
    facts: [
      ...heard.flatMap((telling) => [
        ...noMoneyAfter(telling),
        ...(sharesNothing(telling) ? [] : standing(telling)),
        ...tellStatedOf(telling),
      ]),
      names.length === 0 ? fill('') : sharingNothing(language, names),
    ],
    isExample: heard.some(({ speak }) => speak.isExample),
  };
}

/** Those of whom nothing more is known are told together. */
const sharesNothing = ({ backdrop: { isolation, financed } }: Telling): boolean =>
  isolation !== null && (isolation.kind === 'NO_TIES' || isolation.kind === 'FUNDING_ONLY') && financed.length === 0;

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
