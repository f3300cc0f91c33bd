/** `passerelle undo CHANGE`: undoes a change, or an import batch by batch. */

import { Command } from 'commander';
import { BadInput } from '../errors.js';
import type { Language } from '../words/labels.js';
import { answerLanguage, examples } from './language/reader.js';
import { type ActPayload, printAct } from './print-act.js';
import { type RunOperation, withGraph } from './with-graph.js';

const MUTATION = `mutation ($change: ID!) {
  undo(change: $change) { undone kept change sequence userErrors { code field message } }
}`;
const BATCHES = `query ($name: String!, $after: String) {
  changes(first: 200, after: $after, filter: {import: $name}) { nodes { id undoable } pageInfo { hasNextPage endCursor } }
}`;

interface UndoPayload extends ActPayload {
  readonly undone: readonly string[];
  readonly kept: readonly string[];
}

interface Batches {
  readonly changes: {
    readonly nodes: readonly { readonly id: string; readonly undoable: boolean }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
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
  const payload = await withGraph(async (run) => {
    const payloads: UndoPayload[] = [];
    for (const id of ids) {
      for (const change of id.startsWith('import-') ? await batchesOf(run, id) : [id])
        payloads.push((await run<{ undo: UndoPayload }>(MUTATION, { change })).undo);
    }
    const [only, ...others] = payloads;
    return only !== undefined && others.length === 0 ? only : unite(payloads);
  });
  printAct(payload, json, (done) => describe(done, language));
}

/** The batches of an import, the last one first, because it may depend on earlier ones. @throws BadInput when there is no such import */
async function batchesOf(run: RunOperation, name: string): Promise<string[]> {
  const batches: Batches['changes']['nodes'][number][] = [];
  let after: string | null = null;
  do {
    const { changes }: Batches = await run<Batches>(BATCHES, { name, after });
    batches.push(...changes.nodes);
    after = changes.pageInfo.hasNextPage ? changes.pageInfo.endCursor : null;
  } while (after !== null);
  const undoable = batches.filter((batch) => batch.undoable).map(({ id }) => id);
  if (undoable.length > 0) return undoable;
  const fact = batches.length === 0 ? `no change is part of ${name}` : `${name} is one of territories or themes`;
  throw new BadInput(
    `undo: ${fact}; give the name that an import of actors, initiatives, contours or subsidies printed`,
  );
}

/** Joins the results of several undos: refused only when all were refused; `change` lists the ids in the order in which to undo them. */
function unite(payloads: readonly UndoPayload[]): UndoPayload {
  const done = payloads.filter(({ change }) => change !== null);
  return {
    undone: done.flatMap(({ undone }) => undone),
    kept: payloads.flatMap(({ kept }) => kept),
    change:
      done
        .map(({ change }) => change)
        .reverse()
        .join(' ') || null,
    userErrors: done.length > 0 ? [] : payloads.flatMap(({ userErrors }) => userErrors),
  };
}

function describe({ undone, kept, change }: UndoPayload, language: Language): string {
  const [did, left, back] =
    language === 'FR'
      ? ['Annulé :', 'Modifié depuis, laissé tel quel :', 'Pour rétablir :']
      : ['Undone:', 'Changed again since, left as it is:', 'To undo this:'];
  return [
    `${did} ${shorten(undone)}`,
    ...(kept.length > 0 ? [`${left} ${shorten(kept)}`] : []),
    `${back} passerelle undo ${change}`,
  ].join('\n');
}

const MOST_LISTED = 20;

const shorten = (ids: readonly string[]) =>
  ids.length > MOST_LISTED ? `${ids.slice(0, MOST_LISTED).join(', ')}, … (${ids.length})` : ids.join(', ');
