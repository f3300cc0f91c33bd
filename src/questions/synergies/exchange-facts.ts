/** What is known of a need and of those that could meet it: a request that they have, and a body in which both sit. */
import type { Settings } from '../../answers/setting.js';
import type { Resource } from '../../language/generated/types.js';
import { localResources } from '../../language/groups.js';
import type { Language } from '../../words/labels.js';
import type { Part } from '../../words/said.js';

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

/** Whether a resource helps only where it is, as a room does. */
export const isOfPlace = (resource: Resource): boolean => (localResources as readonly Resource[]).includes(resource);

export interface Host {
  readonly actor: string;
  /** Whether it takes part already in what the room or the person is sought for. */
  readonly isPartner: boolean;
}

/**
 * Who governs the place of the seeker, when a room or somebody's time is offered elsewhere only: to be asked first, and
 * before all others who takes part already.
 * @param initiative for which it is sought; null: it is not known
 */
export function hostOf(settings: Settings, need: Need, initiative: string | null | undefined): Host | undefined {
  const { town, hosts } = settings.of(need.seeker);
  const there = need.providers.map((each) => settings.of(each).town);
  if (!isOfPlace(need.resource) || town === null || there.includes(null) || there.includes(town)) return undefined;
  const partners = initiative ? settings.of(initiative).current : [];
  const others = hosts.filter((each) => !need.providers.includes(each));
  const actor = others.find((each) => partners.includes(each)) ?? others[0];
  return actor === undefined ? undefined : { actor, isPartner: partners.includes(actor) };
}

/** Who is asked first, as a clause after its name. */
export const sayHost = (name: Part, { isPartner }: Host, language: Language): Part => ({
  text: `${name.text}${isPartner ? (language === 'FR' ? ', qui y prend part' : ', which takes part in it') : ''}`,
  words: name.words + (isPartner ? 4 : 0),
});
