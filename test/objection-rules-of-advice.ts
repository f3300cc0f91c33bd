/** What a sentence that advises something must not leave out, and what it must not advise. */
import { formatDay } from '../src/words/formats.js';
import { type Facts, pair } from './objection-facts.js';
import { inAny, plain, type Row, told } from './objection-row.js';
import { isAhead, leadsOf, type Rule } from './objection-rules-of-actors.js';

const nameOf = (facts: Facts, id: string) => plain(facts.actors.get(id)?.name ?? id);
const titleOf = (facts: Facts, id: string) => plain(facts.initiatives.get(id)?.title ?? id);
const day = (of: string) => plain(formatDay(of, 'FR'));
const operative = ['LEAD', 'CO_LEAD', 'PARTNER', 'OPERATOR', 'HOST', 'PRESCRIBER'];

const eachRow = (rows: readonly Row[], faultOf: (row: Row) => string | undefined | false) =>
  rows.flatMap((row) => {
    const fault = faultOf(row);
    return fault ? [told(row, fault)] : [];
  });

const seeks = (what: string) =>
  new RegExp(`(?:cherche : |cherche (?:un |du |des )?|besoin et offre, )(?:${what})`, 'u');
const says = (row: Row, pattern: RegExp) => row.texts.some((text) => pattern.test(text));

/** Of a room, of equipment, of somebody's time. */
export const elsewhereUntold: Rule = (rows, facts) =>
  eachRow(rows, (row) => {
    if (
      !says(
        row,
        seeks('local|matériel|temps humain|personnel|orientation de publics|public à accueillir|bénéficiaires'),
      )
    )
      return;
    const apart = row.exchanges.filter(({ seeker, providers }) => {
      const here = facts.towns.get(seeker);
      const there = providers.map((each) => facts.towns.get(each));
      return here !== undefined && !there.includes(undefined) && !there.includes(here);
    });
    return (
      apart.length > 0 && !inAny(row, /Sièges : |Besoin : /u) && `${nameOf(facts, apart[0]?.seeker ?? '')} is elsewhere`
    );
  });

