/** Who could bring what to whom, of those who lead several projects of one subject: what one seeks or offers, has done or has found. */
import { isUnderWay, type Setting, type Settings } from '../../answers/setting.js';
import type { Resource } from '../../language/generated/types.js';
import type { Speaker } from '../../words/names.js';
import { sayNeed, sayOffer } from '../../words/resource-words.js';
import { counting, fill, type Part } from '../../words/said.js';
import { toActor, withArticle } from '../../words/with-article.js';
import { isOfPlace } from './exchange-facts.js';

export interface Projects {
  /** The strongest pair first. */
  readonly initiatives: readonly string[];
  /** The themes on which what their leads seek and offer counts. */
  readonly leaves: readonly string[];
  /** Whether their areas are known not to touch: a room there helps nobody here. */
  readonly isFar: boolean;
  /** Whether they are purchases: of one that is under way the specification can be read. */
  readonly isBought: boolean;
  readonly asOf: string;
}

export interface Bringing {
  readonly step: Part;
  /** Whom the step says to call, where it is about a need: the seeker, and who could help it. */
  readonly call?: readonly string[];
}

/** Undefined where nothing is known. Companies are left out: what they bring is for sale. */
export function sayWhoBrings(speak: Speaker, settings: Settings, projects: Projects): Bringing | undefined {
  const { initiatives, asOf } = projects;
  const led = initiatives
    .map((id) => settings.of(id))
    .filter(({ isOfCompany, leads }) => !isOfCompany && leads.length > 0);
  const running = led.filter((each) => isUnderWay(each, asOf));
  const help = helpFor(speak, led, running, projects);
  if (help !== undefined) return help;
  const step = offerOf(speak, led, projects) ?? experienceOf(speak, led, running, projects) ?? resultsOf(speak, led);
  return step && { step };
}

const leadOf = ({ leads }: Setting): string => leads[0]?.id ?? '';
const isLedBy = ({ leads }: Setting, actor: string): boolean => leads.some(({ id }) => id === actor);

type Stated = Setting['stated'][number];

/** Money comes from elsewhere, people are sent where they live, and a room is of one place. */
const stated = (led: readonly Setting[], { leaves, isFar }: Projects, wanted: boolean): Stated[] => {
  const isLeft = (resource: Resource) =>
    ['AUDIENCE', 'FUNDING', 'PREMISES'].includes(resource) || (isFar && isOfPlace(resource));
  return led
    .flatMap((each) => each.stated)
    .filter(({ isOffer, resource, theme }) => isOffer === wanted && leaves.includes(theme) && !isLeft(resource));
};

/** What who runs such a project can give or share without having said so; of things, only who offers them has any to spare. */
const sharable: readonly Resource[] = ['STAFF', 'SKILLS', 'ENGINEERING', 'LEGAL', 'DATA'];

/** Of those who run one already, first who offers just that, then one of the kind of the seeker: an intercommunalité helps another. */
function helpFor(
  speak: Speaker,
  led: readonly Setting[],
  running: readonly Setting[],
  projects: Projects,
): Bringing | undefined {
  const offers = stated(running, projects, true);
  const offersIt = (need: Stated) => (actor: string) =>
    offers.some((each) => each.actor === actor && each.resource === need.resource);
  const need = stated(led, projects, false).find(
    (each) => sharable.includes(each.resource) || offers.some(({ actor }) => offersIt(each)(actor)),
  );
  if (need === undefined) return undefined;
  const { kind } = speak.named(need.actor);
  const others = running.filter((each) => !isLedBy(each, need.actor));
  const giving = others.filter((each) => offersIt(need)(leadOf(each)));
  const helping = sharable.includes(need.resource) ? others : [];
  const other = giving[0] ?? helping.find((each) => each.leads[0]?.kind === kind) ?? helping[0];
  if (other === undefined) return undefined;
  const what = sayNeed(need.resource, speak.language);
  const step = counting(
    fill(
      speak.language === 'FR'
        ? 'À voir avec {other} : quelle aide apporter {seeker}, qui {what}.'
        : 'To settle with {other}: what help to bring {seeker}, which {what}.',
      { other: withArticle(speak, leadOf(other)), seeker: toActor(speak, need.actor), what },
    ),
    what,
  );
  return { step, call: [need.actor, leadOf(other)] };
}

/** To the one other, or to the others. */
function toOthers(speak: Speaker, led: readonly Setting[], actor: string): Part | undefined {
  const others = [...new Set(led.filter((each) => !isLedBy(each, actor)).map(leadOf))];
  const [one] = others;
  if (one === undefined) return undefined;
  return others.length === 1 ? toActor(speak, one) : fill(speak.language === 'FR' ? 'aux autres' : 'to the others');
}

function offerOf(speak: Speaker, led: readonly Setting[], projects: Projects) {
  const [offer] = stated(led, projects, true);
  const whom = offer && toOthers(speak, led, offer.actor);
  if (offer === undefined || whom === undefined) return undefined;
  const what = sayOffer(offer.resource, speak.language);
  return counting(
    fill(
      speak.language === 'FR'
        ? 'À voir : ce que {giver}, qui {what}, peut apporter {whom}.'
        : 'To see: what {giver}, which {what}, can bring {whom}.',
      { giver: withArticle(speak, offer.actor), what, whom },
    ),
    what,
  );
}

/** Who runs one already can tell who prepares one, the first to begin. */
function experienceOf(
  speak: Speaker,
  led: readonly Setting[],
  running: readonly Setting[],
  { asOf, isBought }: Projects,
) {
  const begins = (each: Setting) => (each.start !== null && each.start > asOf ? each.start : '9999');
  const [starting] = led
    .filter((each) => !running.includes(each) && (each.end ?? asOf) >= asOf)
    .sort((one, other) => (begins(one) < begins(other) ? -1 : begins(one) > begins(other) ? 1 : 0));
  const experienced = starting && running.find((each) => !isLedBy(each, leadOf(starting)));
  if (starting === undefined || experienced === undefined) return undefined;
  const isAhead = (starting.start ?? '') > asOf;
  const [french, english] = isBought
    ? ['son cahier des charges et son expérience', 'its specification and what it knows']
    : ['son expérience', 'what it knows'];
  return fill(
    speak.language === 'FR'
      ? `À proposer : que {who} partage ${french} avec {whom}${isAhead ? ' avant le début' : ''}.`
      : `To propose: that {who} share ${english} with {whom}${isAhead ? ' before the beginning' : ''}.`,
    { who: withArticle(speak, leadOf(experienced)), whom: withArticle(speak, leadOf(starting)) },
  );
}

function resultsOf(speak: Speaker, led: readonly Setting[]) {
  const known = led.find(({ id }) => speak.named(id).results.length > 0);
  const whom = known && toOthers(speak, led, leadOf(known));
  if (known === undefined || whom === undefined) return undefined;
  return fill(
    speak.language === 'FR'
      ? 'À proposer : que {who} présente ses résultats {whom}.'
      : 'To propose: that {who} present its results {whom}.',
    { who: withArticle(speak, leadOf(known)), whom },
  );
}
