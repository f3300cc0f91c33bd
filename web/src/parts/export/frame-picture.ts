/** A picture that stands alone: its title and filters above it; the day, the address and the sources below. */

export interface Drawing {
  /** Elements of SVG. */
  readonly content: string;
  readonly width: number;
  readonly height: number;
}

export interface Told {
  readonly title: string;
  /** What is counted and what is left out. */
  readonly filters: readonly string[];
  /** The day, the address and the sources. */
  readonly below: readonly string[];
}

export interface Ink {
  readonly ink: string;
  readonly paper: string;
}

/** On paper, whatever the screen. */
const PRINT: Ink = { ink: '#1d2733', paper: '#ffffff' };

/** In pixels: the side, a line, the average width of a letter, the narrowest picture in which lines are read. */
const MARGIN = 24;
const LINE = 21;
const LETTER = 7.6;
const NARROWEST = 900;

export const escapeText = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** @returns an SVG with a width and a height */
export function framePicture(
  { content, width, height }: Drawing,
  { title, filters, below }: Told,
  { ink, paper }: Ink = PRINT,
): string {
  const side = Math.max(width, NARROWEST);
  const wrap = (texts: readonly string[]) => texts.flatMap((text) => wrapText(text, (side - 2 * MARGIN) / LETTER));
  const [above, under] = [wrap(filters), wrap(below)];
  const top = MARGIN + 2 * LINE + above.length * LINE;
  const whole = top + height + under.length * LINE + 2 * MARGIN;
  const write = (line: string, y: number, more = '') =>
    `<text x="${MARGIN}" y="${y}"${more}>${escapeText(line)}</text>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${whole}" width="${side}" height="${whole}" font-family="Source Sans 3, sans-serif" font-size="15" fill="${ink}">`,
    `<title>${escapeText(title)}</title>`,
    `<rect width="${side}" height="${whole}" fill="${paper}"/>`,
    write(title, MARGIN + LINE, ' font-size="22" font-weight="600"'),
    ...above.map((line, place) => write(line, MARGIN + (place + 2) * LINE + 4)),
    `<svg x="${(side - width) / 2}" y="${top}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${content}</svg>`,
    ...under.map((line, place) => write(line, top + height + MARGIN + place * LINE)),
    '</svg>',
  ].join('\n');
}

function wrapText(text: string, letters: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length + 1 > letters) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}
