/** Sentences about what an actor seeks, and who could help it. */
import type { Resource } from '../../../language/generated/types.js';
import { findNumber, idOf } from '../../../model/ids.js';
import { isAbove } from '../../../model/themes.js';
import { caveat } from '../../../words/caveats.js';
import { formatDay } from '../../../words/formats.js';
import { listAll } from '../../../words/list-all.js';
import { saySeeks, soughtWords } from '../../../words/resource-words.js';
import { fill, fitting, join, type Part } from '../../../words/said.js';
import { title } from '../../../words/titles.js';
import { asSubject, withArticle } from '../../../words/with-article.js';
import { answering, commonCircles, isOfPlace } from '../../synergies/exchange-facts.js';
import { sayTowns } from '../../synergies/exchange-words.js';
import { actorIds } from '../row.js';
import type { Composed } from './composed.js';
import { needStep } from './need-step.js';
import { openCallFor } from './open-call.js';
import { isToldBy, tellRequests } from './requests.js';
import { standing } from './standing-words.js';
import { tellCalls } from './tell-calls.js';
import type { Telling } from './telling.js';
import { isOfPeers, needsOf, requestsOf, type ToldNeed } from './told-needs.js';

export function need(telling: Telling): Composed {
  const { speak } = telling;
  const { language } = speak;
  const isFrench = language === 'FR';
  const seeks = saySeeks(language);
  const needs = needsOf(telling);
  const [first] = needs;
  const [isOfOneProject, isOfOneTheme] = [
    needs.every(({ project }) => project === first?.project),
    needs.every(({ theme }) => theme === first?.theme),
  ];
  const values = {
    seeker: speak.name(first?.seeker ?? ''),
    what: listAll(
      needs.map(({ resource }) => fill(soughtWords(resource, language))),
      language,
    ),
    theme: isOfOneTheme && first ? speak.name(first.theme) : '',
    closes: needs.length === 1 && first ? closingOf(telling, first) : '',
    project: isOfOneProject && first?.project ? title(speak, first.project) : '',
  };
  return {
    headline: fitting(
      [
        ...[' ({theme})', ''].map((theme) =>
          isFrench
            ? `{seeker} ${seeks} {what}${theme} : appel ouvert jusqu’au {closes}`
            : `{seeker} ${seeks} {what}${theme}: call open until {closes}`,
        ),
        `{seeker} ${seeks} {what} ${isFrench ? 'pour' : 'for'} {project}`,
        `{seeker} ${seeks} {what} ({theme})`,
        `{seeker} ${seeks} {what}`,
      ],
      values,
    ),
    facts: tellNeeds(telling),
    further: [
      ...standing(telling),
      ...(needs.some(({ resource }) => resource === 'FUNDING') ? tellCalls(telling) : []),
    ],
    ...(first ? needStep(telling, first) : {}),
    caveat: caveat('MET', language),
  };
}

/** The last day of the call by which it could ask for the money. */
function closingOf(telling: Telling, told: ToldNeed): string {
  const closes = openCallFor(telling, told)?.closesOn ?? null;
  return closes === null ? '' : formatDay(closes, telling.speak.language);
}

/** Each need with who could meet it, and what must be said beside. */
export function tellNeeds(telling: Telling): Part[] {
  const { speak } = telling;
  const isFrench = speak.language === 'FR';
  return needsOf(telling).map((told) => {
    const { seeker, resource, theme, project, providers, companies } = told;
    const names = (ids: readonly string[]) =>
      listAll(
        ids.map((id) => nameOffer(telling, told, id, ids.length === 1)),
        speak.language,
      );
    const values = {
      seeker: asSubject(speak, seeker),
      what: fill(soughtWords(resource, speak.language)),
      theme: speak.name(theme),
      project: project === null ? '' : title(speak, project),
      providers: names(providers),
      companies: names(companies),
    };
    const offers = (many: boolean) => (isFrench ? `en propose${many ? 'nt' : ''}` : `offer${many ? '' : 's'} it`);
    return join(
      fill(`{seeker} ${saySeeks(speak.language)} {what}[ ${isFrench ? 'pour' : 'for'} {project}] ({theme}).`, values),
      fill(`[{providers} ${offers(providers.length > 1)}.]`, values),
      fill(
        isFrench
          ? `[{companies} ${offers(companies.length > 1)}, à consulter selon les règles de la commande publique.]`
          : `[{companies} ${offers(companies.length > 1)}, to be consulted within the rules of public procurement.]`,
        values,
      ),
      ...remarks(telling, told),
    );
  });
}

