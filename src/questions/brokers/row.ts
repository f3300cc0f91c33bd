import type { Broker } from './find.js';

/** A broker as an answer shows it, on a day. */
export interface BrokerRow extends Broker {
  readonly id: string;
  readonly asOf: string;
}
