/** Sentences about projects on one subject in different places. */
import type { Resource } from '../../../language/generated/types.js';
import { localResources } from '../../../language/groups.js';
import { hasNeighbours, nearnessTo } from '../../../measures/nearness-of-grounds.js';
import { intAt } from '../../../model/at.js';
import { resources } from '../../../model/closed-lists.js';
import { dayOf } from '../../../model/days.js';
import { listAt } from '../../../model/lists.js';
import type { Snapshot } from '../../../model/snapshot.js';
import { caveat as sayCaveat } from '../../../words/caveats.js';
import { formatDay, formatNumber } from '../../../words/formats.js';
import { listAll } from '../../../words/list-all.js';
import { sayNeed, sayOffer } from '../../../words/resource-words.js';
import { fill, fitting, join, type Part } from '../../../words/said.js';
import { title } from '../../../words/titles.js';
import { asSubject, withArticle } from '../../../words/with-article.js';
import { goBetweens } from '../../synergies/between-initiatives/go-betweens.js';
import { isShared, sayShared, sharedProjects } from '../../synergies/shared-projects.js';
import { actorIds, initiativeIds, themeIds } from '../row.js';
import { countPlaces } from '../whereabouts.js';
import { commonAudiences } from './common-audiences.js';
import { commonValues, inTold } from './common-values.js';
import type { Composed } from './composed.js';
import { onAgenda, tellCoordination } from './coordinated-words.js';
import { tellMoney } from './money-words.js';
import { nameInitiative, nameLeads } from './name-initiative.js';
import { poolingStep } from './pooling-step.js';
import { tellCalls } from './tell-calls.js';
import type { Telling } from './telling.js';
import { leavesOf } from './themes-named.js';

export function pooling(telling: Telling): Composed {
  const { row, speak } = telling;
  const { language } = speak;
  const isFrench = language === 'FR';
  const places = countPlaces(row.of.known.snapshot, row.matter);
  const told = inTold(telling);
  const values = {
    ...commonValues(telling),
    m: formatNumber(places, language),
    names: listAll(
      told.map((id) => nameInitiative(telling, id, { isPlaced: true })),
      language,
    ),
    who: listAll([...new Set(told.map((id) => nameLeads(telling, id)))], language, 3),
  };
  // Two initiatives that pool share no commune; of more, two may be in one place, each pooling with a third.
  const isApart = told.length === 2;
  const nearness = isApart ? nearnessOfTwo(telling) : 'UNKNOWN';
  const [where, apart] =
    nearness === 'NEAR'
      ? ['dans des territoires voisins', 'in neighbouring areas']
      : isApart
        ? ['chacun sur son territoire', 'each in its own area']
        : ['sur {m} territoires', 'in {m} areas'];
  const between = goBetween(telling);
  const [one = '', two = ''] = told;
  const shared = sharedProjects(row.of.known.snapshot, [one, two], row.asOf);
  const { nextStep, caveat, ...called } = poolingStep(telling, {
    ...{ isFar: nearness === 'FAR', isMet: between.text !== '' },
  });
  return {
    headline: fitting(
      isFrench
        ? [
            '{theme} : {n} projets à rapprocher, {who}',
            '{theme} : à rapprocher, {who}',
            '{theme} : {n} projets à rapprocher',
            '{n} projets à rapprocher, {who}',
          ]
        : [
            '{theme}: {n} projects to bring together, {who}',
            '{theme}: to bring together, {who}',
            '{theme}: {n} projects to bring together',
            '{n} projects to bring together, {who}',
          ],
      values,
    ),
    facts: [
      fill(
        isFrench
          ? `{n} projets portent sur le même sujet[, {theme}], ${where} : {names}.`
          : `{n} projects address the same subject[, {theme}], ${apart}: {names}.`,
        values,
      ),
      ...alsoOnTheme(telling),
    ],
    further: [
      ...(telling.within ? [] : tellCoordination(telling)),
      between,
      isApart ? sayShared(speak, shared) : fill(''),
      statedBeside(telling, told, nearness === 'FAR'),
      isApart ? commonPeople(telling) : fill(''),
      ...(nearness === 'FAR'
        ? [fill(isFrench ? 'Leurs territoires ne se touchent pas.' : 'Their areas do not touch.')]
        : []),
      ...tellMoney(telling, told),
      ...tellCalls(telling),
      ...(isApart ? otherSubjects(telling, told) : []),
    ],
    ...called,
    nextStep: telling.within ? (nextStep ?? fill('')) : join(nextStep, onAgenda(telling)),
    caveat: isApart && isShared(shared) ? sayCaveat('TREATED', language) : caveat,
  };
}

