import type { Broker } from './find.js';

export interface BrokerRow extends Broker {
  readonly id: string;
  readonly asOf: string;
}
