/** What a sentence adds to "X seeks, Y offers": where both are, whether they meet already, and what an offer of money means. */
import type { Setting, Settings } from '../../answers/setting.js';
import type { Resource } from '../../language/generated/types.js';
import { localResources } from '../../language/groups.js';
import { listNames } from '../../words/formats.js';
import type { Speaker } from '../../words/names.js';
import { fill, type Part } from '../../words/said.js';

/** A need, and the actors that could meet it, in the order in which to name them. */
export interface ToldExchange {
  readonly seeker: string;
  readonly resource: Resource;
  readonly providers: readonly string[];
}

const isIn = (resource: Resource) => (localResources as readonly Resource[]).includes(resource);

/** The technical bodies in which the seeker sits with the first that offers. */
function commonCircles(settings: Settings, { seeker, providers }: ToldExchange): string[] {
  const [first = ''] = providers;
  return settings.of(seeker).circles.filter((body) => settings.of(first).circles.includes(body));
}

/** Those that already have a request of the seeker to answer. */
const answering = (settings: Settings, { seeker, resource, providers }: ToldExchange) =>
  resource === 'FUNDING' ? providers.filter((each) => settings.of(seeker).asked.includes(each)) : [];

/** Facts in addition to the need and the offer, the most important first. */
export function remarksOn(speak: Speaker, settings: Settings, exchange: ToldExchange): Part[] {
  const isFrench = speak.language === 'FR';
  const asked = answering(settings, exchange);
  const circles = commonCircles(settings, exchange);
  const names = (ids: readonly string[]) => listNames(ids.map(speak.name), speak.language, 2);
  return [
    ...(asked.length > 0
      ? [
          fill(isFrench ? 'Demande déjà déposée auprès de : {asked}.' : 'A request is already with: {asked}.', {
            asked: names(asked),
          }),
        ]
      : exchange.resource === 'FUNDING'
        ? [fill(isFrench ? 'Sous réserve d’instruction.' : 'Subject to examination.')]
        : []),
    ...(isIn(exchange.resource) ? placesOf(speak, settings, exchange) : []),
    ...(circles.length > 0
      ? [
          fill(isFrench ? 'Les deux siègent ici : {circles}.' : 'Both sit here: {circles}.', {
            circles: names(circles),
          }),
        ]
      : []),
  ];
}

/** A room or a person helps only where it is: the communes of both, and who in the first commune should be asked before. */
function placesOf(speak: Speaker, settings: Settings, { seeker, providers }: ToldExchange): Part[] {
  const isFrench = speak.language === 'FR';
  const here: Setting = settings.of(seeker);
  const there = providers.map((each) => settings.of(each).town);
  if (here.town === null || there.includes(null)) return [];
  const town = speak.name(here.town);
  if (there.every((each) => each === here.town))
    return [fill(isFrench ? 'Même commune : {town}.' : 'The same commune: {town}.', { town })];
  const towns = listNames(
    [...new Set(there)].map((each) => speak.name(each ?? '')),
    speak.language,
    2,
  );
  const host = here.hosts.find((each) => !providers.includes(each));
  const isElsewhere = !there.includes(here.town);
  return [
    fill(isFrench ? 'Sièges : {town} (besoin), {towns} (offre).' : 'Seats: {town} (need), {towns} (offer).', {
      town,
      towns,
    }),
    fill(isFrench ? '[Sur place, demander d’abord : {host}.]' : '[On the spot, ask first: {host}.]', {
      host: isElsewhere && host !== undefined ? speak.name(host) : '',
    }),
  ];
}

/** The next step: no introduction of two actors that meet already, and no request that was made already. */
export function exchangeStep(speak: Speaker, settings: Settings, exchange: ToldExchange): Part {
  const isFrench = speak.language === 'FR';
  const [body] = commonCircles(settings, exchange);
  if (answering(settings, exchange).length > 0)
    return fill(isFrench ? 'Suivre la demande déposée.' : 'Follow the request.');
  if (body !== undefined)
    return fill(isFrench ? 'À inscrire à l’ordre du jour : {body}.' : 'To put on the agenda: {body}.', {
      body: speak.name(body),
    });
  return fill(isFrench ? 'Mettre en relation.' : 'Introduce them.');
}
