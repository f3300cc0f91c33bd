/** The more, the stronger, and never so strong that the figure is not read. */

export const tint = (colour: string, count: number): string =>
  `color-mix(in srgb, ${colour} ${Math.min(14 + 3 * count, 42)}%, var(--card))`;