/** What those who lead them seek and offer on the subject: what a company offers is for sale, and what is local helps nobody far away. */
function statedBeside({ row, speak, settings }: Telling, told: readonly string[], isFar: boolean): Part {
  const [leaf] = themeIds(row, row.matter.leaves);
  const isFrench = speak.language === 'FR';
  // Of an actor that is told within this matter, all that it states is told.
  const apart = actorIds(
    row,
    row
      .tells()
      .map(({ matter }) => matter.isolated.flatMap(({ actors }) => [...actors]))
      .flatMap((of) => (of.length === 1 ? of : [])),
  );
  const left: readonly Resource[] = ['AUDIENCE', 'FUNDING', ...(isFar ? localResources : [])];
  const stated = told
    .flatMap((id) => settings.of(id).stated)
    .filter(({ actor, theme, resource }) => theme === leaf && !left.includes(resource) && !apart.includes(actor))
    .filter(({ actor, isOffer }) => !isOffer || speak.named(actor).kind !== 'COMPANY')
    .map(({ actor, resource, isOffer }) =>
      fill('{who} {what}', {
        who: withArticle(speak, actor),
        what: fill((isOffer ? sayOffer : sayNeed)(resource, speak.language)),
      }),
    );
  const once = [...new Map(stated.map((each) => [each.text, each])).values()];
  return fill(isFrench ? '[Sur {theme}, {stated}.]' : '[On {theme}, {stated}.]', {
    theme: leaf === undefined ? '' : speak.name(leaf),
    stated: listAll(once, speak.language),
  });
}

function commonPeople(telling: Telling): Part {
  return fill(telling.speak.language === 'FR' ? '[Public commun : {people}.]' : '[Both serve {people}.]', {
    people: commonAudiences(telling),
  });
}

/** Why somebody is called who leads none of them. */
function goBetween({ row, speak, call }: Telling): Part {
  const { of, matter, asOf } = row;
  const { snapshot } = of.known;
  const [strongest] = row.open;
  if (strongest === undefined) return fill('');
  const pair = of.pairAt(strongest);
  const [between] = goBetweens(snapshot, ...pair, matter.leaves[0] ?? -1, dayOf(asOf));
  const [who] = between ? actorIds(row, [between.actor]) : [];
  if (who === undefined || !call.includes(who)) return fill('');
  const [one = '', other = ''] = initiativeIds(row, pair).map((id) => title(speak, id));
  const [offered] = offeredOn(snapshot, between?.actor ?? -1, matter.leaves[0] ?? -1);
  return fill(
    speak.language === 'FR'
      ? '{who}[, qui {what},] travaille déjà avec les porteurs de {one} et de {other}.'
      : '{who}[, which {what},] already works with the leads of {one} and {other}.',
    { who: asSubject(speak, who), what: offered ? sayOffer(offered, speak.language) : '', one, other },
  );
}

/** The resources that an actor offers on a theme, in the order in which it states them. */
function offeredOn({ actors }: Snapshot, actor: number, theme: number): Resource[] {
  const offers = actor < 0 ? [] : [...listAt(actors.offers, actor)];
  return offers.flatMap((resource, place) =>
    place % 2 === 0 && offers[place + 1] === theme ? (resources[resource] ?? []) : [],
  );
}

/** Whether an EPCI of the one touches one of the other, where neighbours are known. */
function nearnessOfTwo({ row }: Telling): 'NEAR' | 'FAR' | 'UNKNOWN' {
  const { snapshot } = row.of.known;
  const [one = -1, other = -1] = row.matter.initiatives.map((each) => intAt(snapshot.initiatives.ground.values, each));
  if (nearnessTo(snapshot, one)(other) > 0) return 'NEAR';
  return hasNeighbours(snapshot, one) && hasNeighbours(snapshot, other) ? 'FAR' : 'UNKNOWN';
}

/** What each is about beside the subject: two with the same theme may still do different things. */
function otherSubjects(telling: Telling, told: readonly string[]): Part[] {
  const { row, speak } = telling;
  const [leaf] = themeIds(row, row.matter.leaves);
  const areCommon = (theme: string) => told.every((id) => leavesOf(row, id).includes(theme));
  return told.map((id) =>
    fill(speak.language === 'FR' ? '[{name} porte aussi sur : {themes}.]' : '[{name} is also about {themes}.]', {
      name: title(speak, id),
      themes: listAll(
        leavesOf(row, id)
          .filter((theme) => theme !== leaf && !areCommon(theme))
          .map(speak.name),
        speak.language,
      ),
    }),
  );
}

/** The others on the subject, which form no row with these. */
function alsoOnTheme(telling: Telling): Part[] {
  const { row, speak, backdrop, settings } = telling;
  const isFrench = speak.language === 'FR';
  const when = (id: string) => {
    const { start, end } = settings.of(id);
    if (start !== null && start > row.asOf)
      return fill(isFrench ? 'dès le {start}' : 'from {start}', { start: formatDay(start, speak.language) });
    return fill(isFrench ? '[jusqu’au {end}]' : '[until {end}]', {
      end: end === null ? '' : formatDay(end, speak.language),
    });
  };
  return [
    fill(isFrench ? '[Aussi sur {theme} : {others}.]' : '[Also on {theme}: {others}.]', {
      theme: commonValues(telling).theme,
      others: listAll(
        backdrop.others.map((id) => nameInitiative(telling, id, { isPlaced: true, more: when(id) })),
        speak.language,
      ),
    }),
  ];
}
