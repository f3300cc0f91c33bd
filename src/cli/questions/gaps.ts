/** `passerelle gaps`: the question gaps as a table. */

import { Command } from 'commander';
import { formatNumber } from '../../words/formats.js';
import { label, nearnessLabels } from '../../words/labels.js';
import { examples } from '../language/reader.js';
import { printTable } from '../print-table.js';
import { ask } from '../with-graph.js';
import { writeJson } from '../write-answer.js';
import { addQuestionOptions, type QuestionOptions } from './question-options.js';

const QUERY = `query (
  $first: Int, $theme: ID, $root: Boolean, $territory: ID, $asOf: Date, $language: Language, $json: Boolean!
) {
  gaps(first: $first, theme: $theme, root: $root, territory: $territory, asOf: $asOf) {
    totalCount
    nodes {
      id population capableCount neighboursKnown
      theme { id labelFr labelEn }
      territory { id name }
      actors { actor { id name } nearness worksOn initiatives { id title } }
      funders { actor { id name } isHere fundingLinks { id } initiatives { id title } }
      calls { id title endDate }
      sentence(language: $language)
    }
    ... @include(if: $json) { sureness { ids dates amounts } }
  }
}`;

interface Gaps {
  readonly gaps: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly population: number;
      readonly theme: { readonly labelFr: string; readonly labelEn: string };
      readonly territory: { readonly name: string };
      readonly actors: readonly { readonly actor: { readonly name: string }; readonly nearness: string }[];
      readonly funders: readonly { readonly actor: { readonly name: string } }[];
      readonly calls: readonly { readonly title: string }[];
      readonly sentence: string;
    }[];
  };
}

interface Options extends QuestionOptions {
  readonly roots?: boolean;
}

export function gapsCommand(): Command {
  return addQuestionOptions(new Command('gaps'))
    .description('manques: themes on which nothing is known in an EPCI, and who could help')
    .option('--roots', 'only the themes at the top')
    .addHelpText(
      'after',
      examples(
        'passerelle gaps --sentences',
        'passerelle gaps --territory EPCI-200071892',
        'passerelle gaps --theme e-sante --territory DEP-02 --first 200 --json',
      ),
    )
    .action(printGaps);
}

async function printGaps({ json = false, sentences = false, roots, ...options }: Options): Promise<void> {
  const { gaps } = await ask<Gaps>(QUERY, { ...options, root: roots ?? null, json });
  if (json) return writeJson(gaps);
  const { language } = options;
  const french = language === 'FR';
  printTable(
    {
      title: french ? 'Manques' : 'Gaps',
      columns: french
        ? [
            'Intercommunalité',
            'Habitants',
            'Thématique',
            'Le plus proche à le faire',
            'Où',
            'Financeur',
            'Appel ouvert',
          ]
        : ['EPCI', 'People', 'Theme', 'Nearest to do it', 'Where', 'Funder', 'Open call'],
      rows: gaps.nodes.map(({ theme, territory, population, actors: [nearest], funders, calls, sentence }) => ({
        cells: [
          territory.name,
          formatNumber(population, language),
          french ? theme.labelFr : theme.labelEn,
          nearest?.actor.name ?? '—',
          nearest ? label(nearnessLabels, nearest.nearness, language) : '—',
          funders[0]?.actor.name ?? '—',
          calls[0]?.title ?? '—',
        ],
        sentence: sentences ? sentence : undefined,
      })),
      totalCount: gaps.totalCount,
    },
    language,
  );
}
