/**
 * The evaluation as a table with everything needed to judge it: sizes, windows, figures with their intervals, weights.
 */
import type { Evaluation, RecommendationMethodRow } from './evaluate.js';
import type { Figure } from './figures.js';

const columns: readonly (readonly [Figure, string])[] = [
  ['precisionAt10', 'P@10'],
  ['hitAt10', 'hit@10'],
  ['mrr', 'MRR'],
  ['degreeMatchedAuc', 'matched AUC'],
  ['lift', 'lift'],
  ['lowHitAt10', 'hit@10, ≤ 2 projects'],
  ['nonHubPrecisionAt10', 'non-hub P@10'],
  ['nonHubHitAt10', 'non-hub hit@10'],
];

export function drawEvaluation(evaluation: Evaluation, dataset: string, split: string): string {
  const { actors, testActors, newTies, laterUndertakings, methods, fitted } = evaluation;
  const day = (number: number) => new Date(number * 86_400_000).toISOString().slice(0, 10);
  const sections = [
    `Data ${dataset}, split ${split}: ${actors} organisations with an earlier project; ${testActors} of them work with a new partner afterwards, ` +
      `${newTies} new pairs in ${laterUndertakings} projects. All other organisations are ranked for each, without sampling.`,
    fitted
      ? `Weights fitted only on projects that started before the split: new ties from ${fitted.windows.map(day).join(' and from ')} up to ${split}, ${fitted.newTies} pairs; and five random samples in which 35 % of the past is treated as the future.`
      : 'Too few new ties before the split to fit on: these are the stored weights, not calibrated here.',
    table(
      ['', ...columns.map(([, title]) => title), 'suggested to somebody', 'with a ground'],
      methods.map((method) => [
        method.name,
        ...columns.map(([figure]) => write(figure, method[figure])),
        percent(method.suggestedShare),
        percent(method.groundedShare),
      ]),
    ),
    '95 % intervals, bootstrap over test projects (wider) and over actors:',
    table(
      ['', ...columns.map(([, title]) => title)],
      methods.flatMap((method) => [intervalRow(method, 'projects'), intervalRow(method, 'actors')]),
    ),
    'passerelle minus the rivals, paired 95 % interval over test projects:',
    table(['minus', ...columns.map(([, title]) => title)], differenceRows(evaluation)),
  ];
  if (fitted) sections.push('Weights:', table(['feature', 'weight'], listWeights(fitted.listwise)));
  return sections.join('\n\n');
}

function intervalRow({ name, intervals }: RecommendationMethodRow, over: 'projects' | 'actors'): string[] {
  return [`${name}, ${over}`, ...columns.map(([figure]) => range(figure, intervals[over][figure]))];
}

function differenceRows({ differences }: Evaluation): string[][] {
  return [...new Set(differences.map(({ than }) => than))].map((rival) => [
    rival,
    ...columns.map(([figure]) => {
      const found = differences.find((one) => one.than === rival && one.figure === figure);
      return `${write(figure, found?.difference ?? null)} [${range(figure, found?.interval ?? null)}]`;
    }),
  ]);
}

function listWeights(weights: ReadonlyMap<string, number>): string[][] {
  return [...weights]
    .filter(([, weight]) => Math.abs(weight) >= 0.005)
    .sort(([, a], [, b]) => Math.abs(b) - Math.abs(a))
    .map(([name, weight]) => [name, weight.toFixed(2)]);
}

const isRatio = (figure: Figure) => figure === 'lift' || figure === 'degreeMatchedAuc' || figure === 'mrr';
const percent = (value: number) => `${(value * 100).toFixed(1)} %`;

function write(figure: Figure, value: number | null): string {
  if (value === null) return '–';
  return isRatio(figure) ? value.toFixed(figure === 'lift' ? 2 : 3) : percent(value);
}

function range(figure: Figure, interval: readonly [number, number] | null): string {
  return interval ? `${write(figure, interval[0])} … ${write(figure, interval[1])}` : '–';
}

function table(titles: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(titles), line(titles.map(() => '--')), ...rows.map(line)].join('\n');
}
