/** The text of CHANGELOG-SCHEMA.md: what changed in the public schema in each release, and since the last one. */
import type { GraphQLSchema } from 'graphql';
import { compareSchemas } from './compare-schemas.js';
import type { ReleasedSchema } from './released-schemas.js';

/** @param releases sorted by version, the oldest first */
export function describeSchemaChanges(releases: readonly ReleasedSchema[], now: GraphQLSchema): string {
  const [first, ...later] = releases;
  const parts = [
    '# Changes of the schema',
    'Written by `npm run generate` from the schemas in [docs/schema](docs/schema) and [schema.graphql](schema.graphql). A change that breaks a client has a [decision](docs/decisions).',
  ];
  if (first === undefined) return `${parts.join('\n\n')}\n`;
  let before = first;
  const sections = later.map((release) => {
    const section = describe(release.version, before.schema, release.schema);
    before = release;
    return section;
  });
  parts.push(describe('Unreleased', before.schema, now), ...sections.reverse(), `## ${first.version}\n\nThe first.`);
  return `${parts.join('\n\n')}\n`;
}

function describe(title: string, before: GraphQLSchema, now: GraphQLSchema): string {
  const { breaking, surprising, deprecated, added } = compareSchemas(before, now);
  const lists: [string, readonly string[]][] = [
    ['Breaks clients', breaking],
    ['May surprise clients', surprising],
    ['Going away', deprecated],
    ['New', added],
  ];
  const parts = lists
    .filter(([, changes]) => changes.length > 0)
    .map(([heading, changes]) => `**${heading}**\n\n${changes.map((change) => `- ${change}`).join('\n')}`);
  return [`## ${title}`, ...(parts.length > 0 ? parts : ['Nothing.'])].join('\n\n');
}
