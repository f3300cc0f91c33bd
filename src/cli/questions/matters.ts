/** `passerelle matters`: the question matters as a table. */

import { Command } from 'commander';
import { formatDay } from '../../words/formats.js';
import { matterKindLabels, matterUrgencyLabels } from '../../words/kind-labels.js';
import { label } from '../../words/labels.js';
import { examples } from '../language/reader.js';
import { printTable } from '../print-table.js';
import { ask } from '../with-graph.js';
import { writeJson } from '../write-answer.js';
import { addQuestionOptions, type QuestionOptions, readCodes } from './question-options.js';

const QUERY = `query (
  $first: Int, $theme: ID, $territory: ID, $body: ID, $kind: [MatterKind!], $urgency: [MatterUrgency!], $dismissed: Boolean, $repeats: Boolean,
  $since: Date, $asOf: Date, $language: Language, $json: Boolean!
) {
  matters(
    first: $first, theme: $theme, territory: $territory, body: $body, kind: $kind, urgency: $urgency, dismissed: $dismissed, repeats: $repeats,
    since: $since, asOf: $asOf
  ) {
    totalCount
    nodes {
      id kind urgency dueOn
      headline(language: $language)
      callFirst { id name }
      sentence(language: $language)
      ... @include(if: $json) {
        strength inhabitants amount rowCount newRowCount
        facts(language: $language) whyNow(language: $language) nextStep(language: $language) caveat(language: $language)
        theme { id } initiatives { id title } actors { id name } territories { id name } rows { id } within { id } repeats { id }
        decision { status reason owner dueOn }
      }
    }
    gone @include(if: $json) { matter { id headline(language: $language) } }
  }
}`;

interface Matters {
  readonly matters: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly kind: keyof typeof matterKindLabels;
      readonly urgency: keyof typeof matterUrgencyLabels;
      readonly dueOn: string | null;
      readonly headline: string;
      readonly callFirst: readonly { readonly name: string }[];
      readonly sentence: string;
    }[];
  };
}

export function mattersCommand(): Command {
  return addQuestionOptions(new Command('matters'))
    .description('à traiter: what a meeting should discuss, the most urgent first')
    .option(
      '--kind <kinds>',
      'overlap, relay, pooling, complementary, need, experiment, isolated, funding-end',
      readCodes(Object.keys(matterKindLabels)),
    )
    .option('--urgency <urgencies>', 'now, soon, undecided, later', readCodes(Object.keys(matterUrgencyLabels)))
    .option('--body <id>', 'one of the members of this body takes part')
    .option('--since <date>', 'only matters that did not exist on this day')
    .option('--dismissed', 'also matters that were dismissed or done')
    .option('--repeats', 'also matters that are told within another')
    .addHelpText(
      'after',
      examples(
        'passerelle matters --first 5 --sentences',
        'passerelle matters --urgency now,soon',
        'passerelle matters --since 2026-10-01 --json',
      ),
    )
    .action(printMatters);
}

type Options = QuestionOptions & Readonly<Record<'body' | 'since', string | undefined>>;

async function printMatters({ json = false, sentences = false, ...options }: Options) {
  const { matters } = await ask<Matters>(QUERY, { ...options, json });
  if (json) return writeJson(matters);
  const { language } = options;
  printTable(
    {
      title: language === 'FR' ? 'Sujets à traiter' : 'Matters',
      columns:
        language === 'FR'
          ? ['Urgence', 'Avant le', 'Sujet', "À appeler d'abord"]
          : ['Urgency', 'Due on', 'Matter', 'Call first'],
      rows: matters.nodes.map(({ kind, urgency, dueOn, headline, callFirst, sentence }) => ({
        cells: [
          label(matterUrgencyLabels, urgency, language),
          dueOn === null ? '—' : formatDay(dueOn, language),
          `${label(matterKindLabels, kind, language)}${language === 'FR' ? ' : ' : ': '}${headline}`,
          callFirst[0]?.name ?? '—',
        ],
        sentence: sentences ? sentence : undefined,
      })),
      totalCount: matters.totalCount,
    },
    language,
  );
}
