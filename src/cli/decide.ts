/** `passerelle decide SUGGESTION STATUS`: records a decision about a suggestion. */

import { Argument, Command } from 'commander';
import { decisionLabels, dismissalLabels, type Language, label } from '../words/labels.js';
import { answerLanguage, examples, reader } from './language/reader.js';
import { type ActPayload, printAct } from './print-act.js';
import { readCode, readNumber } from './questions/question-options.js';
import { ask } from './with-graph.js';

const MUTATION = `mutation ($input: DecideInput!, $language: Language!) {
  decide(input: $input) {
    change sequence
    userErrors { code field message(language: $language) }
    decision {
      id suggestionId status reason reasonKind owner dueOn meetingOn decidedOn revision evidenceChanged
      body { id name } initiatives { id title } actors { id name }
    }
  }
}`;

interface Options {
  readonly reasonKind?: string;
  readonly reason?: string;
  readonly owner?: string;
  readonly dueOn?: string;
  readonly body?: string;
  readonly meeting?: string;
  readonly revision?: number;
  readonly asOf?: string;
  readonly language: Language;
  readonly json?: boolean;
}

export function decideCommand(): Command {
  return new Command('decide')
    .description('retain, plan, do or dismiss a suggestion; an earlier decision is replaced')
    .argument('<suggestion>', 'its id, as `passerelle overlaps --json` and `synergies --json` print it')
    .addArgument(
      new Argument('<status>', 'retained, planned, done or dismissed').argParser(readCode(Object.keys(decisionLabels))),
    )
    .option(
      '--reason-kind <kind>',
      'why it is dismissed: different-audiences, already-coordinated, wrong-data, off-topic, later or other',
      readCode(Object.keys(dismissalLabels)),
    )
    .option('--reason <text>', 'why, in your words')
    .option('--owner <function>', 'the function that follows it up, never a person: "Direction numérique"')
    .option('--due-on <date>', 'to be done by, YYYY-MM-DD')
    .option('--body <id>', 'the council or committee that decides on it')
    .option('--meeting <id>', 'the meeting that decides, instead of a body')
    .option('--revision <number>', 'refuse if the decision does not have this revision (any more)', readNumber)
    .option('--as-of <date>', 'the day of the answer in which you saw it, YYYY-MM-DD (default: today)')
    .addOption(answerLanguage())
    .option('--json', 'print the payload of the API as one JSON document')
    .addHelpText(
      'after',
      examples(
        'passerelle decide overlap-A-B dismissed --reason-kind different_audiences',
        'passerelle decide synergy-POOLING-A-B planned --owner "Direction numérique" --due-on 2027-06-30',
      ),
    )
    .action(run);
}

async function run(suggestion: string, status: string, { json = false, language, ...rest }: Options): Promise<void> {
  const { decide } = await ask<{ decide: ActPayload }>(MUTATION, {
    input: { suggestion, status, ...rest },
    language: reader,
  });
  printAct(decide, json, ({ change }) => {
    const decided = `${suggestion}, ${label(decisionLabels, status, language)}`;
    if (language === 'FR') {
      return `Décision : ${decided}. ${change ? `Pour l'annuler : passerelle undo ${change}` : "Elle l'était déjà."}`;
    }
    return `Decision: ${decided}. ${change ? `To undo it: passerelle undo ${change}` : 'So it was already.'}`;
  });
}
