/** Whether an initiative is for the place where an actor is: people are not sent elsewhere. */
import { territoryFactor } from '../../measures/territory-factor.js';
import { intAt } from '../../model/at.js';
import { epciOfHome } from '../../model/home-epci.js';
import type { Columns } from '../../model/snapshot.js';

/** Whether it is for the commune in which the actor is seated, as far as that is known. */
export function servesSeat(
  { actors, grounds, initiatives, territories }: Columns,
  initiative: number,
  actor: number,
): boolean {
  const [seat, ground] = [intAt(actors.seatedIn.values, actor), intAt(initiatives.ground.values, initiative)];
  return territoryFactor(grounds, territories.before, seat, ground).ground !== null;
}

/** Whether it is for that commune, or for another one of an EPCI where the actor is at home. */
export function servesHome(columns: Columns, initiative: number, actor: number): boolean {
  const { actors, initiatives } = columns;
  const own = epciOfHome(columns, intAt(actors.home.values, actor));
  const served = epciOfHome(columns, intAt(initiatives.ground.values, initiative));
  return servesSeat(columns, initiative, actor) || served.some((each) => own.includes(each));
}
