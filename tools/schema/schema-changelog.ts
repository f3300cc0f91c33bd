/** The text of CHANGELOG-SCHEMA.md: what changed in the public schema from release to release, and since the last one. */
import type { GraphQLSchema } from 'graphql';
import { compareSchemas } from './compare-schemas.js';
import type { ReleasedSchema } from './released-schemas.js';

/** @param releases the oldest first */
export function tellSchemaChanges(releases: readonly ReleasedSchema[], now: GraphQLSchema): string {
  const [first, ...later] = releases;
  const parts = [
    '# Changes of the schema',
    'Written by `npm run generate` from the schemas in [docs/schema](docs/schema) and [schema.graphql](schema.graphql). A change that breaks a client has a [decision](docs/decisions).',
  ];
  if (first === undefined) return `${parts.join('\n\n')}\n`;
  let before = first;
  const sections = later.map((release) => {
    const section = tell(release.version, before.schema, release.schema);
    before = release;
    return section;
  });
  parts.push(tell('Unreleased', before.schema, now), ...sections.reverse(), `## ${first.version}\n\nThe first.`);
  return `${parts.join('\n\n')}\n`;
}

function tell(title: string, before: GraphQLSchema, now: GraphQLSchema): string {
  const { breaking, surprising, deprecated, added } = compareSchemas(before, now);
  const lists: [string, readonly string[]][] = [
    ['Breaks clients', breaking],
    ['May surprise clients', surprising],
    ['Going away', deprecated],
    ['New', added],
  ];
  const told = lists
    .filter(([, changes]) => changes.length > 0)
    .map(([heading, changes]) => `**${heading}**\n\n${changes.map((change) => `- ${change}`).join('\n')}`);
  return [`## ${title}`, ...(told.length > 0 ? told : ['Nothing.'])].join('\n\n');
}