/** With the subject of the offer where it is another one, and neither above nor below that of the need. */
function nameOffer({ row, speak }: Telling, { place }: ToldNeed, id: string, isAlone: boolean): Part {
  const { actors, themes } = row.of.known.snapshot;
  const need = row.matter.needs[place];
  const provider = findNumber(actors.table, id);
  const offered = need?.offers.find((each) => each.provider === provider)?.offered;
  const isOther =
    need !== undefined &&
    offered !== undefined &&
    offered !== need.theme &&
    !isAbove(themes, offered, need.theme) &&
    !isAbove(themes, need.theme, offered);
  return fill('{name}[ ({theme})]', {
    name: isAlone ? asSubject(speak, id) : speak.name(id),
    theme: isOther ? speak.name(idOf(themes.table, offered)) : '',
  });
}

function remarks(telling: Telling, told: ToldNeed): Part[] {
  const { row, speak, backdrop } = telling;
  const isFrench = speak.language === 'FR';
  const asked = answering(telling.settings, told);
  const [circle] = commonCircles(telling.settings, told);
  // Who works on the subject knows who has data.
  const peers = isOfPeers(told) || told.resource === 'DATA' ? (backdrop.peers[told.place] ?? []) : [];
  const named = peers.map(({ actor, initiative }) => {
    const [who = '', what = ''] = [
      actorIds(row, [actor])[0],
      idOf(row.of.known.snapshot.initiatives.table, initiative),
    ];
    return `${speak.name(who)} (${title(speak, what)})`;
  });
  return [
    ...(asked.length > 0
      ? [
          fill(isFrench ? 'Demande déjà déposée auprès de : {asked}.' : 'A request is already with {asked}.', {
            asked: listAll(asked.map(speak.name), speak.language),
          }),
          tellRequests(telling, isToldBy(telling, requestsOf(telling, told)) ? [] : requestsOf(telling, told)),
        ]
      : told.resource === 'FUNDING'
        ? [fill(isFrench ? 'Sous réserve d’instruction.' : 'Subject to examination.')]
        : []),
    placesOf(telling, told),
    fill(
      isFrench
        ? '[{seeker} et {provider} siègent tous deux à : {circle}.]'
        : '[{seeker} and {provider} both sit on {circle}.]',
      {
        seeker: asSubject(speak, told.seeker),
        provider: withArticle(speak, told.providers[0] ?? ''),
        circle: circle === undefined ? '' : speak.name(circle),
      },
    ),
    fill(isFrench ? '[Expérience à solliciter : {peers}.]' : '[Experience to draw on: {peers}.]', {
      peers: listAll(named, speak.language),
    }),
  ];
}

/** Money and data come from anywhere; all else from somewhere. */
const isPlaced = (resource: Resource) => resource !== 'FUNDING' && resource !== 'DATA' && resource !== 'LEGAL';

function placesOf({ speak, settings }: Telling, { seeker, resource, providers, companies }: ToldNeed): Part {
  const here = settings.of(seeker).town;
  const there = [...providers, ...companies].map((each) => settings.of(each).town);
  const isKnown = !there.includes(null) && (here !== null || isOfPlace(resource));
  if (!isPlaced(resource) || !isKnown) return fill('');
  const towns = listAll(
    [...new Set(there)].map((each) => speak.name(each ?? '')),
    speak.language,
    3,
  );
  return sayTowns(speak, { here, there, towns });
}
