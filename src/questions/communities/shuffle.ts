/** The numbers 0 to count − 1 in random order. */
import { intAt } from '../../model/at.js';
export function shuffled(count: number, random: () => number): Int32Array {
  const order = Int32Array.from({ length: count }, (_, place) => place);
  for (let place = count - 1; place > 0; place -= 1) {
    const other = Math.floor(random() * (place + 1));
    const kept = intAt(order, place);
    order[place] = intAt(order, other);
    order[other] = kept;
  }
  return order;
}
