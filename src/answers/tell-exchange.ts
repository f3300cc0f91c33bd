/** A need and the actors that could meet it, in the types of the schema. */
import type { Exchange } from '../measures/exchanges.js';
import { CANDIDATE } from '../model/candidate.js';
import { stub, stubs } from './stubs.js';

export function tellExchange({ seeker, resource, theme, initiative, offers }: Exchange) {
  return {
    seeker: stub('Actor', seeker),
    resource,
    theme: stub('Theme', theme),
    initiative: initiative && initiative !== CANDIDATE ? stub('Initiative', initiative) : null,
    providers: stubs(
      'Actor',
      offers.map(({ actor }) => actor),
    ),
    offers: offers.map(({ actor, theme: offered, fit }) => ({
      actor: stub('Actor', actor),
      theme: stub('Theme', offered),
      fit,
    })),
  };
}
