/** Draws durations as horizontal bars on a logarithmic scale, in groups, as one SVG that needs no script and no font. */

export interface Bar {
  readonly group: string;
  readonly label: string;
  readonly seconds: number;
}

/** Pixels: the width of the chart, its margins, and the height of a row. */
const WIDTH = 760;
const LEFT = 110;
const RIGHT = 90;
const ROW = 22;

export function drawBars(title: string, bars: readonly Bar[]): string {
  const exponents = bars.map(({ seconds }) => Math.log10(Math.max(seconds, 1e-6)));
  const least = Math.floor(Math.min(0, ...exponents));
  const most = Math.max(least + 1, Math.ceil(Math.max(...exponents, least + 1)));
  const xOf = (exponent: number) => LEFT + ((WIDTH - LEFT - RIGHT) * (exponent - least)) / (most - least);
  const parts: string[] = [];
  let y = 52;
  bars.forEach(({ group, label, seconds }, position) => {
    if (group !== bars[position - 1]?.group) {
      parts.push(`<text x="8" y="${y + 20}" font-weight="bold">${escapeText(group)}</text>`);
      y += 30;
    }
    const end = Math.max(xOf(Math.log10(Math.max(seconds, 1e-6))), LEFT + 1);
    const colour = label === 'passerelle' ? '#0b6e4f' : '#8a94a6';
    parts.push(
      `<text x="${LEFT - 8}" y="${y + 14}" text-anchor="end">${escapeText(label)}</text>`,
      `<rect x="${LEFT}" y="${y + 3}" width="${(end - LEFT).toFixed(1)}" height="${ROW - 6}" fill="${colour}"/>`,
      `<text x="${(end + 6).toFixed(1)}" y="${y + 14}">${formatSeconds(seconds)}</text>`,
    );
    y += ROW;
  });
  const ticks = Array.from({ length: most - least + 1 }, (_, step) => least + step).map((exponent) => {
    const x = xOf(exponent).toFixed(1);
    return `<line x1="${x}" x2="${x}" y1="48" y2="${y + 4}" stroke="#d5d9e0"/><text x="${x}" y="42" text-anchor="middle" fill="#555">${formatSeconds(10 ** exponent)}</text>`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${y + 12}" font-family="sans-serif" font-size="12" role="img">`,
    `<title>${escapeText(title)}</title>`,
    `<rect width="${WIDTH}" height="${y + 12}" fill="#fff"/>`,
    `<text x="8" y="20" font-size="15">${escapeText(title)} (logarithmic scale)</text>`,
    ...ticks,
    ...parts,
    '</svg>\n',
  ].join('\n');
}

function formatSeconds(seconds: number): string {
  return seconds < 0.9995 ? `${Number((seconds * 1000).toPrecision(3))} ms` : `${Number(seconds.toPrecision(3))} s`;
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
