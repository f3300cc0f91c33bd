/** Sentences about funding that ends: what, until when, from whom, and what is requested or goes on. */
import { caveat } from '../../../../words/caveats.js';
import { formatAmount, formatDay } from '../../../../words/formats.js';
import { listAll } from '../../../../words/list-all.js';
import { fill, fitting, type Part } from '../../../../words/said.js';
import { saySum } from '../../../../words/say-sum.js';
import { title } from '../../../../words/titles.js';
import { initiativeIds } from '../../row.js';
import type { Composed } from '../composed.js';
import { nameInitiative } from '../name-initiative.js';
import { listMoney, tellRequests } from '../requests.js';
import { tellNeeds } from '../say-need.js';
import { standing } from '../standing-words.js';
import { tellCalls } from '../tell-calls.js';
import type { Telling } from '../telling.js';
import { otherMoney } from './other-money.js';

export function fundingEnd(telling: Telling): Composed {
  const { row, speak } = telling;
  const { language } = speak;
  const isFrench = language === 'FR';
  const [end] = row.matter.ends;
  const beneficiaries = listAll((end?.beneficiaries ?? []).map(speak.name), language, 2).text;
  const [initiative] = row.matter.subject < 0 ? [] : initiativeIds(row, [row.matter.subject]);
  const unknown = isFrench ? 'Bénéficiaire inconnu' : 'Unknown beneficiary';
  const themes = listAll((end?.themes ?? []).map(speak.name), language, 2).text;
  const funders = (end?.funders ?? []).map(speak.name);
  const isOverToo = initiative !== undefined && telling.settings.of(initiative).end === end?.endsOn;
  const { requests, grants, goesOn } = otherMoney(telling);
  const asked = [...new Set(requests.flatMap(({ funder }) => funder ?? []))];
  // Else the request reads as if half of it had been granted.
  const isOfAnother = asked.length > 0 && !asked.some((each) => end?.funders.includes(each));
  const values = {
    // Money for one purpose is not all that an actor lives on.
    name: initiative ? title(speak, initiative) : `${beneficiaries || unknown}${themes === '' ? '' : ` (${themes})`}`,
    end: formatDay(end?.endsOn ?? row.asOf, language),
    amount: end?.amount == null ? '' : formatAmount(end.amount, language),
    funders: listAll(funders, language, 2),
    beneficiaries,
    asking: listAll(asked.map(speak.name), language, 2).text,
    asked: saySum(telling.speak.language, requests),
    grants: listMoney(telling, grants),
  };
  const isAsked = requests.length > 0;
  const [receiver, examiner] = [
    end?.beneficiaries[0],
    requests.flatMap(({ funder }) => funder ?? [])[0] ?? end?.funders[0],
  ];
  return {
    headline: fitting(
      isFrench
        ? [
            ...(isAsked
              ? [
                  '{name} : financement jusqu’au {end}, {asked} demandés',
                  isOfAnother
                    ? '{beneficiaries} : {asked} demandés ({asking}), autre aide jusqu’au {end}'
                    : '{beneficiaries} : {asked} demandés, {amount} accordés jusqu’au {end}',
                ]
              : goesOn
                ? []
                : ['{name} : financement jusqu’au {end}, sans suite connue']),
            '{name} : financement jusqu’au {end}',
          ]
        : [
            ...(isAsked
              ? [
                  '{name}: funded until {end}, {asked} requested',
                  isOfAnother
                    ? '{beneficiaries}: {asked} requested ({asking}), other aid until {end}'
                    : '{beneficiaries}: {asked} requested, {amount} granted until {end}',
                ]
              : goesOn
                ? []
                : ['{name}: funded until {end}, nothing known after it']),
            '{name}: funded until {end}',
          ],
      values,
    ),
    facts: [
      fill(
        isFrench
          ? `{name} : le financement connu s’achève le {end}[ ({amount})]${isOverToo ? ', comme le projet' : ''}[ ; financeur${funders.length > 1 ? 's' : ''} : {funders}].${isAsked || goesOn ? '' : ' Aucun autre n’est connu ensuite.'}`
          : `{name}: known funding ends on {end}[ ({amount})]${isOverToo ? ', as does the project' : ''}[; funder${funders.length > 1 ? 's' : ''}: {funders}].${isAsked || goesOn ? '' : ' No other is known after it.'}`,
        values,
      ),
      tellRequests(telling, requests),
      goingOn(telling),
    ],
    further: [
      fill(isFrench ? '[Reçoit aussi : {grants}.]' : '[Also receives: {grants}.]', values),
      ...standing(telling),
      ...tellNeeds(telling),
      ...tellCalls(telling),
    ],
    nextStep: isAsked
      ? examine(speak, [...requests.map(({ funder }) => funder), ...(end?.funders ?? [])])
      : fill(
          isFrench
            ? 'Demander au bénéficiaire s’il redemande une aide.'
            : 'Ask the beneficiary whether it asks for aid again.',
        ),
    ...(isAsked && {
      first: [receiver, examiner].flatMap((id) => id ?? []),
      call: receiver === undefined ? [] : [receiver],
    }),
    // What is asked for may be more than a renewal, so that only its answer settles it.
    caveat: caveat(isAsked ? 'ANSWERED' : 'RENEWED', language),
  };
}

/** Who has paid and who is asked speak to each other before one of them answers. */
function examine(speak: Telling['speak'], funders: readonly (string | null)[]): Part {
  const isFrench = speak.language === 'FR';
  const known = [...new Set(funders.flatMap((each) => each ?? []))];
  const who = listAll(known.map(speak.name), speak.language);
  if (known.length < 2)
    return fill(isFrench ? 'Instruire la demande[ : {who}].' : 'Examine the request[: {who}].', { who });
  return fill(
    isFrench
      ? 'Se parler avant de répondre à la demande : {who}.'
      : 'Speak to each other before answering the request: {who}.',
    { who },
  );
}

/** Initiatives on the subject in the same place that run longer. */
function goingOn(telling: Telling): Part {
  const { speak, backdrop, settings } = telling;
  const isFrench = speak.language === 'FR';
  const { othersTheme: theme } = backdrop;
  const until = (id: string) => {
    const { end } = settings.of(id);
    return fill(isFrench ? '[jusqu’au {end}]' : '[until {end}]', {
      end: end === null ? '' : formatDay(end, speak.language),
    });
  };
  return fill(
    isFrench
      ? `[Au même endroit, sur {theme}, reste${backdrop.others.length > 1 ? 'nt' : ''} : {others}.]`
      : '[Still in the same place, on {theme}: {others}.]',
    {
      theme: theme === null ? '' : speak.name(theme),
      others: listAll(
        backdrop.others.map((id) => nameInitiative(telling, id, { more: until(id) })),
        speak.language,
      ),
    },
  );
}
