/** The needs of one actor that another actor could meet, unless the two already work together. */
import { intAt } from '../model/at.js';
import type { Columns } from '../model/snapshot.js';
import { currentProjects } from './current-projects.js';
import { type Match, matchesBetween } from './exchanges.js';
import { nearnessTo } from './nearness-of-grounds.js';
import { areOneHouse } from './one-house.js';
import { operativeParticipants } from './participants.js';

/**
 * Returns a function of a seeker and a provider. The function returns the needs of the seeker that the provider could
 * meet, each once, or none when the two share a current project or are one house.
 * @param day days since 1970
 */
export function createNeedsMet(columns: Columns, day: number): (seeker: number, provider: number) => Match[] {
  const homeOf = columns.actors.home.values;
  const partners = new Map<number, ReadonlySet<number>>();
  const partnersOf = (actor: number): ReadonlySet<number> => {
    const known = partners.get(actor);
    if (known) return known;
    const found = new Set(
      currentProjects(columns, actor, day).flatMap((each) => operativeParticipants(columns, each, day)),
    );
    partners.set(actor, found);
    return found;
  };
  return (seeker, provider) => {
    const areNear = () => nearnessTo(columns, intAt(homeOf, seeker))(intAt(homeOf, provider)) > 0;
    const matches = matchesBetween(columns, seeker, provider, areNear);
    const isKnown =
      matches.length > 0 && (partnersOf(seeker).has(provider) || areOneHouse(columns, seeker, provider, day));
    return isKnown ? [] : matches;
  };
}
