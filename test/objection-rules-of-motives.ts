/** What a row on two, or on one alone, must give as its reason, and what it must not pretend. */
import { publicKinds } from '../src/language/groups.js';
import { formatDay } from '../src/words/formats.js';
import type { Facts } from './objection-facts.js';
import { inAny, plain, type Row, told } from './objection-row.js';
import { isAhead, leadsOf, type Rule } from './objection-rules-of-actors.js';

const nameOf = (facts: Facts, id: string) => plain(facts.actors.get(id)?.name ?? id);
const titleOf = (facts: Facts, id: string) => plain(facts.initiatives.get(id)?.title ?? id);
const operative = ['LEAD', 'CO_LEAD', 'PARTNER', 'OPERATOR', 'HOST', 'PRESCRIBER'];
const literally = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);

const eachRow = (rows: readonly Row[], faultOf: (row: Row) => string | undefined | false) =>
  rows.flatMap((row) => {
    const fault = faultOf(row);
    return fault ? [told(row, fault)] : [];
  });

/** Funding is no tie, but who pays for members is not idle among them. */
export const funderToldIdle: Rule = (rows, facts) =>
  eachRow(rows, (row) => {
    if (row.list !== 'isolatedActors' || !inAny(row, /aucun projet en cours avec/u)) return;
    const paid = [
      ...facts.roles.filter(({ role }) => role === 'FUNDER').map(({ actor, initiative }) => ({ actor, initiative })),
      ...[...facts.grants.values()].map(({ funder, initiative }) => ({ actor: funder, initiative })),
    ].find(
      ({ actor, initiative }) =>
        actor !== null &&
        initiative !== null &&
        row.actors.includes(actor) &&
        isAhead(facts, initiative) &&
        (facts.initiatives.get(initiative)?.start ?? '') <= facts.day,
    );
    return (
      paid !== undefined && !inAny(row, /[Ff]inance /u) && `it pays for "${titleOf(facts, paid.initiative ?? '')}"`
    );
  });

/** "Personne d'autre sur T à proximité": nobody leads anything on it in its EPCI. */
export const nobodyThoughSomebodyRuns: Rule = (rows, facts) =>
  eachRow(rows, (row) => {
    const named = [...facts.themes].filter(([, name]) =>
      inAny(row, new RegExp(`personne d'autre sur [^(]*${literally(plain(name))}`, 'u')),
    );
    const [actor = ''] = row.actors;
    const epci = facts.actors.get(actor)?.epci ?? [];
    const other = [...facts.initiatives].find(
      ([id, of]) =>
        of.kind !== 'CALL' &&
        of.kind !== 'ROADMAP' &&
        isAhead(facts, id) &&
        named.some(([theme]) => of.themes.includes(theme)) &&
        of.epci.some((each) => epci.includes(each)) &&
        leadsOf(facts, id).some((lead) => lead !== actor),
    );
    return other !== undefined && `"${plain(other[1].title)}" runs there`;
  });

/** A purchase is between two public bodies; a service of the State is no buyer beside them. */
export const purchaseWithoutTwoBuyers: Rule = (rows, facts) =>
  eachRow(rows, (row) => {
    if (row.list !== 'synergies' || !inAny(row, /À mutualiser[^.]*achat|marché est déjà commun/u)) return;
    const buys = (id: string) =>
      leadsOf(facts, id).some((lead) => {
        const kind = facts.actors.get(lead)?.kind ?? '';
        return kind !== 'STATE' && (publicKinds as readonly string[]).includes(kind);
      });
    const other = row.initiatives.find((each) => !buys(each));
    return other !== undefined && `nobody buys for "${titleOf(facts, other)}"`;
  });

/** What has begun is bought: only what has not can be bought together. */
export const purchaseThoughBegun: Rule = (rows, facts) =>
  eachRow(rows, (row) => {
    if (row.list !== 'synergies' || !inAny(row, /À mutualiser[^.]*achat/u)) return;
    const begun = row.initiatives.find((each) => {
      const { start, phase } = facts.initiatives.get(each) ?? {};
      return (start ?? '') <= facts.day && phase !== 'IDEA' && phase !== 'STUDY';
    });
    return begun !== undefined && `"${titleOf(facts, begun)}" has begun`;
  });

const MONTHS = 6;

/** What takes over for some months only. */
export const shortRelayUntold: Rule = (rows, facts) =>
  eachRow(rows, (row) => {
    if (row.list !== 'synergies' || row.kind !== 'RELAY') return;
    const [one = '', other = ''] = row.initiatives.map((each) => facts.initiatives.get(each)?.end ?? '9999').sort();
    const last = new Date(`${one}T00:00:00Z`);
    last.setUTCMonth(last.getUTCMonth() + MONTHS);
    const isShort = other < last.toISOString().slice(0, 10);
    return isShort && !inAny(row, /ne continue que/u) && `both have ended by ${plain(formatDay(other, 'FR'))}`;
  });

/** Who takes part already is not asked as if it were new. */
export const partnerAskedAsNew: Rule = (rows, facts) =>
  eachRow(rows, (row) => {
    const title = row.texts.map((text) => /^Pour « ([^»]*) »/u.exec(text)?.[1]).find((each) => each !== undefined);
    const partner = facts.roles.find(
      ({ actor, initiative, role, to }) =>
        operative.includes(role) &&
        (to === null || to >= facts.day) &&
        titleOf(facts, initiative) === title &&
        inAny(
          row,
          new RegExp(
            `(?:sur place \\(|Demander d'abord (?:à|à la|au) )${literally(nameOf(facts, actor))}(?!, qui y prend part)`,
            'u',
          ),
        ),
    );
    return partner !== undefined && `${nameOf(facts, partner.actor)} takes part in it`;
  });

/** An introduction says what it is about: a need, a project, somebody known to both, a subject. */
export const introducedWithoutMotive: Rule = (rows) =>
  eachRow(
    rows,
    (row) =>
      row.list === 'between actors' &&
      !inAny(row, /cherche |(?:mène|participe à) «|(?:Partenaires?|Financeurs?|Sujet) communs? :/u) &&
      'no motive is told',
  );

/** Where one is asked first, nobody else is. */
export const askedFirstTwice: Rule = (rows) =>
  eachRow(
    rows,
    (row) =>
      row.list !== 'matters' && (row.sentence.match(/d'abord/gu)?.length ?? 0) > 1 && 'two are to be asked first',
  );
