/** The map of the schema is generated from the schema and complete. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema } from 'graphql';
import { expect, it } from 'vitest';
import { projectRoot } from '../src/config.js';
import { drawSchemaMap } from '../tools/schema/schema-map.js';

it('docs/schema-map.md is up to date with the schema', () => {
  const text = readFileSync(join(projectRoot, 'schema.graphql'), 'utf8');
  const map = drawSchemaMap(buildSchema(text), text.split('\n').length - 1);
  expect(readFileSync(join(projectRoot, 'docs', 'schema-map.md'), 'utf8')).toBe(map);
});

it('the schema map separates questions from lists, each with its first sentence, and draws the relations between entities', () => {
  const map = drawSchemaMap(
    buildSchema(`
      interface Node { id: ID! }
      type Town implements Node { id: ID!, shops: [Shop!]!, isEmpty(on: Int): Verdict }
      type Shop implements Node { id: ID!, town: Town, formerTown: Town }
      type Verdict { yes: Boolean }
      type TownConnection { nodes: [Town!]! }
      type Query {
        "Towns by name. Never more than 9."
        towns: TownConnection
        "Which towns are empty? By day."
        empty: Verdict
        node(id: ID!): Node
      }
      type Mutation {
        "Closes | shuts."
        close: Shop
      }`),
    20,
  );
  expect(map).toContain('20 lines and 11 types, of which one need know 2 entities and 3 root fields');
  expect(map).toContain('## Questions\n\n| field | |\n|--|--|\n| `empty` | Which towns are empty? |\n\n## Ent');
  expect(map).toContain('| `towns` | Towns by name. |\n| `node` |  |\n\n## Acts');
  expect(map).toContain('| `close` | Closes \\| shuts. |');
  expect(map).toContain('  Town -- "shops" --> Shop\n  Shop -- "town · formerTown" --> Town\n```');
  expect(map).toContain('- **Town**: `isEmpty`\n');
});
