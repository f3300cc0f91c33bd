/** Decides which names of a map have room: beside, below or above their shape, without covering another name or shape. */

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
  readonly left: number;
  readonly y: number;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Pixels between two names. */
const GAP = 4;

/** @param labels the most important first @param height of a line, in pixels @param edge the right edge of the picture */
export function fitLabels(labels: readonly Label[], shapes: readonly Shape[], height: number, edge: number): Placed[] {
  const taken: Box[] = shapes.map(({ x, y, size }) => boxOf(x - size, y, 2 * size, 2 * size));
  const placed: Placed[] = [];
  for (const { x, y, size, text, width } of labels) {
    const beside = size + GAP;
    const spots = [
      { left: x + beside, y },
      { left: x - beside - width, y },
      { left: x - width / 2, y: y + size + height / 2 },
      { left: x - width / 2, y: y - size - height / 2 },
    ];
    for (const spot of spots) {
      const box = boxOf(spot.left, spot.y, width, height);
      if (box.left < 0 || box.right > edge || taken.some((other) => isOver(box, other))) continue;
      taken.push(box);
      placed.push({ text, ...spot });
      break;
    }
  }
  return placed;
}

const boxOf = (left: number, y: number, width: number, height: number): Box => ({
  ...{ left, right: left + width, top: y - height / 2, bottom: y + height / 2 },
});

const isOver = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
