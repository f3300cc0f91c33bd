/**
 * Generates from schema.graphql the types of its arguments and values, which every room uses; the types of all resolvers, against which
 * src/api/resolvers.ts holds the rooms; from the example queries the documents of the client package, and from the
 * operations of the application its own.
 */
import { readFileSync } from 'node:fs';
import type { CodegenConfig } from '@graphql-codegen/cli';
import { deriveMappers } from './tools/schema/derive-mappers.js';

const texts = Object.fromEntries(
  ['ID', 'Date', 'DateTime', 'Siren', 'Siret', 'Rna', 'InseeCode'].map((name) => [name, 'string']),
);

const RESOLVERS = 'src/api/generated';

const types = {
  useTypeImports: true,
  immutableTypes: true,
  emitLegacyCommonJSImports: false,
  strictScalars: true,
  // As resolvers meet them: Money is cents between the scalar's parsing and its printing.
  scalars: { ...texts, Money: 'number', JSON: 'unknown' },
};

const asJson = {
  enumsAsTypes: true,
  useTypeImports: true,
  immutableTypes: true,
  emitLegacyCommonJSImports: false,
  strictScalars: true,
  // As JSON carries them: Money is a decimal string, such as "1234.50".
  scalars: { ...texts, Money: 'string', JSON: 'unknown' },
};

const config: CodegenConfig = {
  schema: 'schema.graphql',
  generates: {
    'client/src/generated/': {
      preset: 'client',
      documents: 'schema/examples/*.graphql',
      // The manifest that a server takes as PERSISTED_OPERATIONS; each document says its hash.
      presetConfig: {
        fragmentMasking: false,
        persistedDocuments: { mode: 'embedHashInDocument', hashAlgorithm: 'sha256' },
      },
      config: asJson,
    },
    // The application sends hashes alone: the texts are in the manifest that the server reads.
    'web/src/generated/': {
      preset: 'client',
      documents: 'web/src/**/*.graphql',
      presetConfig: {
        fragmentMasking: false,
        persistedDocuments: { mode: 'replaceDocumentWithHash', hashAlgorithm: 'sha256' },
      },
      config: asJson,
    },
    // The closed lists stand in it as values too: `ActorKind` is the type and the list.
    'src/language/generated/types.ts': {
      plugins: ['typescript'],
      config: { ...types, enumsAsConst: true, namingConvention: { enumValues: 'keep' } },
    },
    [`${RESOLVERS}/resolvers.ts`]: {
      plugins: [
        { add: { content: "import type * as Types from '../../language/generated/types.js';" } },
        'typescript-resolvers',
      ],
      config: {
        ...types,
        enumsAsTypes: true,
        namespacedImportName: 'Types',
        contextType: '../../answers/context.js#Context',
        // An entity in an answer is its id; an answer is a row of its question.
        mappers: deriveMappers(readFileSync('schema.graphql', 'utf8'), RESOLVERS),
      },
    },
  },
};

export default config;
