/** How an actor is isolated and whom it could meet, in words for decision makers (I1 to I4). */
import type { Context } from '../../answers/context.js';
import type { Setting } from '../../answers/setting.js';
import { caveat } from '../../words/caveats.js';
import { daysLeft } from '../../words/days-left.js';
import { formatDay, listNames } from '../../words/formats.js';
import type { Language } from '../../words/labels.js';
import { type Speaker, speaker } from '../../words/names.js';
import { fill, type Part, type Parts, type Said, tellParts } from '../../words/said.js';
import { leads, title, titleWithLeads } from '../../words/titles.js';
import { asSubject } from '../../words/with-article.js';
import type { GoingOn } from '../synergies/going-on.js';
import { askFirst } from './ask-first.js';
import { type Alone, factOf, headlineOf } from './facts.js';
import { untied } from './kind.js';
import { lookAt } from './look.js';
import { introduce, namedBeside } from './meet.js';
import { askPartner, ofPartnerWords } from './of-partners.js';
import type { IsolatedActorRow } from './row.js';
import { seekingWords } from './seeking.js';
import { exchanged } from './sought.js';
import { unpaidWords } from './unpaid.js';

export async function sayIsolation(context: Context, row: IsolatedActorRow, language: Language): Promise<Said> {
  const looked = await lookAt(context, row);
  const { financed, settings, setting, former, partners, beside, isAlone, isFar, isFormerSupplier, meets } = looked;
  const { ofPartners, led, paidUntil, unpaid, goesOn, seeking, studied } = looked;
  const speak = await speaker(
    context,
    language,
    [
      ...financed.flatMap(({ initiative, members }) => [initiative, ...members]),
      ...settings.named,
      ...namedBeside(beside),
      ...(seeking ? [seeking.actor, seeking.theme] : []),
      ...partners,
      ...former,
      ...goesOn.map(({ initiative }) => initiative),
      ...[row.actor, led, unpaid, ofPartners?.partner, ofPartners?.theme].filter((id) => typeof id === 'string'),
      ...row.introductions.flatMap(({ actor, sharedThemes }) => [actor, ...sharedThemes]),
      ...[row.funders, row.seats, row.component].flat(),
      ...[row.thread, row.last, row.next].filter((id) => id !== null),
      ...row.subjects,
      ...row.reach.slice(0, 1),
    ],
    row.asOf,
  );
  const of: Alone = { row, financed, setting, partners, former, paidUntil };
  // After the names of a whole group, "its partner" follows its own name.
  const isOfGroup = row.kind === 'SMALL_COMPONENT';
  // A partner that has what it seeks is asked before anybody new.
  const askedFirst = !isOfGroup && ofPartners?.isOffer ? ofPartners : null;
  const parts: Parts = {
    headline: headlineOf(speak, of),
    facts: [
      factOf(speak, of),
      ...goesOn.map((each) => goesOnThere(speak, each)),
      ...ledAlone(speak, row, setting, studied),
      led === null ? fill('') : leadsWords(speak, row.actor, led),
      isFormerSupplier ? seekingWords(speak, seeking) : fill(''),
      unpaid === null ? fill('') : unpaidWords(speak, unpaid),
      // What it seeks comes first: why a partner's offer is told.
      exchanged(speak, setting, isOfGroup ? speak.name(row.actor) : ''),
      ofPartnerWords(speak, askedFirst ? null : ofPartners, isOfGroup),
      isAlone && untied.has(row.kind) ? nobodyNear(speak, row) : fill(''),
    ],
    whyNow: daysLeft(row.asOf, row.kind === 'SINGLE_THREAD' ? row.threadEnds : paidUntil, language),
    // One call: whoever goes on in the same place comes before new acquaintances.
    nextStep: goesOn[0]
      ? askWhoGoesOn(speak, goesOn[0])
      : askedFirst
        ? askPartner(speak, askedFirst)
        : meets
          ? introduce(speak, row, beside, setting, isFar)
          : financed.length > 0
            ? askFunder(speak, setting)
            : paidUntil !== null
              ? fill(language === 'FR' ? 'Demander si une aide est redemandée.' : 'Ask whether aid is asked for again.')
              : askFirst(language, { ...row, introductions: [] }, setting.alone.length),
    // A tie that begins later is known, so missing data would not refute the sentence.
    ...(row.kind !== 'PLANNED' && { caveat: caveat('NOT_ENTERED', language) }),
  };
  return tellParts(parts, row.asOf, speak.isExample, language);
}

