/** The address of a page about one thing. */
import addresses from './addresses.json';

/** @param id of the API, such as `matter-RELAY-…` */
export const addressOf = (page: 'matter' | 'oneTerritory' | 'actor' | 'initiative' | 'meeting', id: string): string =>
  addresses[page].replace(':id', encodeURIComponent(id));
