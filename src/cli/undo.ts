/** `passerelle undo CHANGE`: undoes changes; and whole imports, batch by batch, which may take minutes. */

import { Command } from 'commander';
import type { Language } from '../words/labels.js';
import { answerLanguage, examples, reader } from './language/reader.js';
import { type ActPayload, refuse } from './print-act.js';
import { step } from './progress.js';
import { type RunOperation, withGraph } from './with-graph.js';
import { writeJson } from './write-answer.js';

const CHANGE = `mutation ($id: ID!, $language: Language!) {
  undo(change: $id) { undone kept change sequence userErrors { code field message(language: $language) } }
}`;
const IMPORT = `mutation ($id: ID!, $language: Language!) {
  undoImport(input: {import: $id}) { undoneCount kept change sequence remaining userErrors { code field message(language: $language) } }
}`;

interface UndoPayload extends ActPayload {
  readonly undone: readonly string[];
  readonly kept: readonly string[];
}

interface UndoImportPayload extends ActPayload {
  readonly undoneCount: number;
  readonly kept: readonly string[];
  readonly sequence: number | null;
  /** Batches that are still to be undone. */
  readonly remaining: number;
}

type Wanted = { readonly id: string; readonly language: Language };

/** What became of one id: the payload of `undo`, or of `undoImport`. */
interface Undone {
  readonly id: string;
  readonly payload: UndoPayload | UndoImportPayload;
}

export function undoCommand(): Command {
  return new Command('undo')
    .description('undo the change of an act, or an import, except entities that were changed since')
    .argument('<change...>', 'ids of changes, such as change-12, or the name of an import, import-20260131-…')
    .addOption(answerLanguage())
    .option('--json', 'print the payload of the API as one JSON document; of several ids, the list of their payloads')
    .addHelpText('after', examples('passerelle undo change-12', 'passerelle undo import-20260131-093000-1f2e'))
    .action(run);
}

async function run(ids: string[], { json = false, language }: { json?: boolean; language: Language }): Promise<void> {
  const parts = await withGraph(async (run) => {
    const done: Undone[] = [];
    for (const id of ids) {
      const undo = id.startsWith('import-') ? undoImport : undoChange;
      done.push({ id, payload: await undo(run, { id, language: reader }) });
    }
    return done;
  });
  const payloads = parts.map(({ payload }) => payload);
  if (json) writeJson(payloads.length === 1 ? payloads[0] : payloads);
  // Refused only when all were refused.
  if (payloads.every(({ change }) => change === null)) refuse(payloads.flatMap(({ userErrors }) => userErrors));
  for (const { id, payload } of parts) for (const { message } of payload.userErrors) console.error(`${id}: ${message}`);
  if (!json) console.log(describe(parts, language));
}

async function undoChange(run: RunOperation, of: Wanted): Promise<UndoPayload> {
  const { undo } = await run<{ undo: UndoPayload }>(CHANGE, of);
  return undo;
}

/** An import of a million rows is undone in many acts. After an interruption the same command goes on where it was. */
const undoImport = (run: RunOperation, of: Wanted): Promise<UndoImportPayload> =>
  step(`undo ${of.id}`, async (progress) => {
    const kept = new Set<string>();
    let undoneCount = 0;
    let batches = 0;
    let [change, sequence]: [string | null, number | null] = [null, null];
    for (;;) {
      const { undoImport: part } = await run<{ undoImport: UndoImportPayload }>(IMPORT, of);
      for (const each of part.kept) kept.add(each);
      undoneCount += part.undoneCount;
      change = part.change ?? change;
      sequence = part.sequence ?? sequence;
      const { remaining } = part;
      batches ||= remaining + 1;
      progress(batches - remaining, batches);
      // What is left when nothing more is undone was changed since.
      if (remaining > 0 && part.undoneCount > 0) continue;
      const userErrors = change === null ? part.userErrors : [];
      return { undoneCount, kept: [...kept], change, sequence, remaining, userErrors };
    }
  });

const WORDS = {
  FR: {
    did: 'Annulé :',
    left: 'Modifié depuis, laissé tel quel :',
    back: 'Pour rétablir :',
    again: 'importez de nouveau ses fichiers',
    entities: 'fiches et financements',
  },
  EN: {
    did: 'Undone:',
    left: 'Changed again since, left as it is:',
    back: 'To undo this:',
    again: 'import its files again',
    entities: 'entities',
  },
};

function describe(parts: readonly Undone[], language: Language): string {
  const { did, left, back, again, entities } = WORDS[language];
  const number = new Intl.NumberFormat(language);
  const undone = parts.flatMap(({ payload }) => ('undone' in payload ? payload.undone : []));
  const whole = parts.flatMap(({ id, payload }) =>
    'undoneCount' in payload && payload.change !== null
      ? `${id} (${number.format(payload.undoneCount)} ${entities})`
      : [],
  );
  const kept = parts.flatMap(({ payload }) => payload.kept);
  // In the order in which to undo them.
  const changes = parts.flatMap(({ payload }) => payload.change ?? []).reverse();
  return [
    `${did} ${[...(undone.length > 0 ? [shorten(undone)] : []), ...whole].join(', ')}`,
    ...(kept.length > 0 ? [`${left} ${shorten(kept)}`] : []),
    `${back} ${whole.length > 0 ? again : `passerelle undo ${changes.join(' ')}`}`,
  ].join('\n');
}

const MOST_LISTED = 20;

const shorten = (ids: readonly string[]) =>
  ids.length > MOST_LISTED ? `${ids.slice(0, MOST_LISTED).join(', ')}, … (${ids.length})` : ids.join(', ');
