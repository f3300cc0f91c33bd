/** Who is cut off when an actor leaves: all but the largest piece; where none is the largest, nobody is the rest, and all are cut off from one another. */
interface Piece {
  readonly actorCount: number;
}

/** @param pieces the largest first */
export function whoIsCutOff<Each extends Piece>(pieces: readonly Each[]) {
  const [largest, second] = pieces;
  const isFromOneAnother = largest?.actorCount === second?.actorCount;
  const cut = isFromOneAnother ? pieces : pieces.slice(1);
  return { isFromOneAnother, pieces: cut, count: cut.reduce((sum, { actorCount }) => sum + actorCount, 0) };
}
