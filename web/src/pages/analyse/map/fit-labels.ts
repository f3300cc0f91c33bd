/** Which names of a map find a place: beside their shape, right or left, over no other name. */

export interface Label {
  /** Of the shape: its middle and its half width, in pixels. */
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly text: string;
  /** In pixels. */
  readonly width: number;
}

export interface Placed {
  readonly label: Label;
  /** Where the text begins. */
  readonly left: number;
}

const GAP = 4;

/** @param labels the most important first @param height of a line @param edge where the picture ends, on the right */
export function fitLabels(labels: readonly Label[], height: number, edge: number): Placed[] {
  const placed: Placed[] = [];
  for (const label of labels) {
    const { x, size, width } = label;
    const sides = [x + size + GAP, x - size - GAP - width];
    const left = sides.find(
      (start) => start >= 0 && start + width <= edge && placed.every((other) => !isOver(start, label, other, height)),
    );
    if (left !== undefined) placed.push({ label, left });
  }
  return placed;
}

const isOver = (left: number, { y, width }: Label, other: Placed, height: number): boolean =>
  Math.abs(y - other.label.y) < height &&
  left < other.left + other.label.width + GAP &&
  other.left < left + width + GAP;
