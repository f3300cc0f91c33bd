/** The map as a drawing for a file, in print colours: shapes, ties, the names that have room, and a number for the other actors, who are named below. */
import { type Drawing, escapeText } from '../../../parts/export/frame-picture.ts';
import { colours, drawLegend, LETTER, LINE, MARGIN, type MapLegend, UNKNOWN, WIDTH } from './draw-legend.ts';
import { fitLabels } from './fit-labels.ts';
import { formOf, type Network, partnersOf, rootOf } from './network.ts';
import { sizeOf } from './size-of.ts';

const MOST_NAMED = 60;
/** Of those without room for their name, so many have a number instead, and are named below. */
const MOST_NUMBERED = 200;
/** In pixels: the height of the tied actors, of a row of the others, and what no name reaches at the sides. */
const TIED_HEIGHT = 640;
const ROW_HEIGHT = 58;
const SIDE = 10;

export function drawMap(of: Network, positions: Float64Array, legend: MapLegend): Drawing {
  const { actors, ties } = of;
  const partners = partnersOf(of);
  const { at, height: drawn } = fillFrame(positions, actors.length);
  const sizes = actors.map((_, node) => 1.4 * sizeOf(partners[node]?.length ?? 0, actors.length));
  const lines = ties.map(({ a, b }) => {
    const [one, other] = [at(a), at(b)];
    return `<path d="M${one.x} ${one.y}L${other.x} ${other.y}"/>`;
  });
  const shapes = actors.map((actor, node) => {
    const { x, y } = at(node);
    const size = Math.round(10 * (sizes[node] ?? 0)) / 10;
    const fill = colours[rootOf(actor)] ?? UNKNOWN;
    const name = `<title>${escapeText(actor.name)}</title>`;
    return formOf(actor) === 'institution'
      ? `<rect x="${x - size}" y="${y - size}" width="${2 * size}" height="${2 * size}" rx="3" fill="${fill}">${name}</rect>`
      : `<circle cx="${x}" cy="${y}" r="${size}" fill="${fill}">${name}</circle>`;
  });
  const placed = actors.map((actor, node) => ({
    ...{ x: at(node).x - SIDE, y: at(node).y, size: sizes[node] ?? 0 },
    ...{ text: actor.name, width: actor.name.length * LETTER, partners: partners[node]?.length ?? 0 },
  }));
  const inOrder = placed.toSorted((one, other) => other.partners - one.partners);
  const edge = WIDTH - 2 * SIDE;
  const labels = fitLabels(inOrder.slice(0, MOST_NAMED), placed, LINE, edge);
  const isNamed = new Set(labels.map(({ text }) => text));
  const numbered = inOrder.filter(({ text }) => !isNamed.has(text)).slice(0, MOST_NUMBERED);
  const marks = numbered.map((actor, place) => ({ ...actor, text: `${place + 1}`, width: 2 * LETTER }));
  const free = fitLabels(marks, placed, LINE, edge, { taken: labels, always: 0 });
  const isFree = new Set(free.map(({ text }) => text));
  // Where nothing is free, a number stands at its shape.
  const numbers = [
    ...free,
    ...marks.filter(({ text }) => !isFree.has(text)).map(({ text, x, y, size }) => ({ text, left: x + size + 2, y })),
  ];
  const write = ({ text, left, y }: (typeof numbers)[number]) =>
    `<text x="${Math.round(left) + SIDE}" y="${Math.round(y) + 6}">${escapeText(text)}</text>`;
  const below = drawLegend(
    legend,
    numbered.map(({ text }) => text),
    drawn,
  );
  const content = [
    `<g fill="none" stroke="#8b8576" stroke-opacity="0.5">${lines.join('')}</g>`,
    `<g>${shapes.join('')}</g><g paint-order="stroke" stroke="#ffffff" stroke-width="4" stroke-linejoin="round" font-size="17">${[...labels, ...numbers].map(write).join('')}</g>`,
    `<g>${below.lines.join('')}</g>`,
  ].join('\n');
  return { content, width: WIDTH, height: drawn + below.height };
}

/** Tied actors fill the width and the height; those below stand in rows. */
function fillFrame(positions: Float64Array, count: number) {
  const nodes = Array.from({ length: count }, (_, node) => ({
    x: positions[2 * node] ?? 0,
    y: positions[2 * node + 1] ?? 0,
  }));
  const tied = nodes.filter(({ y }) => y >= 0);
  const rows = [...new Set(nodes.filter(({ y }) => y < 0).map(({ y }) => y))].sort((one, other) => other - one);
  const spread = (values: readonly number[]) => {
    const [low, high] = values.length > 0 ? [Math.min(...values), Math.max(...values)] : [0, 1];
    return (value: number) => (high > low ? (value - low) / (high - low) : 0.5);
  };
  const [across, up] = [spread(tied.map(({ x }) => x)), spread(tied.map(({ y }) => y))];
  const below = MARGIN + (tied.length > 0 ? TIED_HEIGHT + MARGIN : 0);
  const at = (node: number) => {
    const { x, y } = nodes[node] ?? { x: 0, y: 0 };
    return {
      x: Math.round(MARGIN + (y < 0 ? x : across(x)) * (WIDTH - 2 * MARGIN)),
      y: Math.round(y < 0 ? below + rows.indexOf(y) * ROW_HEIGHT : MARGIN + (1 - up(y)) * TIED_HEIGHT),
    };
  };
  return { at, height: below + rows.length * ROW_HEIGHT };
}
