/** 0 to count − 1 in an order drawn by lot. */
export function shuffled(count: number, random: () => number): Int32Array {
  const order = Int32Array.from({ length: count }, (_, place) => place);
  for (let place = count - 1; place > 0; place -= 1) {
    const other = Math.floor(random() * (place + 1));
    const kept = order[place] as number;
    order[place] = order[other] as number;
    order[other] = kept;
  }
  return order;
}