export const moneyPromised: Rule = (rows) =>
  eachRow(
    rows,
    (row) =>
      says(row, seeks('(?:un )?financement')) &&
      !inAny(row, /Sous réserve d'instruction\.|Demande déjà déposée/u) &&
      'money is offered as if it were granted',
  );

export const requestUntold: Rule = (rows, facts) =>
  eachRow(rows, (row) => {
    if (!says(row, seeks('(?:un )?financement'))) return;
    const open = row.exchanges.flatMap(({ seeker, providers }) =>
      providers.filter((each) => facts.requests.has(`${seeker}|${each}`)),
    );
    const isSaid = inAny(row, /Demande déjà déposée/u);
    if (open.length > 0 !== isSaid)
      return isSaid ? 'there is no request' : `${nameOf(facts, open[0] ?? '')} has a request`;
  });

export const introducedThoughOneCommittee: Rule = (rows, facts) =>
  eachRow(rows, (row) => {
    if (!inAny(row, /Mettre en relation[.,]/u)) return;
    const met = row.exchanges.flatMap(({ seeker, providers }) =>
      providers.length === 1 ? (facts.meetings.get(pair(seeker, providers[0] ?? '')) ?? []) : [],
    );
    return met.length > 0 && `they sit together in ${met[0]}`;
  });

export const purchaseWithACompany: Rule = (rows, facts) =>
  eachRow(rows, (row) => {
    const isOfCompany = (initiative: string) =>
      leadsOf(facts, initiative).some((each) => facts.actors.get(each)?.kind === 'COMPANY');
    if (row.initiatives.filter((each) => !isOfCompany(each)).length >= 2 || !row.initiatives.some(isOfCompany)) return;
    return inAny(row, /À mutualiser[^.]*achat|marché est déjà commun/u) && 'a public body buys nothing with a company';
  });

/** Of a relay of two: what ends, then what goes on. */
function relayOf(row: Row, facts: Facts) {
  const text = row.sentence;
  const at = (id: string) => text.indexOf(`« ${titleOf(facts, id)} »`);
  const [ending, going, ...others] = row.initiatives.filter((each) => at(each) >= 0).sort((a, b) => at(a) - at(b));
  const isRelay = row.kind === 'RELAY' && ending !== undefined && going !== undefined && others.length === 0;
  return isRelay ? [facts.initiatives.get(ending), facts.initiatives.get(going)] : [];
}

export const narrowerUntold: Rule = (rows, facts) =>
  eachRow(rows, (row) => {
    const [before, after] = relayOf(row, facts).map((each) => each?.audiences ?? []);
    if (!before?.length || !after?.length || after.includes('EVERYONE')) return;
    return !before.every((each) => after.includes(each)) && !inAny(row, /Publics : /u) && 'it serves not all of them';
  });

export const goesOnUntilUntold: Rule = (rows, facts) =>
  eachRow(rows, (row) => {
    const [, after] = relayOf(row, facts);
    return after?.end ? !row.sentence.includes(`jusqu'au ${day(after.end)}`) && 'until when is not told' : undefined;
  });

/** A headline with one theme speaks of all its projects. */
export const headlineOfAnotherSubject: Rule = (rows, facts) =>
  eachRow(rows, (row) => {
    const [headline = ''] = row.texts;
    const said = /^(.*) : \d+ projets sur le même territoire/u.exec(headline)?.[1];
    const [theme] = [...facts.themes].find(([, name]) => plain(name) === said) ?? [];
    if (theme === undefined) return;
    const other = row.initiatives.find((each) => !facts.initiatives.get(each)?.themes.includes(theme));
    return other !== undefined && `"${titleOf(facts, other)}" is not on ${said}`;
  });

export const goBetweenWithoutProject: Rule = (rows) =>
  eachRow(rows, (row) => inAny(row, /travaille déjà avec les deux\./u) && 'on what is not told');

export const purposeUntold: Rule = (rows, facts) =>
  eachRow(rows, (row) => {
    const name = /^([^«]*) : le financement connu s'achève/u.exec(row.sentence)?.[1];
    const [whole] = [...facts.actors].find(([, actor]) => plain(actor.name) === name) ?? [];
    return whole !== undefined && `what ${name} is paid for is not told`;
  });

/** Nobody was asked there. */
export const searchedOutsideHome: Rule = (rows, facts) =>
  eachRow(rows, (row) => {
    const place = facts.foreignEpci.find((name) => inAny(row, new RegExp(`à proximité \\([^)]*${name}`, 'u')));
    return place !== undefined && `${place} is outside`;
  });

export const funderInTheSingular: Rule = (rows) =>
  eachRow(rows, (row) => inAny(row, /financeur : [^.;]* et /u) && 'there are several funders');

export const formerPartnersIntroduced: Rule = (rows, facts) =>
  eachRow(rows, (row) => {
    if (!inAny(row, /Proposer une mise en relation\./u)) return;
    const [one, two] = row.callFirst.map((actor) =>
      facts.roles
        .filter((each) => each.actor === actor && operative.includes(each.role))
        .map((each) => each.initiative),
    );
    const shared = one?.find((each) => two?.includes(each));
    return shared !== undefined && `they shared "${titleOf(facts, shared)}"`;
  });

export const ledAloneUntold: Rule = (rows, facts) =>
  eachRow(rows, (row) => {
    if (row.list !== 'isolatedActors' || !inAny(row, /aucun projet en cours/u)) return;
    const alone = facts.roles.filter(({ actor, initiative, role }) => {
      const start = facts.initiatives.get(initiative)?.start ?? '';
      const isLed = row.actors.includes(actor) && ['LEAD', 'CO_LEAD'].includes(role);
      return isLed && isAhead(facts, initiative) && start <= facts.day;
    });
    const untold = alone.find(
      ({ initiative }) => !row.texts.some((text) => text.includes(`« ${titleOf(facts, initiative)} »`)),
    );
    return untold !== undefined && `it runs "${titleOf(facts, untold.initiative)}"`;
  });

export const endOfTheProjectUntold: Rule = (rows, facts) =>
  eachRow(rows, (row) => {
    const [, title, on] = /« ([^»]*) » : le financement connu s'achève le (\S+ \S+ \d{4})/u.exec(row.sentence) ?? [];
    const [id] = row.initiatives.filter((each) => titleOf(facts, each) === title);
    const end = id === undefined ? null : facts.initiatives.get(id)?.end;
    return end != null && day(end) === on && !inAny(row, /comme le projet/u) && 'the project ends on that day too';
  });
