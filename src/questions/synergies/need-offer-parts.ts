/** The parts of the sentence on what one seeks and the other offers (P4), and what is said of a call. */
import { isUndecided } from '../../answers/setting.js';
import { CANDIDATE } from '../../model/candidate.js';
import { begins } from '../../words/begins.js';
import { caveat } from '../../words/caveats.js';
import { formatDay, listNames } from '../../words/formats.js';
import { label, synergyLabels } from '../../words/labels.js';
import type { Speaker } from '../../words/names.js';
import { saySeeks, soughtWords } from '../../words/resource-words.js';
import { fill, type Part, type Parts } from '../../words/said.js';
import { title } from '../../words/titles.js';
import { asSubject, toActor, withArticle } from '../../words/with-article.js';
import { exchangeStep, remarksOn } from './exchange-words.js';
import { needKey } from './need-key.js';
import type { Advisor } from './peer-of.js';
import type { SynergyRow } from './row.js';
import type { Told } from './told.js';

/** More names would hide what to do. */
const MOST_PROVIDERS = 3;

/**
 * The need with the best fitting offer, of equal ones the first; and the actors that offer it, the best fit first,
 * companies last.
 */
function mainExchange(speak: Speaker, { exchanges }: SynergyRow) {
  const isCompany = (actor: string) => speak.named(actor).kind === 'COMPANY';
  const best = (offers: SynergyRow['exchanges'][number]['offers']) =>
    [...offers].sort((x, y) => y.fit - x.fit || Number(isCompany(x.actor)) - Number(isCompany(y.actor)))[0];
  const [main] = exchanges
    .flatMap((exchange) => {
      const offer = best(exchange.offers);
      return offer ? [{ ...exchange, offer, isOfCompany: isCompany(offer.actor) }] : [];
    })
    .sort((x, y) => y.offer.fit - x.offer.fit);
  return main;
}

/** Null when nothing is sought. */
export function exchangeParts(speak: Speaker, row: SynergyRow, told: Told) {
  const { settings, call } = told;
  const isFrench = speak.language === 'FR';
  const main = mainExchange(speak, row);
  if (!main) return null;
  const { initiative, isOfCompany, resource } = main;
  const { repeated } = told;
  const others = isOfCompany ? [] : (repeated.providers.get(needKey(main.seeker, main.theme)) ?? []);
  const providers = [main.offer.actor, ...others];
  const exchange = {
    ...{ seeker: main.seeker, resource, providers, adjacent: row.adjacent },
    initiative:
      initiative === CANDIDATE ? null : (initiative ?? told.soughtFor.get(needKey(main.seeker, main.theme)) ?? null),
  };
  const values = {
    ...{ theme: speak.name(main.theme), what: soughtWords(resource, speak.language) },
    seeker: asSubject(speak, main.seeker),
    provider:
      others.length === 0
        ? asSubject(speak, main.offer.actor)
        : listNames(providers.map(speak.name), speak.language, MOST_PROVIDERS),
    seekers: listNames((repeated.seekers.get(main.offer.actor) ?? []).map(speak.name), speak.language, MOST_PROVIDERS),
    // A project that is not in the graph has no title to name it by.
    project: exchange.initiative === null ? '' : title(speak, exchange.initiative),
  };
  const market = !isOfCompany
    ? ''
    : isFrench
      ? ', à consulter dans le respect de la commande publique'
      : ', to be consulted within the rules of public procurement';
  const sought = `{seeker} ${saySeeks(speak.language)} {what} ({theme})`;
  // A need is stated by an actor: only of a project that it leads can it be said to be for the project.
  const takesPart = isFrench ? 'participe à {project}' : 'it takes part in {project}';
  const near = isOfCompany ? undefined : told.peers.get(needKey(main.seeker, main.theme));
  const open = resource === 'FUNDING' ? call : null;
  const isLed =
    exchange.initiative !== null && settings.of(exchange.initiative).leads.some(({ id }) => id === main.seeker);
  const within = isLed ? { ...values, seeker: withArticle(speak, main.seeker) } : values;
  return {
    isOfCompany,
    headline: fill(sought, values),
    facts: [
      fill(
        isLed ? `${isFrench ? 'Pour {project}, ' : 'For {project}, '}${sought}.` : `${sought}[ ; ${takesPart}].`,
        within,
      ),
      fill(
        isFrench
          ? `{provider} en propose${others.length > 0 ? 'nt' : ''}${market}.[ En cherche aussi : {seekers}.]`
          : `{provider} offer${others.length > 0 ? '' : 's'} it${market}.[ Also sought by {seekers}.]`,
        values,
      ),
      ...remarksOn(speak, settings, exchange),
      open ? callWords(speak, open, row.asOf) : fill(''),
    ],
    whyNow: beginning(speak, exchange.initiative, told.settings, row.asOf),
    nextStep:
      open && settings.of(main.seeker).asked.length === 0
        ? fill(isFrench ? 'Prévenir {who} : l’appel ferme le {day}.' : 'Tell {who} that the call closes on {day}.', {
            ...{ who: withArticle(speak, main.seeker), day: formatDay(open.closesOn, speak.language) },
          })
        : isOfCompany
          ? adviceStep(speak, told.peers.get(needKey(main.seeker, main.theme)))
          : near !== undefined && providers.length === 1
            ? fill(
                isFrench
                  ? 'Demander d’abord conseil {peer}[ ({project})] ; à défaut, mettre en relation, à distance.'
                  : 'First ask {peer}[ ({project})] for advice; failing that, introduce them, at a distance.',
                {
                  peer: isFrench ? toActor(speak, near.actor) : speak.name(near.actor),
                  project: projectName(speak, near),
                },
              )
            : exchangeStep(speak, settings, exchange, open !== null),
  };
}

