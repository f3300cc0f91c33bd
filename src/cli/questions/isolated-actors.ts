/** `passerelle isolated-actors`: the question isolatedActors as a table. */

import { Command } from 'commander';
import { formatNumber } from '../../words/formats.js';
import { isolationLabels, label } from '../../words/labels.js';
import { examples } from '../language/reader.js';
import { printTable } from '../print-table.js';
import { ask } from '../with-graph.js';
import { writeJson } from '../write-answer.js';
import { addQuestionOptions, type QuestionOptions, readCodes, readNumber } from './question-options.js';

const QUERY = `query (
  $first: Int, $theme: ID, $territory: ID, $kind: [IsolationKind!], $actor: ID, $documentedOnly: Boolean, $endingWithin: Int, $repeats: Boolean, $asOf: Date,
  $language: Language, $json: Boolean!
) {
  isolatedActors(
    first: $first, theme: $theme, territory: $territory, kind: $kind, actor: $actor, documentedOnly: $documentedOnly,
    endingWithin: $endingWithin, repeats: $repeats, asOf: $asOf
  ) {
    totalCount
    undocumentedCount
    nodes {
      id kind peers
      actor { id name }
      introductions { actor { id name } sameEpci sharedThemes { id } }
      sentence(language: $language)
      ... @include(if: $json) {
        since funded startsOn
        lastInitiative { id title }
        thread { endsOn initiative { id title } network { id name } partner { id name } }
        next { startsOn initiative { id title } network { id name } partner { id name } }
        component { id name }
        evidence { activeTies pastTies grantsReceived amountReceived seats { id name } funders { id name } reach { id name } }
      }
    }
    edges @include(if: $json) { node { id } repeats { id } }
  }
}`;

interface IsolatedActors {
  readonly isolatedActors: {
    readonly totalCount: number;
    readonly undocumentedCount: number;
    readonly nodes: readonly {
      readonly kind: string;
      readonly peers: number;
      readonly actor: { readonly name: string };
      readonly introductions: readonly { readonly actor: { readonly name: string } }[];
      readonly sentence: string;
    }[];
  };
}

/** Number of months; null: any. */
type EndingWithin = number | null;

const readEnding = (text: string): EndingWithin => (text === 'any' ? null : readNumber(text));

interface Options extends QuestionOptions {
  readonly allActors?: boolean;
  readonly endingWithin?: EndingWithin;
}

export function isolatedActorsCommand(): Command {
  return addQuestionOptions(new Command('isolated-actors'))
    .description('acteurs à relier: actors without a known tie, or that depend on a single one')
    .option(
      '--kind <kinds>',
      'no-ties, funding-only, seat-only, lapsed, …, planned',
      readCodes(Object.keys(isolationLabels)),
    )
    .option(
      '--ending-within <months>',
      'a single thread whose last tie ends within this number of months; any: also without a known end',
      readEnding,
      12,
    )
    .option('--actor <id>', 'only this actor')
    .option('--repeats', 'also actors whom another row tells too')
    .option('--all-actors', 'with actors of which only a grant is known')
    .addHelpText(
      'after',
      examples(
        'passerelle isolated-actors --sentences',
        'passerelle isolated-actors --kind seat-only,single-thread',
        'passerelle isolated-actors --all-actors --first 200 --json',
      ),
    )
    .action(printIsolatedActors);
}

async function printIsolatedActors({ json = false, sentences = false, allActors = false, ...options }: Options) {
  const variables = { ...options, json, documentedOnly: !allActors };
  const { isolatedActors } = await ask<IsolatedActors>(QUERY, variables);
  if (json) return writeJson(isolatedActors);
  const { language } = options;
  printTable(
    {
      title: language === 'FR' ? 'Acteurs à relier' : 'Isolated actors',
      columns:
        language === 'FR'
          ? ['Acteur', 'Pourquoi', 'Acteurs proches', 'À rencontrer']
          : ['Actor', 'Why', 'Peers nearby', 'To meet'],
      rows: isolatedActors.nodes.map(({ actor, kind, peers, introductions, sentence }) => ({
        cells: [
          actor.name,
          label(isolationLabels, kind, language),
          formatNumber(peers, language),
          introductions[0]?.actor.name ?? '—',
        ],
        sentence: sentences ? sentence : undefined,
      })),
      totalCount: isolatedActors.totalCount,
    },
    language,
  );
}
