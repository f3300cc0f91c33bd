/** A matter in words for decision makers: the finding, the facts, why now, the next step with whom to call, and what would overturn it. */
import type { Context } from '../../../answers/context.js';
import { findNumber } from '../../../model/ids.js';
import type { Language } from '../../../words/labels.js';
import type { Speaker } from '../../../words/names.js';
import { fill, join, notOnPaper, type Said, tellParts } from '../../../words/said.js';
import { typeset } from '../../../words/typography.js';
import { sayExperiment } from '../../experiments/sentence.js';
import { callFirst } from '../call-first.js';
import { actorIds, type MatterRow } from '../row.js';
import { composeWords } from './compose-words.js';
import { callBefore } from './funding/call-before.js';
import { hear } from './hear.js';
import { namesNeeded } from './names-needed.js';
import { type Repeated, tellRepeats } from './tell-repeats.js';
import type { Telling } from './telling.js';
import { whyNow } from './why-now.js';

/** The words, whom they say to call first, and which actors they name, by id. */
interface Told extends Said {
  readonly call: readonly string[];
  readonly named: readonly string[];
  /** The day on which the call closes by which money that ends could be asked for again. */
  readonly callClosesOn: string | null;
}

const told = new WeakMap<MatterRow, Map<Language, Promise<Told>>>();

/** Composed once for each language, however many of its fields are asked for. */
export function sayMatter(context: Context, row: MatterRow, language: Language): Promise<Told> {
  const known = told.get(row) ?? new Map<Language, Promise<Told>>();
  told.set(row, known);
  const said = known.get(language) ?? say(context, row, language);
  known.set(language, said);
  return said;
}

async function say(context: Context, row: MatterRow, language: Language): Promise<Told> {
  // Side by side, so that all rows of an answer ask for names at the same moment.
  const { experiment } = row.matter;
  const telling = tellRepeats(context, row, language);
  if (experiment === null) {
    const [heard, again] = await Promise.all([hear(context, row, language), telling]);
    return context.together(() => tell(heard, again));
  }
  const [said, again] = await Promise.all([sayExperiment(context, experiment, language), telling]);
  const facts = again.facts.flatMap(({ text }) => (text === '' ? [] : [typeset(text, language)]));
  const call = actorIds(row, callFirst(row.of, row.matter));
  return {
    ...said,
    facts: [...said.facts, ...facts],
    isExample: said.isExample || again.isExample,
    call,
    named: [],
    callClosesOn: null,
  };
}

function tell(telling: Telling, again: Repeated): Told {
  const { row, speak } = telling;
  const { language } = speak;
  const { first = telling.call, call = first, ...parts } = composeWords(telling);
  const others = fill(language === 'FR' ? '[Appeler d’abord : {call}.]' : '[Call first: {call}.]', {
    call: call.map(speak.name).join(', '),
  });
  const { facts, further = [] } = parts;
  const own = new Set([...facts, ...further].map(({ text }) => text));
  const whole = {
    ...parts,
    further: [...further, ...again.facts.filter(({ text }) => !own.has(text))],
    ...whyNow(telling),
    ...(parts.nextStep && { nextStep: join(parts.nextStep, notOnPaper(others)) }),
  };
  // Whom the last words say to call stand first in the list, too; then the others, as the step names them.
  const called = [...new Set([...call, ...inTurn(first, parts.nextStep?.text ?? '', speak)])];
  // All of it is needed here: typeset once.
  const said = { ...tellParts(whole, row.asOf, speak.isExample || again.isExample, language) };
  const callClosesOn = callBefore(telling)?.closesOn ?? null;
  return { ...said, call: called, named: namedIn(said, telling), callClosesOn };
}

function namedIn({ headline, facts, whyNow, nextStep }: Said, telling: Telling): string[] {
  const { row, speak } = telling;
  const { table } = row.of.known.snapshot.actors;
  const text = [headline, ...facts, whyNow, nextStep].join('\n');
  return [...new Set(namesNeeded(telling))].filter(
    (id) => findNumber(table, id) >= 0 && text.includes(typeset(speak.name(id), speak.language)),
  );
}

/** Those whom the step does not name come last. */
function inTurn(actors: readonly string[], step: string, { name }: Speaker): string[] {
  const placeOf = (id: string) => {
    const place = step.indexOf(name(id));
    return place < 0 ? step.length : place;
  };
  return actors.toSorted((one, other) => placeOf(one) - placeOf(other));
}
