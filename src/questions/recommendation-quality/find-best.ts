/** The places with the greatest scores, best first; at equal score the lower place first. */
export function findBest(scores: Float64Array, count: number, may: (at: number) => boolean): number[] {
  const best: number[] = [];
  for (let at = 0; at < scores.length; at++) {
    if (!may(at)) continue;
    const score = scores[at] as number;
    if (best.length === count && score <= (scores[best[count - 1] as number] as number)) continue;
    let place = best.length;
    while (place > 0 && (scores[best[place - 1] as number] as number) < score) place--;
    best.splice(place, 0, at);
    if (best.length > count) best.pop();
  }
  return best;
}
