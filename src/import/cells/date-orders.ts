/**
 * Learns from the dates of a column whether the day or the month goes first, so that 05/06/2019 beside 05/25/2019 is
 * the sixth of May.
 */
import { type DateOrder, hasTwoOrders, showDateOrder } from './dates.js';

export class DateOrders {
  readonly #shown = new Set<DateOrder>();

  see(cell: string): void {
    const order = showDateOrder(cell);
    if (order !== undefined) this.#shown.add(order);
  }

  /**
   * The day comes first when no date of the column shows the order, as in French; undefined when the column has both
   * orders, and the date could be in either.
   */
  of(cell: string): DateOrder | undefined {
    if (this.#shown.size === 2 && hasTwoOrders(cell)) return undefined;
    return this.#shown.has('month') && this.#shown.size === 1 ? 'month' : 'day';
  }
}
