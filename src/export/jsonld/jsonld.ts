/** The graph as linked data: JSON-LD in the terms of ORG, CPOV, SKOS and Dublin Core, readable without fetching anything. */
import type { Format } from '../format.js';
import { inChunks } from '../in-chunks.js';
import type { OpenExport } from '../open-export.js';
import type { Named } from '../rows.js';
import { context, type Thing } from './context.js';
import { organisationsAndTheirLinks } from './organisations.js';
import { projectsAndGrants } from './projects.js';
import { concepts, dataset, place, sources } from './references.js';

export const jsonld: Format = {
  ending: 'jsonld',
  mediaType: 'application/ld+json; charset=utf-8',
  files: (open) => [{ name: 'jsonld', chunks: () => inChunks(write(open)) }],
};

async function* write(open: OpenExport): AsyncGenerator<string> {
  yield `{"@context": ${JSON.stringify(context)},\n"@graph": [\n`;
  let between = '';
  for await (const thing of things(open)) {
    yield `${between}${JSON.stringify(withoutEmpty(thing))}`;
    between = ',\n';
  }
  yield '\n]}\n';
}

async function* things(open: OpenExport): AsyncGenerator<Thing> {
  yield await dataset(open);
  yield* concepts(open);
  // Each named place once; there are at most as many as in the official code.
  const places = new Map<string, Named>();
  const keep = (some: readonly Named[]) => {
    for (const each of some) places.set(each.id, each);
  };
  const noticing: OpenExport = {
    ...open,
    async *actors() {
      for await (const row of open.actors()) {
        keep(row.seats);
        keep(row.actsIn);
        yield row;
      }
    },
    async *initiatives() {
      for await (const row of open.initiatives()) {
        keep(row.territories);
        yield row;
      }
    },
  };
  yield* organisationsAndTheirLinks(noticing);
  yield* projectsAndGrants(noticing);
  for (const each of places.values()) yield place(each);
  yield* sources(open);
}

/** Empty lists are left out. */
const withoutEmpty = (thing: Thing): Thing =>
  Object.fromEntries(Object.entries(thing).filter(([, value]) => !(Array.isArray(value) && value.length === 0)));
