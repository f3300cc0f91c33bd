/** What to do about a need: one instruction, and whom to call that it does not name. */
import { formatDay } from '../../../words/formats.js';
import { fill, join } from '../../../words/said.js';
import { saySum } from '../../../words/say-sum.js';
import { title } from '../../../words/titles.js';
import { askWhom, withArticle } from '../../../words/with-article.js';
import { answering, commonCircles, hostOf, sayHost } from '../../synergies/exchange-facts.js';
import { isOfCommunes } from '../../synergies/exchange-words.js';
import { actorIds, initiativeIds } from '../row.js';
import type { Composed } from './composed.js';
import { openCallFor } from './open-call.js';
import { isToldBy } from './requests.js';
import { sayAgenda } from './say-agenda.js';
import type { Telling } from './telling.js';
import { isOfPeers, requestsOf, type ToldNeed } from './told-needs.js';

/** Where they meet; first whoever leads something on the theme says what it covers already. */
function askThere(telling: Telling, told: ToldNeed, circle: string): Pick<Composed, 'nextStep' | 'first' | 'call'> {
  const { row, speak, backdrop } = telling;
  const nextStep = sayAgenda(telling, circle);
  const [known] = told.resource === 'DATA' ? (backdrop.peers[told.place] ?? []) : [];
  if (known === undefined) return { nextStep };
  const [peer = ''] = actorIds(row, [known.actor]);
  const ask = fill(
    speak.language === 'FR'
      ? 'Demander d’abord {peer} ce que couvre {project}.'
      : 'Ask {peer} first what {project} covers.',
    { peer: askWhom(speak, peer), project: title(speak, initiativeIds(row, [known.initiative])[0] ?? '') },
  );
  return { nextStep: join(ask, nextStep), first: [peer, told.seeker], call: [] };
}

export function needStep(telling: Telling, told: ToldNeed): Pick<Composed, 'nextStep' | 'first' | 'call'> {
  const { row, speak, backdrop } = telling;
  const isFrench = speak.language === 'FR';
  const { seeker, providers, companies } = told;
  const requests = requestsOf(telling, told);
  const [asked] = answering(telling.settings, told);
  // Who examines it is named by the question of that matter.
  if (asked !== undefined && isToldBy(telling, requests)) return {};
  if (asked !== undefined) {
    const [start] = requests.flatMap(({ start: first }) => (first !== null && first > row.asOf ? [first] : [])).sort();
    return {
      nextStep: fill(
        isFrench
          ? 'Demander où en est la demande[ ({amount})] au service instructeur : {asked}.[ L’aide est demandée pour un début le {start}.]'
          : 'Ask {asked}, which examines the request[ ({amount})], how it stands.[ The aid is to begin on {start}.]',
        {
          asked: speak.name(asked),
          amount: saySum(speak.language, requests),
          start: start === undefined ? '' : formatDay(start, speak.language),
        },
      ),
      first: [asked, seeker],
      call: [],
    };
  }
  const [circle] = commonCircles(telling.settings, told);
  if (circle !== undefined) return askThere(telling, told, circle);
  const call = openCallFor(telling, told);
  if (call !== undefined)
    return {
      nextStep: fill(
        isFrench
          ? 'Prévenir {seeker} : {name} est ouvert[ jusqu’au {closes}].'
          : 'Tell {seeker} that {name} is open[ until {closes}].',
        {
          seeker: withArticle(speak, seeker),
          name: title(speak, call.call),
          closes: call.closesOn === null ? '' : formatDay(call.closesOn, speak.language),
        },
      ),
      first: [seeker],
      call: [],
    };
  if (providers.length === 0 && companies.length > 0) {
    const [peer] = (backdrop.peers[told.place] ?? []).flatMap(({ actor }) => actorIds(row, [actor]));
    return {
      nextStep: fill(
        peer === undefined
          ? isFrench
            ? 'Aider à consulter plusieurs entreprises, selon les règles de la commande publique.'
            : 'Help to consult several companies, within the rules of public procurement.'
          : isFrench
            ? 'Demander conseil {peer} avant toute consultation d’entreprises.'
            : 'Ask {peer} for advice before companies are consulted.',
        { peer: peer === undefined ? '' : askWhom(speak, peer) },
      ),
      first: [seeker, ...(peer === undefined ? [] : [peer])],
      call: [seeker],
    };
  }
  const [near] = isOfPeers(told) && backdrop.isFar[told.place] ? (backdrop.peers[told.place] ?? []) : [];
  if (near !== undefined) {
    const [peer = ''] = actorIds(row, [near.actor]);
    return {
      nextStep: fill(
        isFrench
          ? 'Demander conseil {peer} ; à défaut, à distance : {provider}.'
          : 'Ask {peer} for advice; failing that, farther away, {provider}.',
        { peer: askWhom(speak, peer), provider: speak.name(providers[0] ?? '') },
      ),
      first: [seeker, peer],
      call: [seeker],
    };
  }
  const host = hostOf(telling.settings, told, told.project);
  if (host !== undefined)
    return {
      nextStep: fill(
        isOfCommunes(speak, told)
          ? isFrench
            ? 'Demander d’abord sur place : {host} ; un local ailleurs ne sert que si l’activité peut s’y tenir.'
            : 'Ask on the spot first, {host}; a room elsewhere helps only if it can take place there.'
          : isFrench
            ? 'Demander d’abord sur place : {host} ; à défaut : {provider}.'
            : 'Ask on the spot first, {host}; failing that, {provider}.',
        {
          host: sayHost({ text: speak.name(host.actor), words: 0 }, host, speak.language),
          provider: speak.name(providers[0] ?? ''),
        },
      ),
      first: [host.actor, seeker],
      call: [],
    };
  return { nextStep: fill(isFrench ? 'Mettre en relation.' : 'Introduce them.') };
}
