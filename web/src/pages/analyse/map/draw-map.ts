/** The map as a drawing for a file, in print colours: shapes, ties, the names that have room, and a number for the other actors, who are named below. */
import { type Drawing, escapeText } from '../../../parts/export/frame-picture.ts';
import { colours, drawLegend, LETTER, LINE, MARGIN, type MapLegend, UNKNOWN, WIDTH } from './draw-legend.ts';
import { fitLabels } from './fit-labels.ts';
import { formOf, type Network, partnersOf, rootOf } from './network.ts';
import { sizeOf } from './size-of.ts';

const MOST_NAMED = 60;
/** Of those without room for their name, so many have a number instead, and are named below. */
const MOST_NUMBERED = 200;
/** Half of a shape, in pixels. */
const SHAPE = 10;

export function drawMap(of: Network, positions: Float64Array, legend: MapLegend): Drawing {
  const { actors, ties } = of;
  const partners = partnersOf(of);
  const lowest = actors.reduce((low, _, node) => Math.min(low, positions[2 * node + 1] ?? 0), 0);
  const scale = WIDTH - 2 * MARGIN;
  const drawn = Math.round(scale * (1 - lowest) + 2 * MARGIN);
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
  const inOrder = placed.toSorted((one, other) => other.partners - one.partners);
  const labels = fitLabels(inOrder.slice(0, MOST_NAMED), placed, LINE, WIDTH);
  const named = labels.map(
    ({ text, left, y }) =>
      `<text x="${Math.round(left)}" y="${Math.round(y) + 5}" font-size="17">${escapeText(text)}</text>`,
  );
  const isNamed = new Set(labels.map(({ text }) => text));
  const numbered = inOrder.filter(({ text }) => !isNamed.has(text)).slice(0, MOST_NUMBERED);
  const numbers = numbered.map(
    ({ x, y }, place) => `<text x="${x}" y="${y + 4}" text-anchor="middle" font-size="12">${place + 1}</text>`,
  );
  const below = drawLegend(
    legend,
    numbered.map(({ text }) => text),
    drawn,
  );
  const content = [
    `<g fill="none" stroke="#8b8576" stroke-opacity="0.5">${lines.join('')}</g>`,
    `<g>${shapes.join('')}</g><g paint-order="stroke" stroke="#ffffff" stroke-width="4" stroke-linejoin="round">${named.join('')}${numbers.join('')}</g>`,
    `<g>${below.lines.join('')}</g>`,
  ].join('\n');
  return { content, width: WIDTH, height: drawn + below.height };
}
