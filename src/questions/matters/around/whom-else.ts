/** Whom an actor apart could meet where nobody else is found for it: the first of those that the list of actors to connect would introduce. */
import { resources } from '../../../model/closed-lists.js';
import { findNumber, idOf } from '../../../model/ids.js';
import { exchangingActors, findBeside } from '../../isolated-actors/beside.js';
import { findReferring } from '../../isolated-actors/referring.js';
import type { Matters, Meeting } from '../matters.js';

/** @param actor its number @param day days since 1970 */
export function whomElse({ known }: Pick<Matters, 'known'>, actor: number, day: number): Meeting | undefined {
  const { snapshot } = known;
  const { actors, initiatives, themes } = snapshot;
  const id = idOf(actors.table, actor);
  const exchanging = known.remember('actors that seek or offer', () => exchangingActors(snapshot));
  const [near] = findBeside(snapshot, id, day, [], [], exchanging);
  const [first] = near === undefined ? findReferring(snapshot, id, day, [], exchanging) : [near];
  const offered = first?.helps ?? first?.offers ?? null;
  if (first === undefined || (offered === null && first.runs === null)) return undefined;
  return {
    actor,
    other: findNumber(actors.table, first.actor),
    ...(offered === null
      ? { initiative: findNumber(initiatives.table, first.runs?.initiative ?? '') }
      : { theme: findNumber(themes.table, offered.theme), offers: resources.indexOf(offered.resource) }),
  };
}
