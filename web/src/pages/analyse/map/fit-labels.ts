/** Decides which names of a map have room: beside, below or above their shape, without covering another name or shape, or standing nearly as close to another shape. The first names may stand a little further away, where they cover nothing. */

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

/** Of so many first names, those that are not always drawn are drawn where they cover no shape, even near another one. */
const MOST_BESIDE = 20;

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
    const isFirst = rank < always;
    const isTied = rank < MOST_BESIDE && always > 0;
    const own = { x, y };
    const spots = (isTied ? [0, height / 2, height] : [0])
      .flatMap((away) => spotsAround({ x, y, size: size + away, width }, height, isFirst ? edge : undefined))
      .map((spot) => ({ ...spot, box: boxOf(spot.left, spot.y, width, height) }))
      .filter(({ box }) => box.left >= 0 && box.right <= edge && !names.some((other) => isOver(box, other)))
      .map((spot) => {
        const near = covered.filter(isTooNear(spot.box, own));
        return { ...spot, near: near.length, under: near.filter(({ box }) => isOver(spot.box, box)).length };
      })
      // A name that stands near another shape is better than one that covers it.
      .sort((one, other) => one.under - other.under || one.near - other.near);
    const [best] = spots;
    if (!best) continue;
    const isFree = (isTied ? best.under : best.near) === 0;
    if (!isFree && !isFirst) continue;
    names.push(best.box);
    placed.push({ text, left: best.left, y: best.y, box: best.box });
  }
  return placed;
}

/** The places for a name, the best first. @param edge given: a name above or below its shape is moved into the picture */
function spotsAround({ x, y, size, width }: Omit<Label, 'text'>, height: number, edge: number | undefined) {
  const beside = size + GAP;
  const middle = edge === undefined ? x - width / 2 : Math.max(0, Math.min(x - width / 2, edge - width));
  return [
    { left: x + beside, y },
    { left: x - beside - width, y },
    { left: middle, y: y + size + height / 2 },
    { left: middle, y: y - size - height / 2 },
  ];
}

/** Whether another shape is within or beside the name. */
const isTooNear =
  ({ left, right, top, bottom }: Box, own: { readonly x: number; readonly y: number }) =>
  (other: { readonly x: number; readonly y: number; readonly box: Box }): boolean =>
    !(Math.abs(other.x - own.x) < 0.5 && Math.abs(other.y - own.y) < 0.5) &&
    isOver({ left: left - CLEAR, right: right + CLEAR, top: top - GAP, bottom: bottom + GAP }, other.box);

const boxOf = (left: number, y: number, width: number, height: number): Box => ({
  ...{ left, right: left + width, top: y - height / 2, bottom: y + height / 2 },
});

const isOver = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
