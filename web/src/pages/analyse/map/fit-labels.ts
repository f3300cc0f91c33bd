/** Decides which names of a map have room: beside, below or above their shape, without covering another name or shape, or standing nearly as close to another shape. */

/** Its centre and half its width, in pixels. */
interface Shape {
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

export interface Label extends Shape {
  readonly text: string;
  /** In pixels. */
  readonly width: number;
}

/** The start of the text, and the middle of its line. */
interface Placed {
  readonly text: string;
  readonly box: Box;
  readonly left: number;
  readonly y: number;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Pixels between a shape and its name, and those that no other shape may be nearer: who reads the name must know of which it is. */
const GAP = 4;
const CLEAR = 5 * GAP;

/** The number of first names that are always drawn, over shapes if necessary: a map without its main actors says nothing. */
export const ALWAYS_NAMED = 6;

/**
 * @param labels the most important first @param height of a line, in pixels @param edge the right edge of the picture
 * @param taken the names that are there already @param always so many first names are drawn over shapes if necessary
 */
export function fitLabels(
  labels: readonly Label[],
  shapes: readonly Shape[],
  height: number,
  edge: number,
  { taken = [], always = ALWAYS_NAMED }: { readonly taken?: readonly Placed[]; readonly always?: number } = {},
): Placed[] {
  const covered = shapes.map(({ x, y, size }) => ({ x, y, box: boxOf(x - size, y, 2 * size, 2 * size) }));
  const names: Box[] = taken.map(({ box }) => box);
  const placed: Placed[] = [];
  for (const [rank, { x, y, size, text, width }] of labels.entries()) {
    const beside = size + GAP;
    const middle = rank < always ? Math.max(0, Math.min(x - width / 2, edge - width)) : x - width / 2;
    const spots = [
      { left: x + beside, y },
      { left: x - beside - width, y },
      { left: middle, y: y + size + height / 2 },
      { left: middle, y: y - size - height / 2 },
    ]
      .map((spot) => ({ ...spot, box: boxOf(spot.left, spot.y, width, height) }))
      .filter(({ box }) => box.left >= 0 && box.right <= edge && !names.some((other) => isOver(box, other)))
      .map((spot) => ({ ...spot, under: covered.filter(isTooNear(spot.box, { x, y })).length }))
      .sort((one, other) => one.under - other.under);
    const [best] = spots;
    if (!best || (best.under > 0 && rank >= always)) continue;
    names.push(best.box);
    placed.push({ text, left: best.left, y: best.y, box: best.box });
  }
  return placed;
}

/** Whether another shape is within or beside the name. */
const isTooNear =
  ({ left, right, top, bottom }: Box, own: { readonly x: number; readonly y: number }) =>
  (other: { readonly x: number; readonly y: number; readonly box: Box }): boolean =>
    !(other.x === own.x && other.y === own.y) &&
    isOver({ left: left - CLEAR, right: right + CLEAR, top: top - GAP, bottom: bottom + GAP }, other.box);

const boxOf = (left: number, y: number, width: number, height: number): Box => ({
  ...{ left, right: left + width, top: y - height / 2, bottom: y + height / 2 },
});

const isOver = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
