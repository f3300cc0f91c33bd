/** What is known of a need and of those that could meet it: a request that they have, and a body in which both sit. */
import type { Settings } from '../../answers/setting.js';
import type { Resource } from '../../language/generated/types.js';

/** All references are ids; the providers in the order in which to name them. */
interface Need {
  readonly seeker: string;
  readonly resource: Resource;
  readonly providers: readonly string[];
}

/** The technical bodies in which the seeker sits with the first that offers. */
export function commonCircles(settings: Settings, { seeker, providers }: Need): string[] {
  const [first = ''] = providers;
  return settings.of(seeker).circles.filter((body) => settings.of(first).circles.includes(body));
}

/** Those that already have a request of the seeker to answer. */
export const answering = (settings: Settings, { seeker, resource, providers }: Need): string[] =>
  resource === 'FUNDING' ? providers.filter((each) => settings.of(seeker).asked.includes(each)) : [];
