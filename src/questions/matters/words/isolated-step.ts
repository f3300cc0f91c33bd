/** What to do about actors to connect: whom to present to whom, else what to ask. */
import { formatDay } from '../../../words/formats.js';
import { fill } from '../../../words/said.js';
import type { Composed } from './composed.js';
import { isolatedValues } from './isolated-values.js';
import type { Telling } from './telling.js';

const MOST_PEERS = 3;

export function isolatedStep(telling: Telling): Pick<Composed, 'nextStep' | 'call'> {
  const { row, speak, backdrop, settings, call } = telling;
  const isFrench = speak.language === 'FR';
  const [one] = row.matter.isolated;
  const values = {
    ...isolatedValues(telling),
    on: nextDay(telling),
    first: speak.name(call[0] ?? ''),
    other: speak.name(call[1] ?? ''),
  };
  const ask = (french: string, english: string): Pick<Composed, 'nextStep' | 'call'> => ({
    nextStep: fill(isFrench ? french : english, values),
    call: [],
  });
  const { isolation, around } = backdrop;
  if (isolation === null) {
    if (one?.kind === 'SMALL_COMPONENT' && call.length > 1)
      return ask('Présenter {first} à : {other}.', 'Introduce {first} to {other}.');
    const [project] = around?.projects ?? [];
    if (one?.kind === 'LAPSED' && project)
      return {
        nextStep: fill(isFrench ? 'En parler avec : {first} et {lead}.' : 'Talk about it with {first} and {lead}.', {
          ...values,
          lead: speak.name(project.lead),
        }),
        call: [],
      };
    return one?.kind === 'LAPSED'
      ? ask('Appeler {first} : un autre projet est-il prévu ?', 'Call {first}: is another project planned?')
      : ask('Appeler {first} : une suite est-elle prévue ?', 'Call {first}: is more planned?');
  }
  const former = isolation.kind === 'LAPSED' && isolation.last ? settings.of(isolation.last).partners : [];
  const introductions = isolation.introductions.filter(({ actor }) => !former.includes(actor)).slice(0, MOST_PEERS);
  if (backdrop.financed.length > 0)
    return ask(
      'Inviter {first} à présenter ses aides[ à la réunion du {on}].',
      'Invite {first} to present its aids[ at the meeting of {on}].',
    );
  if (around?.sought)
    return {
      nextStep: fill(isFrench ? 'Présenter {first} à : {seeker}.' : 'Introduce {first} to {seeker}.', {
        ...values,
        seeker: speak.name(around.sought.seeker),
      }),
      call: [],
    };
  const [project] = around?.projects ?? [];
  if (project)
    return {
      nextStep: fill(isFrench ? 'En parler avec : {first} et {lead}.' : 'Talk about it with {first} and {lead}.', {
        ...values,
        lead: speak.name(project.lead),
      }),
      call: [],
    };
  // A company whose contract has ended is not recommended to others.
  const isFormerSupplier = isolation.kind === 'LAPSED' && speak.named(isolation.actor).kind === 'COMPANY';
  const [peer] = introductions;
  if (peer && !isFormerSupplier) {
    const reason = peer.sharedThemes.map(speak.name)[0] ?? '';
    return {
      nextStep: fill(
        isFrench ? 'Présenter {first} à : {peer}[ ({reason})].' : 'Introduce {first} to {peer}[ ({reason})].',
        { ...values, peer: speak.name(peer.actor), reason },
      ),
      call: [],
    };
  }
  if (values.project !== '')
    return ask('Appeler {first} : qui participe à {project} ?', 'Call {first}: who takes part in {project}?');
  if (isolation.kind === 'LAPSED')
    return ask('Appeler {first} : un autre projet est-il prévu ?', 'Call {first}: is another project planned?');
  if (isolation.kind === 'SINGLE_THREAD')
    return ask('Appeler {first} : une suite est-elle prévue ?', 'Call {first}: is more planned?');
  return ask(
    'Appeler {first}[ avant la réunion du {on}] : quels projets en cours ?',
    'Call {first}[ before the meeting of {on}]: which current projects?',
  );
}

/** The day of the next meeting of a body in which the actor sits. */
function nextDay({ speak, backdrop }: Telling): string {
  const seats = backdrop.isolation ? backdrop.isolation.seats : [];
  const [next] = backdrop.meetings.filter(({ body }) => seats.includes(body));
  return next === undefined ? '' : formatDay(next.on, speak.language);
}
