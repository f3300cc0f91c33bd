/** What a sentence adds to "X seeks, Y offers": where both are, whether they meet already, and what an offer of money means. */
import type { Setting, Settings } from '../../answers/setting.js';
import type { Resource } from '../../language/generated/types.js';
import { listNames } from '../../words/formats.js';
import type { Speaker } from '../../words/names.js';
import { fill, type Part } from '../../words/said.js';
import { saySum } from '../../words/say-sum.js';
import { askWhom, inBodies } from '../../words/with-article.js';
import { answering, commonCircles, hostOf, isOfPlace, sayHost } from './exchange-facts.js';

/** A need, and the actors that could meet it, in the order in which to name them. */
export interface ToldExchange {
  readonly seeker: string;
  readonly resource: Resource;
  readonly providers: readonly string[];
  /** The initiative for which it is sought, when it is known. */
  readonly initiative?: string | null;
  /** Whether the two places touch; null and undefined: it is not known. */
  readonly adjacent?: boolean | null;
}

/** Facts in addition to the need and the offer, the most important first. */
export function remarksOn(speak: Speaker, settings: Settings, exchange: ToldExchange): Part[] {
  const isFrench = speak.language === 'FR';
  const asked = answering(settings, exchange);
  const circles = commonCircles(settings, exchange);
  return [
    ...(asked.length > 0
      ? [
          fill(isFrench ? 'Demande déjà déposée auprès de : {asked}.' : 'A request is already with: {asked}.', {
            asked: listNames(
              asked.map((each) => withSum(speak, settings.of(exchange.seeker), each)),
              speak.language,
              4,
            ),
          }),
        ]
      : exchange.resource === 'FUNDING'
        ? [fill(isFrench ? 'Sous réserve d’instruction.' : 'Subject to examination.')]
        : []),
    ...(isOfPlace(exchange.resource) || (exchange.adjacent === false && exchange.resource !== 'FUNDING')
      ? placesOf(speak, settings, exchange)
      : []),
    ...(circles.length > 0
      ? [
          fill(isFrench ? 'Les deux siègent {circles}.' : 'Both sit {circles}.', {
            circles: inBodies(speak, circles),
          }),
        ]
      : []),
  ];
}

/** The funder, with what was asked of it where that is known. */
function withSum(speak: Speaker, { pending }: Setting, funder: string): string {
  const sum = saySum(
    speak.language,
    pending.filter((each) => each.funder === funder),
  );
  return sum === '' ? speak.name(funder) : `${speak.name(funder)} (${sum})`;
}

/** A commune lends its rooms to who lives there: nobody is introduced for one elsewhere. */
export const isOfCommunes = (speak: Speaker, { resource, providers }: ToldExchange): boolean =>
  resource === 'PREMISES' && providers.every((each) => speak.named(each).kind === 'COMMUNE');

/** A room or a person helps only where it is: the communes of both, and whether they lie far from one another. */
function placesOf(speak: Speaker, settings: Settings, { seeker, providers, adjacent }: ToldExchange): Part[] {
  const isFrench = speak.language === 'FR';
  const here: Setting = settings.of(seeker);
  const there = providers.map((each) => settings.of(each).town);
  const towns = listNames(
    [...new Set(there)].map((each) => speak.name(each ?? '')),
    speak.language,
    4,
  );
  const isUnknown = here.town === null || there.includes(null);
  if (isUnknown && adjacent === false)
    return [fill(isFrench ? 'Les deux territoires ne se touchent pas.' : 'The two areas do not touch.')];
  if (there.includes(null)) return [];
  const far = adjacent === false ? (isFrench ? ', territoires qui ne se touchent pas' : ', areas apart') : '';
  return [sayTowns(speak, { here: here.town, there, towns }, far)];
}

interface Towns {
  /** Of the seeker; null: not known. An intercommunalité without a known seat must still know where the room is. */
  readonly here: string | null;
  /** Of each that offers, all known; and their names. */
  readonly there: readonly (string | null)[];
  readonly towns: string | Part;
}

/** The communes of a need and of those that could meet it. */
export function sayTowns(speak: Speaker, { here, there, towns }: Towns, far = ''): Part {
  const isFrench = speak.language === 'FR';
  if (here === null)
    return fill(isFrench ? '[Lieu de l’offre : {towns}.]' : '[Place of the offer: {towns}.]', { towns });
  const town = speak.name(here);
  if (there.every((each) => each === here))
    return fill(isFrench ? 'Même commune : {town}.' : 'The same commune: {town}.', { town });
  return fill(isFrench ? `Besoin : {town} ; offre : {towns}${far}.` : `Need: {town}; offer: {towns}${far}.`, {
    town,
    towns,
  });
}

/**
 * What to do: not an introduction of two that meet already, nor a request that is made.
 * @param isCallOpen whether a call for projects is open to the need
 */
export function exchangeStep(speak: Speaker, settings: Settings, exchange: ToldExchange, isCallOpen = false): Part {
  const isFrench = speak.language === 'FR';
  const [body] = commonCircles(settings, exchange);
  if (answering(settings, exchange).length > 0)
    return fill(
      isFrench
        ? `Demander au service instructeur où en est la demande${isCallOpen ? ', et si elle relève de l’appel' : ''}.`
        : `Ask who examines the request where it stands${isCallOpen ? ', and whether the call covers it' : ''}.`,
    );
  if (body !== undefined)
    return fill(isFrench ? 'À inscrire à l’ordre du jour : {body}.' : 'To put on the agenda: {body}.', {
      body: speak.name(body),
    });
  const host = hostOf(settings, exchange, exchange.initiative);
  if (host === undefined) {
    const isRemote = exchange.adjacent === false && !isOfPlace(exchange.resource) && exchange.resource !== 'FUNDING';
    if (isRemote) return fill(isFrench ? 'Mettre en relation, à distance.' : 'Introduce them, at a distance.');
    return fill(isFrench ? 'Mettre en relation.' : 'Introduce them.');
  }
  const asked = sayHost(askWhom(speak, host.actor), host, speak.language);
  if (isOfCommunes(speak, exchange))
    return fill(
      isFrench
        ? 'Demander d’abord {host} ; un local ailleurs ne sert que si l’activité peut s’y tenir.'
        : 'First ask {host}; a room elsewhere helps only if it can take place there.',
      { host: asked },
    );
  return fill(
    isFrench
      ? 'Demander d’abord {host} ; à défaut, mettre en relation.'
      : 'First ask {host}; failing that, introduce them.',
    { host: asked },
  );
}