function goesOnThere(speak: Speaker, { initiative, end }: GoingOn): Part {
  const isFrench = speak.language === 'FR';
  return fill(
    isFrench ? 'Sur place continue : {name}[, jusqu’au {end}].' : 'On the spot goes on {name}[, until {end}].',
    { name: titleWithLeads(speak, initiative, ''), end: end === null ? '' : formatDay(end, speak.language) },
  );
}

function askWhoGoesOn(speak: Speaker, { initiative }: GoingOn): Part {
  const isFrench = speak.language === 'FR';
  return fill(
    isFrench ? 'Demander si une suite y est possible[ : {who}].' : 'Ask whether more is possible there[: {who}].',
    {
      who: leads(speak, initiative),
    },
  );
}

/** What it leads within its small group: what is its own among facts that are the same for all of them. */
function leadsWords(speak: Speaker, actor: string, initiative: string): Part {
  return fill(speak.language === 'FR' ? '{who} mène {what}.' : '{who} runs {what}.', {
    ...{ who: asSubject(speak, actor), what: title(speak, initiative) },
  });
}

/**
 * What it runs, or studies, although no partner of it is known, and what it prepares: the first thing to ask about.
 * @param studied of these, what is no more than an idea or a study
 */
function ledAlone(
  speak: Speaker,
  { kind, thread }: IsolatedActorRow,
  { alone, ahead }: Setting,
  studied: readonly string[],
): Part[] {
  if (kind === 'LAPSED' || kind === 'SMALL_COMPONENT' || kind === 'PLANNED') return [];
  const isFrench = speak.language === 'FR';
  const open = alone.filter((id) => id !== thread);
  const [runs, studies] = [false, true].map((isStudied) => open.filter((id) => studied.includes(id) === isStudied));
  const also = untied.has(kind) ? '' : isFrench ? ' aussi' : ' also';
  const names = (ids: readonly string[]) =>
    listNames(
      ids.map((id) => title(speak, id)),
      speak.language,
      4,
    );
  const [next] = untied.has(kind) ? ahead : [];
  return [
    fill(
      isFrench ? `[Mène${also} {runs} sans partenaire connu.]` : `[It${also} runs {runs} without a known partner.]`,
      {
        runs: names(runs ?? []),
      },
    ),
    fill(
      isFrench
        ? `[Étudie${also} {what} sans partenaire connu.]`
        : `[It${also} studies {what} without a known partner.]`,
      { what: names(studies ?? []) },
    ),
    fill(isFrench ? '[Prépare {next} pour le {start}.]' : '[Prepares {next} for {start}.]', {
      next: next ? title(speak, next.id) : '',
      start: next ? formatDay(next.start, speak.language) : '',
    }),
  ];
}

/** A funder is asked to tell of its programme, not about its partners. */
function askFunder(speak: Speaker, { offers }: Setting): Part {
  const isFrench = speak.language === 'FR';
  const offer = offers.find(({ resource }) => resource === 'FUNDING');
  if (offer === undefined)
    return fill(isFrench ? 'Demander ce qu’il reste à financer.' : 'Ask what can still be paid for.');
  return fill(
    isFrench ? 'Lui proposer de présenter ses aides ({theme}).' : 'Propose that it present its funding ({theme}).',
    { theme: speak.name(offer.theme) },
  );
}

/** Who acts in more EPCI than these, with those around, has no neighbourhood of which one could be named. */
const MOST_REACHED = 12;

/** Nobody who works on the subjects, runs something on them or offers anything on them; where, if both are known. */
function nobodyNear(speak: Speaker, row: IsolatedActorRow): Part {
  if (row.subjects.length === 0 || row.reach.length === 0) return fill('');
  if (row.reach.length > MOST_REACHED)
    return fill(
      speak.language === 'FR'
        ? 'Nous ne connaissons personne d’autre sur {subject}.'
        : 'We know of nobody else on {subject}.',
      { subject: listNames(row.subjects.map(speak.name), speak.language, 2) },
    );
  return fill(
    speak.language === 'FR'
      ? 'Nous ne connaissons personne d’autre sur {subject} à proximité ({places}).'
      : 'We know of nobody else on {subject} nearby ({places}).',
    {
      subject: listNames(row.subjects.map(speak.name), speak.language, 2),
      places: around(speak, row.reach),
    },
  );
}

/** Its own EPCI comes first; those around it may lie outside home, where nobody was asked. */
function around(speak: Speaker, [own = '', ...others]: readonly string[]): string {
  if (others.length === 0) return speak.name(own);
  return `${speak.name(own)}${speak.language === 'FR' ? ' et alentours' : ' and around'}`;
}
