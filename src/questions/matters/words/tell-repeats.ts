/** What a matter tells of those that would only repeat it. */
import type { Context } from '../../../answers/context.js';
import type { Language } from '../../../words/labels.js';
import { counting, fill, type Part } from '../../../words/said.js';
import { title } from '../../../words/titles.js';
import type { ExperimentRow } from '../../experiments/row.js';
import { sayExperiment } from '../../experiments/sentence.js';
import { initiativeIds, type MatterRow } from '../row.js';
import { composeWords } from './compose-words.js';
import { hear } from './hear.js';
import { sharingNothing, standing } from './standing-words.js';
import { tellStatedOf } from './stated-words.js';
import type { Telling } from './telling.js';

export interface Repeated {
  readonly facts: readonly Part[];
  /** Whether one of the entities that they name is an example. */
  readonly isExample: boolean;
}

/**
 * How each actor to connect stands, with what it seeks and offers; that no money is known for what stops; of projects,
 * needs and experiments their own facts and what to do, without what the one that tells them says of its own projects.
 */
export async function tellRepeats(context: Context, host: MatterRow, language: Language): Promise<Repeated> {
  const repeats = host.tells();
  const isOfProjects = host.matter.kind === 'OVERLAP' || host.matter.kind === 'POOLING';
  const [heard, tried] = await Promise.all([
    Promise.all(repeats.filter(({ matter }) => matter.experiment === null).map((row) => hear(context, row, language))),
    Promise.all(
      repeats.flatMap(({ matter: { experiment } }) => (experiment ? tellTried(context, experiment, language) : [])),
    ),
  ]);
  const apart = heard.filter((telling) => isOfActors(telling) && sharesNothing(telling));
  const names = apart.map(({ row, speak, backdrop }) => speak.name(backdrop.isolation?.actor ?? row.id));
  return {
    facts: [
      ...heard.flatMap((telling) =>
        isOfActors(telling)
          ? tellActors(telling)
          : tellWhole({ ...telling, ...(isOfProjects && { within: initiativeIds(host) }) }),
      ),
      ...tried.flatMap(({ facts }) => facts),
      names.length === 0 ? fill('') : sharingNothing(language, names),
    ],
    isExample: [...heard.map(({ speak }) => speak), ...tried].some(({ isExample }) => isExample),
  };
}

const isOfActors = ({ row: { matter } }: Telling): boolean =>
  matter.kind === 'ISOLATED' || matter.kind === 'FUNDING_END';

const tellActors = (telling: Telling): Part[] => [
  ...noMoneyAfter(telling),
  ...(sharesNothing(telling) ? [] : standing(telling)),
  ...tellStatedOf(telling),
];

function tellWhole(telling: Telling): Part[] {
  const { facts, further = [], nextStep } = composeWords(telling);
  return [...facts, ...further, ...(nextStep ? [nextStep] : [])];
}

async function tellTried(context: Context, experiment: ExperimentRow, language: Language): Promise<Repeated> {
  const { facts, nextStep, isExample } = await sayExperiment(context, experiment, language);
  const parts = [...facts, nextStep ?? ''].map((text) => counting(fill('[{text}]', { text }), text));
  return { facts: parts, isExample };
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
