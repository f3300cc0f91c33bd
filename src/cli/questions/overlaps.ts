/** `passerelle overlaps`: the question overlaps as a table. */

import { Command } from 'commander';
import { InitiativeKind } from '../../language/generated/types.js';
import { audienceMatchLabels, coordinationLabels, groundLabels, label } from '../../words/labels.js';
import { examples } from '../language/reader.js';
import { printTable } from '../print-table.js';
import { ask } from '../with-graph.js';
import { percent, writeJson } from '../write-answer.js';
import { addQuestionOptions, type QuestionOptions, readCodes, readShare } from './question-options.js';

const QUERY = `query (
  $first: Int, $theme: ID, $territory: ID, $kind: [InitiativeKind!], $initiative: ID, $actor: ID, $ground: [Ground!],
  $coordination: [Coordination!], $audience: [AudienceMatch!], $minimumScore: Float, $past: Boolean, $dismissed: Boolean, $repeats: Boolean, $asOf: Date, $language: Language, $json: Boolean!
) {
  overlaps(
    first: $first, theme: $theme, territory: $territory, kind: $kind, initiative: $initiative, actor: $actor, ground: $ground,
    coordination: $coordination, audience: $audience, minimumScore: $minimumScore, past: $past, dismissed: $dismissed, repeats: $repeats, asOf: $asOf
  ) {
    totalCount
    nodes {
      id score ground coordination audience
      factors { theme territory period }
      initiatives { id title }
      sentence(language: $language)
      ... @include(if: $json) {
        containment coordinated amountAtStake decidable
        decision { status reason owner dueOn evidenceChanged }
        evidence {
          comparedCount commonPopulation populations commonStart commonEnd commonDays shorterDays periodKnown granted
          sharedThemes { theme { id } uses weight } themesOfFirst { theme { id } uses weight } themesOfSecond { theme { id } uses weight }
          commonTerritories { id name } commonParticipants { id name } leaderFunders { id name } houses { bond from { id name } to { id name } } commonFunders { id name } commonBodies { id name } commonAudiences
        }
      }
    }
  }
}`;

interface Overlaps {
  readonly overlaps: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly score: number;
      readonly ground: string;
      readonly coordination: string;
      readonly audience: string;
      readonly factors: { readonly theme: number; readonly territory: number; readonly period: number };
      readonly initiatives: readonly { readonly title: string }[];
      readonly sentence: string;
    }[];
  };
}

const kinds = Object.values(InitiativeKind);

export function overlapsCommand(): Command {
  return addQuestionOptions(new Command('overlaps'))
    .description('recoupements: initiatives on the same subject, in the same area, at the same time')
    .option('--kind <kinds>', 'one of the two is of these kinds: project,service,…', readCodes(kinds))
    .option('--minimum-score <number>', '0 to 1', readShare, 0.1)
    .option(
      '--ground <list>',
      'same-ground, partial, nested (À articuler); default: all but nested',
      readCodes(Object.keys(groundLabels)),
    )
    .option(
      '--coordination <list>',
      'joint, leader-funds, same-house, common-funder, common-body, none; default: all but joint',
      readCodes(Object.keys(coordinationLabels)),
    )
    .option(
      '--audience <list>',
      'same, partly, unknown, different; default: all but different',
      readCodes(Object.keys(audienceMatchLabels)),
    )
    .option('--initiative <id>', 'only with this initiative')
    .option('--actor <id>', 'only where this actor takes part')
    .option('--past', 'add pairs whose common days are over')
    .option('--repeats', 'add pairs that their leads settle in a programme that they lead together')
    .option('--dismissed', 'add pairs that were dismissed')
    .addHelpText(
      'after',
      examples(
        'passerelle overlaps --sentences',
        'passerelle overlaps --territory DEP-02 --theme mediation-numerique --first 50',
        'passerelle overlaps --ground nested --json',
      ),
    )
    .action(printOverlaps);
}

async function printOverlaps({ json = false, sentences = false, ...options }: QuestionOptions): Promise<void> {
  const { overlaps } = await ask<Overlaps>(QUERY, { ...options, json });
  if (json) return writeJson(overlaps);
  const { language } = options;
  printTable(
    {
      title: language === 'FR' ? 'Recoupements' : 'Overlaps',
      columns:
        language === 'FR'
          ? [
              'Indice',
              'Même sujet',
              'Même territoire',
              'Même période',
              'Terrain',
              'Coordination',
              'Publics',
              'Initiative',
              'Initiative',
            ]
          : [
              'Score',
              'Same subject',
              'Same area',
              'Same period',
              'Ground',
              'Coordination',
              'Audiences',
              'Initiative',
              'Initiative',
            ],
      rows: overlaps.nodes.map(({ score, factors, ground, coordination, audience, initiatives, sentence }) => ({
        cells: [
          String(Math.round(score * 100)),
          ...[factors.theme, factors.territory, factors.period].map((factor) => percent(factor, language)),
          label(groundLabels, ground, language),
          label(coordinationLabels, coordination, language),
          label(audienceMatchLabels, audience, language),
          ...initiatives.map(({ title }) => title),
        ],
        sentence: sentences ? sentence : undefined,
      })),
      totalCount: overlaps.totalCount,
    },
    language,
  );
}
