/** The map as a drawing for a file: shapes, ties and the names of the best connected actors, in print colours. */
import { type Drawing, escapeText } from '../../../parts/export/frame-picture.ts';
import { fitLabels } from './fit-labels.ts';
import { formOf, type Network, partnersOf, rootOf } from './network.ts';
import { sizeOf } from './size-of.ts';

const WIDTH = 1600;
const MARGIN = 60;
const MOST_NAMED = 60;
/** In pixels: half of a shape, the average width of a letter, a line. */
const SHAPE = 10;
const LETTER = 8;
const LINE = 19;

const colours: Readonly<Record<string, string>> = {
  'territoires-connectes': '#3a6ea5',
  'e-sante': '#b0456b',
  'e-administration': '#6b5aa6',
  'e-education': '#2f7d4f',
  'mediation-numerique': '#b8471b',
};

const UNKNOWN = '#5b6673';

export interface MapLegend {
  /** By root theme; actors without a theme have an empty id. */
  readonly themes: readonly { readonly id: string; readonly name: string }[];
  readonly forms: { readonly institution: string; readonly association: string };
  /** The meaning of the size of a shape. */
  readonly size: string;
}

export function drawMap(of: Network, positions: Float64Array, legend: MapLegend): Drawing {
  const { actors, ties } = of;
  const partners = partnersOf(of);
  const lowest = actors.reduce((low, _, node) => Math.min(low, positions[2 * node + 1] ?? 0), 0);
  const scale = WIDTH - 2 * MARGIN;
  const drawn = Math.round(scale * (1 - lowest) + 2 * MARGIN);
  const { lines: legendLines, height: legendHeight } = drawLegend(legend, drawn);
  const at = (node: number) => {
    const [x = 0, y = 0] = [positions[2 * node], positions[2 * node + 1]];
    return { x: Math.round(MARGIN + x * scale), y: Math.round(MARGIN + (1 - y) * scale) };
  };
  const lines = ties.map(({ a, b }) => {
    const [one, other] = [at(a), at(b)];
    return `<path d="M${one.x} ${one.y}L${other.x} ${other.y}"/>`;
  });
  const shapes = actors.map((actor, node) => {
    const { x, y } = at(node);
    const size = Math.round(10 * 1.4 * sizeOf(partners[node]?.length ?? 0, actors.length)) / 10;
    const fill = colours[rootOf(actor)] ?? UNKNOWN;
    const name = `<title>${escapeText(actor.name)}</title>`;
    return formOf(actor) === 'institution'
      ? `<rect x="${x - size}" y="${y - size}" width="${2 * size}" height="${2 * size}" rx="3" fill="${fill}">${name}</rect>`
      : `<circle cx="${x}" cy="${y}" r="${size}" fill="${fill}">${name}</circle>`;
  });
  const placed = actors.map((actor, node) => ({
    ...{ ...at(node), size: SHAPE, text: actor.name, width: actor.name.length * LETTER },
    partners: partners[node]?.length ?? 0,
  }));
  const labels = placed.toSorted((one, other) => other.partners - one.partners).slice(0, MOST_NAMED);
  const named = fitLabels(labels, placed, LINE, WIDTH).map(
    ({ text, left, y }) => `<text x="${Math.round(left)}" y="${Math.round(y) + 5}">${escapeText(text)}</text>`,
  );
  const content = [
    `<g fill="none" stroke="#8b8576" stroke-opacity="0.5">${lines.join('')}</g>`,
    `<g>${shapes.join('')}</g><g paint-order="stroke" stroke="#ffffff" stroke-width="4" stroke-linejoin="round">${named.join('')}</g>`,
    `<g>${legendLines.join('')}</g>`,
  ].join('\n');
  return { content, width: WIDTH, height: drawn + legendHeight };
}

/** In rows of the picture's width, from `top` downwards. */
function drawLegend({ themes, forms, size }: MapLegend, top: number): { lines: string[]; height: number } {
  const square = (fill: string) => (x: number, y: number) =>
    `<rect x="${x}" y="${y - 12}" width="14" height="14" rx="3" fill="${fill}"/>`;
  const round = (x: number, y: number) => `<circle cx="${x + 7}" cy="${y - 5}" r="7" fill="${UNKNOWN}"/>`;
  const items = [
    ...themes.map(({ id, name }) => ({ name, mark: square(colours[id] ?? UNKNOWN) })),
    { name: forms.institution, mark: square(UNKNOWN) },
    { name: forms.association, mark: round },
    { name: size, mark: () => '' },
  ];
  let [x, y] = [MARGIN, top + LINE];
  const lines = items.map(({ name, mark }) => {
    const width = 22 + name.length * LETTER + 26;
    if (x + width > WIDTH - MARGIN) [x, y] = [MARGIN, y + 26];
    const line = `${mark(x, y)}<text x="${x + 22}" y="${y}">${escapeText(name)}</text>`;
    x += width;
    return line;
  });
  return { lines, height: y - top + 20 };
}
