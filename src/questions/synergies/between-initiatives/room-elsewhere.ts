/** Which rooms are offered where they help the seeker nothing. */
import { EPCI } from '../../../model/actors.js';
import { byteAt, intAt } from '../../../model/at.js';
import { actorKinds, codeOf, resources } from '../../../model/closed-lists.js';
import { meetRanges } from '../../../model/grounds.js';
import { groundOfActor } from '../../../model/home-epci.js';
import { listAt } from '../../../model/lists.js';
import type { Columns } from '../../../model/snapshot.js';
import type { NeedOffer } from './need-offers.js';

const PREMISES = codeOf(resources, 'PREMISES');
const COMMUNE = codeOf(actorKinds, 'COMMUNE');

type Offered = Pick<NeedOffer, 'seeker' | 'provider' | 'resource'>;

/**
 * A commune lends its rooms to who lives there: elsewhere, when both seats are known and differ. An intercommunalité
 * works in its own communes: elsewhere, when the seat of who offers is in none of them. Nobody else governs its place,
 * so that it could not be told to ask on the spot first.
 */
export function isRoomElsewhere(columns: Columns, { seeker, provider, resource }: Offered): boolean {
  if (resource !== PREMISES) return false;
  const { actors, grounds } = columns;
  const [here, there] = [intAt(actors.seatedIn.values, seeker), intAt(actors.seatedIn.values, provider)];
  const isKnown = (ground: number) => listAt(grounds.named, ground).length > 0;
  if (!isKnown(there)) return false;
  if (byteAt(actors.kind.values, provider) === COMMUNE && isKnown(here) && here !== there) return true;
  if (byteAt(actors.kind.values, seeker) !== EPCI) return false;
  const [own, room] = [groundOfActor(columns, seeker), there].map((ground) => listAt(grounds.ranges, ground));
  return own !== undefined && room !== undefined && own.length > 0 && room.length > 0 && !meetRanges(own, room);
}
