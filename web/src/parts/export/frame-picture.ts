/** A picture that stands alone: its title and filters above it; the day, the address and the sources below. */
import { curl } from '../../../../src/words/typography.ts';

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

/** In pixels: the side, a line, the width of a letter in a wide font (other machines have not ours), the narrowest picture in which lines are read. */
const MARGIN = 24;
const LINE = 21;
const TITLE_LINE = 28;
const LETTER = 9.4;
const TITLE_LETTER = 14;
const NARROWEST = 900;

/** With the apostrophes of the page. */
export const escapeText = (text: string): string => curl(text).replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** @returns an SVG with a width and a height */
export function framePicture(
  { content, width, height }: Drawing,
  { title, filters, below }: Told,
  { ink, paper }: Ink = PRINT,
): string {
  const side = Math.max(width, NARROWEST);
  const wrap = (texts: readonly string[], letter = LETTER) =>
    texts.flatMap((text) => wrapText(text, Math.floor((side - 2 * MARGIN) / letter)));
  const [titles, above, under] = [wrap([title], TITLE_LETTER), wrap(filters), wrap(below)];
  const titled = MARGIN + titles.length * TITLE_LINE;
  const top = titled + (above.length + 1) * LINE;
  const whole = top + height + under.length * LINE + 2 * MARGIN;
  const write = (line: string, y: number, more = '') =>
    `<text x="${MARGIN}" y="${y}"${more}>${escapeText(line)}</text>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${whole}" width="${side}" height="${whole}" font-family="'Source Sans 3', sans-serif" font-size="16" fill="${ink}">`,
    `<title>${escapeText(title)}</title>`,
    `<rect width="${side}" height="${whole}" fill="${paper}"/>`,
    ...titles.map((line, place) =>
      write(line, MARGIN + place * TITLE_LINE + LINE, ' font-size="22" font-weight="600"'),
    ),
    ...above.map((line, place) => write(line, titled + (place + 1) * LINE - 4)),
    `<svg x="${(side - width) / 2}" y="${top}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${content}</svg>`,
    ...under.map((line, place) => write(line, top + height + MARGIN + place * LINE)),
    '</svg>',
  ].join('\n');
}

/** A word that is longer than a line, such as an address, is cut. */
export function wrapText(text: string, letters: number): string[] {
  const lines: string[] = [];
  const words = text.split(' ').flatMap((word) => word.match(new RegExp(`.{1,${letters}}`, 'gu')) ?? []);
  for (const word of words) {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length + 1 > letters) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}
