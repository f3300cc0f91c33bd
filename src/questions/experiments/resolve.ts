/** The question experiments: what was tried, has results, and is not known elsewhere. */

import { checkIds } from '../../answers/check-ids.js';
import { firstOf, type Page, type PageArguments, pageOf, ranked } from '../../answers/connection.js';
import type { Context } from '../../answers/context.js';
import { chooseByDecision } from '../../answers/decisions/choose-by-decision.js';
import { chooseTerritory } from '../../answers/home-of.js';
import { saidFields } from '../../answers/say.js';
import { stub, stubs } from '../../answers/stubs.js';
import { withDay } from '../../answers/suggestion-id.js';
import type { QueryExperimentsArgs } from '../../language/generated/types.js';
import { findExperiments } from './find.js';
import { digestExperiment, type ExperimentPlaceRow, type ExperimentRow, keysOfExperiment } from './row.js';
import { sayExperiment } from './sentence.js';

export interface ExperimentPage extends Page<ExperimentRow> {
  readonly asOf: string;
}

interface Shares {
  readonly ids: number | null;
  readonly dates: number | null;
  readonly amounts: number | null;
}

export const experiments = {
  Query: {
    async experiments(_: unknown, { first, after, ...filters }: QueryExperimentsArgs, context: Context) {
      await checkIds(context, 'experiments', filters);
      const { territory } = await chooseTerritory(context, 'experiments', filters, { communes: true });
      const asOf = filters.asOf ?? context.today;
      const asked = { asOf, territory, theme: filters.theme ?? null };
      const find = async () => ranked(await findExperiments(context, asked), keysOfExperiment);
      const { rows, dismissedCount } = await chooseByDecision(context, find, filters, digestExperiment);
      const page = await pageOf('experiments', filters, rows, { first: first ?? null, after: after ?? null });
      return { ...page, dismissedCount, asOf };
    },
  },
  ExperimentConnection: {
    async sureness({ asOf }: ExperimentPage, _: unknown, context: Context) {
      const [shares] = await context.answer<Shares>('sureness', { asOf });
      return shares ?? { ids: null, dates: null, amounts: null };
    },
  },
  Experiment: {
    id: ({ id, asOf }: ExperimentRow, _: unknown, context: Context) => withDay(id, asOf, context.today),
    initiative: ({ initiative }: ExperimentRow) => stub('Initiative', initiative),
    themes: ({ leaves }: ExperimentRow) => stubs('Theme', leaves),
    results: async ({ initiative }: ExperimentRow, _: unknown, context: Context) =>
      (await context.named.load(initiative))?.results ?? [],
    lead: ({ lead }: ExperimentRow) => (lead === null ? null : stub('Actor', lead)),
    placeCount: ({ places }: ExperimentRow) => places.length,
    places: ({ places }: ExperimentRow, args: PageArguments) => firstOf('Experiment.places', places, args),
    calls: ({ calls }: ExperimentRow, args: PageArguments) =>
      stubs(
        'Initiative',
        firstOf('Experiment.calls', calls, args).map(({ call }) => call),
      ),
    evidence: (row: ExperimentRow) => row,
    ...saidFields(sayExperiment),
  },
  ExperimentPlace: {
    territory: ({ territory }: ExperimentPlaceRow) => stub('Territory', territory),
    population: ({ inhabitants }: ExperimentPlaceRow) => inhabitants,
    needs: ({ needs }: ExperimentPlaceRow) =>
      needs.map(({ actor, resource, theme }) => ({
        actor: stub('Actor', actor),
        resource,
        theme: stub('Theme', theme),
      })),
    mostAlike: ({ likest }: ExperimentPlaceRow) => (likest === null ? null : stub('Territory', likest)),
  },
  ExperimentEvidence: {
    epci: ({ epci }: ExperimentRow) =>
      epci.map(({ territory, inhabitants }) => ({ territory: stub('Territory', territory), population: inhabitants })),
  },
};