/** The day on which what it is sought for begins, when that is still to come. */
function beginning(speak: Speaker, initiative: string | null, settings: Told['settings'], asOf: string): Part {
  const start = initiative === null ? null : settings.of(initiative).start;
  if (initiative === null || start === null || start <= asOf) return fill('');
  const setting = settings.of(initiative);
  const awaitsMoney = setting.requests.length > 0;
  return begins(speak.language, title(speak, initiative), start, isUndecided(setting), awaitsMoney);
}

/** A project that is not in the graph has no title. */
const projectName = (speak: Speaker, { initiative }: Advisor) =>
  initiative === CANDIDATE ? '' : title(speak, initiative);

/** Nobody is introduced to a company: companies are consulted later, by the rules. */
function adviceStep(speak: Speaker, peer: Advisor | undefined): Part {
  const isFrench = speak.language === 'FR';
  if (peer === undefined)
    return fill(isFrench ? 'Demander d’abord conseil à qui l’a déjà fait.' : 'First ask somebody who has done it.');
  const [french, english] = peer.isOver ? ['l’a déjà fait', 'it was done'] : ['le fait déjà', 'it is being done'];
  return fill(
    isFrench
      ? `Prendre d’abord conseil auprès de {peer}, qui ${french}[ ({project})].`
      : `First ask {peer} for advice, where ${english}[ ({project})].`,
    { peer: withArticle(speak, peer.actor), project: projectName(speak, peer) },
  );
}

/** The call, who runs it, and between which days it is open. */
function callWords(speak: Speaker, call: NonNullable<Told['call']>, asOf: string): Part {
  const isFrench = speak.language === 'FR';
  const isLater = call.opensOn !== null && call.opensOn > asOf;
  const values = {
    name: title(speak, call.call),
    lead: call.lead === null ? '' : speak.name(call.lead),
    opens: isLater ? formatDay(call.opensOn ?? '', speak.language) : '',
    closes: formatDay(call.closesOn, speak.language),
  };
  return fill(
    isFrench
      ? '{name}[ ({lead})] : ouvert[ du {opens}] jusqu’au {closes}.'
      : '{name}[ ({lead})]: open[ from {opens}] until {closes}.',
    values,
  );
}

export function needOffer(speak: Speaker, row: SynergyRow, told: Told): Parts {
  const parts = exchangeParts(speak, row, told);
  if (parts === null) return { headline: fill(label(synergyLabels, row.kind, speak.language)), facts: [] };
  const { isOfCompany: _, ...said } = parts;
  return { ...said, caveat: caveat('MET', speak.language) };
}
