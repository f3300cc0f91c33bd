/**
 * Places the actors of a network: the same network gives the same picture. Tied actors are in the middle, small groups
 * and those without a tie in rows below.
 */
import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';

export interface ActorNetwork {
  readonly count: number;
  /** The indices of the two actors, each pair once. */
  readonly ties: readonly (readonly [number, number])[];
}

/** The most actors of a group that is placed below the large ones. */
const SMALL_GROUP = 3;
/** From the centre outwards by the golden angle, so that no shape covers another. */
const ANGLE = Math.PI * (3 - Math.sqrt(5));
/** The y below which small groups are placed; large groups are between 0 and 1. */
const LINE_Y = -0.08;

/** @returns x and y of each actor, alternating; tied actors between 0 and 1, the others below `LINE_Y` */
export function placeActors({ count, ties }: ActorNetwork): Float64Array {
  const positions = new Float64Array(2 * count);
  const group = groupsOf(count, ties);
  const sizes = new Map<number, number>();
  for (const each of group) sizes.set(each, (sizes.get(each) ?? 0) + 1);
  const isBelow = group.map((each) => (sizes.get(each) ?? 0) <= SMALL_GROUP);
  const graph = new Graph({ type: 'undirected' });
  const degrees = new Int32Array(count);
  for (const [a, b] of ties) for (const end of [a, b]) degrees[end] = (degrees[end] ?? 0) + 1;
  const middle = [...isBelow.keys()]
    .filter((node) => !isBelow[node])
    .sort((one, other) => (degrees[other] ?? 0) - (degrees[one] ?? 0) || one - other);
  middle.forEach((node, rank) => {
    const radius = Math.sqrt(rank + 1);
    graph.addNode(node, { x: radius * Math.cos(rank * ANGLE), y: radius * Math.sin(rank * ANGLE) });
  });
  for (const [a, b] of ties) if (!isBelow[a] && !isBelow[b]) graph.addEdge(a, b);
  if (middle.length > 1) {
    const settings = {
      ...forceAtlas2.inferSettings(graph),
      ...{ barnesHutOptimize: middle.length > 500, adjustSizes: false, gravity: 1 },
    };
    const found = forceAtlas2(graph, { iterations: middle.length > 1000 ? 150 : 500, settings });
    const xs = middle.map((node) => found[node]?.x ?? 0);
    const ys = middle.map((node) => found[node]?.y ?? 0);
    const [left, bottom] = [least(xs), least(ys)];
    const width = Math.max(most(xs) - left, most(ys) - bottom) || 1;
    middle.forEach((node, rank) => {
      positions[2 * node] = ((xs[rank] ?? 0) - left) / width;
      positions[2 * node + 1] = ((ys[rank] ?? 0) - bottom) / width;
    });
  } else if (middle[0] !== undefined) {
    positions[2 * middle[0]] = 0.5;
    positions[2 * middle[0] + 1] = 0.5;
  }
  // Groups stay together, the larger first.
  const below = [...isBelow.keys()]
    .filter((node) => isBelow[node])
    .sort(
      (one, other) =>
        (sizes.get(group[other] ?? 0) ?? 0) - (sizes.get(group[one] ?? 0) ?? 0) ||
        (group[one] ?? 0) - (group[other] ?? 0) ||
        one - other,
    );
  const inRow = Math.max(20, Math.ceil(Math.sqrt(6 * below.length)));
  below.forEach((node, place) => {
    positions[2 * node] = ((place % inRow) + 0.5) / inRow;
    positions[2 * node + 1] = LINE_Y - (Math.floor(place / inRow) + 0.6) / inRow;
  });
  return positions;
}

const least = (values: readonly number[]) =>
  values.reduce((one, other) => Math.min(one, other), Number.POSITIVE_INFINITY);
const most = (values: readonly number[]) =>
  values.reduce((one, other) => Math.max(one, other), Number.NEGATIVE_INFINITY);

/** For each actor, the smallest index of its connected component. */
function groupsOf(count: number, ties: ActorNetwork['ties']): number[] {
  const parent = Array.from({ length: count }, (_, node) => node);
  const rootOf = (node: number): number => {
    let at = node;
    while (parent[at] !== at) at = parent[at] ?? at;
    parent[node] = at;
    return at;
  };
  for (const [a, b] of ties) {
    const [one, other] = [rootOf(a), rootOf(b)];
    parent[Math.max(one, other)] = Math.min(one, other);
  }
  return parent.map((_, node) => rootOf(node));
}
