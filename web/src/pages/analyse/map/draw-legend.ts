/** What stands below the map in a file: the colours and shapes, what a tie is, and the names of the actors that have a number. */
import { escapeText, wrapText } from '../../../parts/export/frame-picture.ts';

/** On a sheet of A3 its text has at least 8 points. */
export const WIDTH = 1600;
export const MARGIN = 60;
/** In pixels: the average width of a letter, a line. */
export const LETTER = 10;
export const LINE = 21;
/** Below the map: its side, the average width of a letter, a line. */
const SIDE = 24;
const SMALL = 9;
const PITCH = 23;
const LETTERS = Math.floor((WIDTH - 2 * SIDE) / SMALL);

export const colours: Readonly<Record<string, string>> = {
  'territoires-connectes': '#3a6ea5',
  'e-sante': '#b0456b',
  'e-administration': '#6b5aa6',
  'e-education': '#2f7d4f',
  'mediation-numerique': '#b8471b',
};

export const UNKNOWN = '#5b6673';

export interface MapLegend {
  /** By root theme; actors without a theme have an empty id. */
  readonly themes: readonly { readonly id: string; readonly name: string }[];
  readonly forms: { readonly institution: string; readonly association: string };
  /** What colours mean. */
  readonly colour: string;
  /** The meaning of the size of a shape. */
  readonly size: string;
  readonly tie: string;
  /** What the numbers are. */
  readonly numbers: string;
  /** Titles of the attributes of actors and ties in the network file. */
  readonly titles: Readonly<
    Record<'kind' | 'theme' | 'partners' | 'territories' | 'initiatives' | 'group' | 'tie' | 'through', string>
  >;
}

interface Item {
  readonly name: string;
  readonly mark?: (x: number, y: number) => string;
}

/** In rows of the picture's width, from `top` downwards. @param numbered the names, in the order of their numbers */
export function drawLegend(
  { themes, forms, colour, size, tie, numbers }: MapLegend,
  numbered: readonly string[],
  top: number,
): { readonly lines: readonly string[]; readonly height: number } {
  const square = (fill: string) => (x: number, y: number) =>
    `<rect x="${x}" y="${y - 12}" width="14" height="14" rx="3" fill="${fill}"/>`;
  // A shape without a colour: it may have any.
  const outline = `fill="none" stroke="${UNKNOWN}" stroke-width="2"`;
  const rows: readonly (readonly Item[])[] = [
    [
      ...themes.map(({ id, name }) => ({ name, mark: square(colours[id] ?? UNKNOWN) })),
      {
        name: forms.institution,
        mark: (x: number, y: number) => `<rect x="${x + 1}" y="${y - 11}" width="12" height="12" rx="2" ${outline}/>`,
      },
      {
        name: forms.association,
        mark: (x: number, y: number) => `<circle cx="${x + 7}" cy="${y - 5}" r="6" ${outline}/>`,
      },
      { name: size },
    ],
    ...[colour, tie].flatMap((text) => wrapText(text, LETTERS).map((name) => [{ name }])),
    ...(numbered.length > 0 ? [[{ name: numbers }]] : []),
  ];
  let y = top + LINE;
  const lines = rows.flatMap((items, row) => {
    if (row > 0) y += PITCH;
    let x = SIDE;
    return items.map(({ name, mark }) => {
      const before = mark ? 22 : 0;
      const width = before + name.length * SMALL + 26;
      if (x > SIDE && x + width > WIDTH - SIDE) [x, y] = [SIDE, y + PITCH];
      const line = `${mark?.(x, y) ?? ''}<text x="${x + before}" y="${y}">${escapeText(name)}</text>`;
      x += width;
      return line;
    });
  });
  const named = numbered.map((name, place) => `${place + 1} ${name}`);
  const widest = Math.max(1, ...named.map(({ length }) => length * SMALL + SMALL));
  const columns = Math.max(1, Math.floor((WIDTH - 2 * SIDE) / widest));
  const down = Math.ceil(named.length / columns);
  const list = named.map((text, place) => {
    const x = SIDE + Math.round((Math.floor(place / down) * (WIDTH - 2 * SIDE)) / columns);
    return `<text x="${x}" y="${y + PITCH * ((place % down) + 1)}">${escapeText(text)}</text>`;
  });
  return { lines: [...lines, ...list], height: y + PITCH * down - top + 20 };
}
