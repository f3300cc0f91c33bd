/** `passerelle undo CHANGE`: undoes changes; and whole imports, batch by batch, which may take minutes. */

import { Command } from 'commander';
import type { Language } from '../words/labels.js';
import { answerLanguage, examples, reader } from './language/reader.js';
import { type ActPayload, printAct } from './print-act.js';
import { step } from './progress.js';
import { type RunOperation, withGraph } from './with-graph.js';

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
  /** Batches that are still to be undone. */
  readonly remaining: number;
}

type Wanted = { readonly id: string; readonly language: Language };

/** What one id, or several, became. */
interface Undone extends UndoPayload {
  /** Of the imports among them, how many entities each of them restored or archived. */
  readonly imports: Readonly<Record<string, number>>;
}

export function undoCommand(): Command {
  return new Command('undo')
    .description('undo the change of an act, or an import, except entities that were changed since')
    .argument('<change...>', 'ids of changes, such as change-12, or the name of an import, import-20260131-…')
    .addOption(answerLanguage())
    .option('--json', 'print the payload of the API as one JSON document')
    .addHelpText('after', examples('passerelle undo change-12', 'passerelle undo import-20260131-093000-1f2e'))
    .action(run);
}

async function run(ids: string[], { json = false, language }: { json?: boolean; language: Language }): Promise<void> {
  const done = await withGraph(async (run) => {
    const parts: Undone[] = [];
    for (const id of ids)
      parts.push(await (id.startsWith('import-') ? undoImport : undoChange)(run, { id, language: reader }));
    return parts.length === 1 ? (parts[0] as Undone) : unite(parts);
  });
  printAct(done, json, (all) => describe(all, language));
}

async function undoChange(run: RunOperation, of: Wanted): Promise<Undone> {
  const { undo } = await run<{ undo: UndoPayload }>(CHANGE, of);
  return { ...undo, imports: {} };
}

/** An import of a million rows is undone in many acts. After an interruption the same command goes on where it was. */
const undoImport = (run: RunOperation, of: Wanted): Promise<Undone> =>
  step(`undo ${of.id}`, async (progress) => {
    const kept = new Set<string>();
    let count = 0;
    let batches = 0;
    let change: string | null = null;
    for (;;) {
      const { undoImport: part } = await run<{ undoImport: UndoImportPayload }>(IMPORT, of);
      for (const each of part.kept) kept.add(each);
      count += part.undoneCount;
      change = part.change ?? change;
      batches ||= part.remaining + 1;
      progress(batches - part.remaining, batches);
      // What is left when nothing more is undone was changed since.
      if (part.remaining > 0 && part.undoneCount > 0) continue;
      const userErrors = change === null ? part.userErrors : [];
      return { undone: [], kept: [...kept], change, userErrors, imports: change === null ? {} : { [of.id]: count } };
    }
  });

/** Joins several: refused only when all were refused; `change` lists the ids in the order in which to undo them. */
function unite(parts: readonly Undone[]): Undone {
  const done = parts.filter(({ change }) => change !== null);
  return {
    undone: done.flatMap(({ undone }) => undone),
    kept: parts.flatMap(({ kept }) => kept),
    imports: Object.assign({}, ...done.map(({ imports }) => imports)),
    change:
      done
        .map(({ change }) => change)
        .reverse()
        .join(' ') || null,
    userErrors: done.length > 0 ? [] : parts.flatMap(({ userErrors }) => userErrors),
  };
}

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

function describe({ undone, kept, change, imports }: Undone, language: Language): string {
  const { did, left, back, again, entities } = WORDS[language];
  const count = new Intl.NumberFormat(language);
  const whole = Object.entries(imports).map(([id, number]) => `${id} (${count.format(number)} ${entities})`);
  return [
    `${did} ${[...(undone.length > 0 ? [shorten(undone)] : []), ...whole].join(', ')}`,
    ...(kept.length > 0 ? [`${left} ${shorten(kept)}`] : []),
    `${back} ${whole.length > 0 ? again : `passerelle undo ${change}`}`,
  ].join('\n');
}

const MOST_LISTED = 20;

const shorten = (ids: readonly string[]) =>
  ids.length > MOST_LISTED ? `${ids.slice(0, MOST_LISTED).join(', ')}, … (${ids.length})` : ids.join(', ');
