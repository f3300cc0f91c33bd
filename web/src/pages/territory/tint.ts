/** The higher the share, the stronger the colour, but the number stays readable. */

export const tint = (colour: string, count: number): string =>
  `color-mix(in srgb, ${colour} ${Math.min(14 + 3 * count, 42)}%, var(--card))`;
