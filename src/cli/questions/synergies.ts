/** `passerelle synergies`: the question synergies as a table. */

import { Command } from 'commander';
import { label, synergyLabels } from '../../words/labels.js';
import { examples } from '../language/reader.js';
import { printTable } from '../print-table.js';
import { ask } from '../with-graph.js';
import { writeJson } from '../write-answer.js';
import {
  addQuestionOptions,
  type QuestionOptions,
  readCode,
  readCodes,
  readNumber,
  readShare,
} from './question-options.js';

const QUERY = `query (
  $first: Int, $between: SynergyParties, $theme: ID, $territory: ID, $kind: [SynergyKind!], $initiative: ID, $actor: ID,
  $minimumScore: Float, $everyKind: Boolean, $perActor: Int, $alreadyMeeting: Boolean, $repeats: Boolean, $dismissed: Boolean, $asOf: Date, $language: Language, $json: Boolean!
) {
  synergies(
    first: $first, between: $between, theme: $theme, territory: $territory, kind: $kind, initiative: $initiative, actor: $actor,
    minimumScore: $minimumScore, everyKind: $everyKind, perActor: $perActor, alreadyMeeting: $alreadyMeeting, repeats: $repeats, dismissed: $dismissed, asOf: $asOf
  ) {
    totalCount
    nodes {
      id kind alsoKinds score adjacent
      initiatives { id title }
      actors { id name }
      sentence(language: $language) @include(if: $json)
      ... @include(if: $json) {
        decision { status reason owner dueOn evidenceChanged }
        evidence {
          comparedCount theme territory period nearness commonPopulation populations commonDays shorterDays intercept partnerCounts calibrated
          sharedThemes { theme { id } uses weight } themesOfFirst { theme { id } uses weight } themesOfSecond { theme { id } uses weight }
          from { id title } goBetweens { actor { id name } initiatives { id title } } sharedEpci { id name } commonFunders { id name }
          exchanges { resource theme { id } initiative { id title } seeker { id name } offers { fit theme { id } actor { id name } } }
          lastShared { until initiative { id title } }
          commonPartners { share actor { id name } }
          contributions { feature value weight contribution }
        }
      }
    }
    edges {
      sentence(language: $language)
      ... @include(if: $json) { node { id } repeats { id } }
    }
  }
}`;

interface Synergies {
  readonly synergies: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly kind: string;
      readonly score: number;
      readonly initiatives: readonly { readonly title: string }[];
      readonly actors: readonly { readonly name: string }[];
    }[];
    /** In the order of the nodes; with the rows that each one tells too. */
    readonly edges: readonly { readonly sentence: string }[];
  };
}

export function synergiesCommand(): Command {
  return addQuestionOptions(new Command('synergies'))
    .description('synergies possibles: initiatives or actors that could do more together')
    .option('--between <parties>', 'initiatives or actors', readCode(['INITIATIVES', 'ACTORS']), 'INITIATIVES')
    .option('--kind <kinds>', 'pooling, complementary, relay, …', readCodes(Object.keys(synergyLabels)))
    .option('--minimum-score <number>', '0 to 1; by default 0, between actors 0.35', readShare)
    .option('--every-kind', 'between initiatives: a row for each kind of synergy of a pair, instead of only the first')
    .option(
      '--per-actor <number>',
      'between actors: at most this number for each actor, 1 to 200; by default 3',
      readNumber,
    )
    .option('--already-meeting', 'between actors: also actors that already meet')
    .option('--repeats', 'also pairs that another row, or another list, tells already')
    .option('--dismissed', 'also dismissed rows')
    .option('--initiative <id>', 'only with this initiative')
    .option('--actor <id>', 'only with this actor, or its initiatives')
    .addHelpText(
      'after',
      examples(
        'passerelle synergies --kind pooling --sentences',
        'passerelle synergies --between actors --territory DEP-02',
        'passerelle synergies --json',
      ),
    )
    .action(printSynergies);
}

async function printSynergies({ json = false, sentences = false, ...options }: QuestionOptions): Promise<void> {
  const { synergies } = await ask<Synergies>(QUERY, { ...options, json });
  if (json) return writeJson(synergies);
  const { language } = options;
  printTable(
    {
      title: language === 'FR' ? 'Synergies possibles' : 'Synergies',
      feminine: true,
      columns: language === 'FR' ? ['Indice', 'Synergie', 'Entre', 'et'] : ['Score', 'Synergy', 'Between', 'and'],
      rows: synergies.nodes.map(({ kind, score, initiatives, actors }, place) => ({
        cells: [
          String(Math.round(score * 100)),
          label(synergyLabels, kind, language),
          ...[...initiatives.map(({ title }) => title), ...actors.map(({ name }) => name)],
        ],
        sentence: sentences ? synergies.edges[place]?.sentence : undefined,
      })),
      totalCount: synergies.totalCount,
    },
    language,
  );
}
