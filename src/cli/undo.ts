/** `passerelle undo CHANGE`: takes a change back. */
import { Command } from 'commander';
import type { Language } from '../words/labels.js';
import { ask } from './ask.js';
import { readCode } from './question-options.js';
import { type ActPayload, tellAct } from './tell-act.js';

const MUTATION = `mutation ($change: ID!) {
  undo(change: $change) { undone kept change sequence userErrors { code field message } }
}`;

interface UndoPayload extends ActPayload {
  readonly undone: readonly string[];
  readonly kept: readonly string[];
}

export function undoCommand(): Command {
  return new Command('undo')
    .description('take back the change of an act, but for what was changed again since; not imports')
    .argument('<change>', 'the id that the act gave: change-12')
    .option('--language <language>', 'fr or en', readCode(['FR', 'EN']), 'FR')
    .option('--json', 'print the payload as the API gives it, as one JSON document')
    .addHelpText('after', '\nExample:\n  passerelle undo change-12')
    .action(run);
}

async function run(id: string, { json = false, language }: { json?: boolean; language: Language }): Promise<void> {
  const { undo } = await ask<{ undo: UndoPayload }>(MUTATION, { change: id });
  tellAct(undo, json, (payload) => describe(payload, language));
}

function describe({ undone, kept, change }: UndoPayload, language: Language): string {
  const [did, left, back] =
    language === 'FR'
      ? ['Annulé :', 'Modifié depuis, laissé tel quel :', 'Pour rétablir :']
      : ['Undone:', 'Changed again since, left as it is:', 'To undo this:'];
  return [
    `${did} ${undone.join(', ')}`,
    ...(kept.length > 0 ? [`${left} ${kept.join(', ')}`] : []),
    `${back} passerelle undo ${change}`,
  ].join('\n');
}
