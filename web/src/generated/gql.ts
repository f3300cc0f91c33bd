/* eslint-disable */
import * as types from './graphql.js';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "mutation Undo($change: ID!, $language: Language!) {\n  act: undo(change: $change) {\n    change\n    sequence\n    userErrors {\n      code\n      message(language: $language)\n    }\n  }\n}": typeof types.UndoDocument,
    "query Viewer {\n  viewer {\n    name\n    role\n    can\n    mayRead\n    today\n  }\n}\n\nquery Installation {\n  installation {\n    today\n    isTodayFixed\n    hasExamples\n  }\n}\n\nquery Home($territory: ID!, $isHome: Boolean!) {\n  home @include(if: $isHome) {\n    ...HomeTerritory\n  }\n  territory(id: $territory) @skip(if: $isHome) {\n    ...HomeTerritory\n  }\n}\n\nfragment HomeTerritory on Territory {\n  id\n  name\n  level\n  population\n}\n\nquery FindTerritory($text: String!) {\n  search(text: $text, kind: [TERRITORY], first: 8) {\n    nodes {\n      id\n      ... on Territory {\n        name\n        level\n        population\n        within {\n          name\n          level\n        }\n      }\n    }\n  }\n}": typeof types.ViewerDocument,
    "query EnumLabels($language: Language!) {\n  enumLabels(language: $language) {\n    type\n    values {\n      value\n      label\n    }\n  }\n}": typeof types.EnumLabelsDocument,
};
const documents: Documents = {
    "mutation Undo($change: ID!, $language: Language!) {\n  act: undo(change: $change) {\n    change\n    sequence\n    userErrors {\n      code\n      message(language: $language)\n    }\n  }\n}": types.UndoDocument,
    "query Viewer {\n  viewer {\n    name\n    role\n    can\n    mayRead\n    today\n  }\n}\n\nquery Installation {\n  installation {\n    today\n    isTodayFixed\n    hasExamples\n  }\n}\n\nquery Home($territory: ID!, $isHome: Boolean!) {\n  home @include(if: $isHome) {\n    ...HomeTerritory\n  }\n  territory(id: $territory) @skip(if: $isHome) {\n    ...HomeTerritory\n  }\n}\n\nfragment HomeTerritory on Territory {\n  id\n  name\n  level\n  population\n}\n\nquery FindTerritory($text: String!) {\n  search(text: $text, kind: [TERRITORY], first: 8) {\n    nodes {\n      id\n      ... on Territory {\n        name\n        level\n        population\n        within {\n          name\n          level\n        }\n      }\n    }\n  }\n}": types.ViewerDocument,
    "query EnumLabels($language: Language!) {\n  enumLabels(language: $language) {\n    type\n    values {\n      value\n      label\n    }\n  }\n}": types.EnumLabelsDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation Undo($change: ID!, $language: Language!) {\n  act: undo(change: $change) {\n    change\n    sequence\n    userErrors {\n      code\n      message(language: $language)\n    }\n  }\n}"): (typeof documents)["mutation Undo($change: ID!, $language: Language!) {\n  act: undo(change: $change) {\n    change\n    sequence\n    userErrors {\n      code\n      message(language: $language)\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Viewer {\n  viewer {\n    name\n    role\n    can\n    mayRead\n    today\n  }\n}\n\nquery Installation {\n  installation {\n    today\n    isTodayFixed\n    hasExamples\n  }\n}\n\nquery Home($territory: ID!, $isHome: Boolean!) {\n  home @include(if: $isHome) {\n    ...HomeTerritory\n  }\n  territory(id: $territory) @skip(if: $isHome) {\n    ...HomeTerritory\n  }\n}\n\nfragment HomeTerritory on Territory {\n  id\n  name\n  level\n  population\n}\n\nquery FindTerritory($text: String!) {\n  search(text: $text, kind: [TERRITORY], first: 8) {\n    nodes {\n      id\n      ... on Territory {\n        name\n        level\n        population\n        within {\n          name\n          level\n        }\n      }\n    }\n  }\n}"): (typeof documents)["query Viewer {\n  viewer {\n    name\n    role\n    can\n    mayRead\n    today\n  }\n}\n\nquery Installation {\n  installation {\n    today\n    isTodayFixed\n    hasExamples\n  }\n}\n\nquery Home($territory: ID!, $isHome: Boolean!) {\n  home @include(if: $isHome) {\n    ...HomeTerritory\n  }\n  territory(id: $territory) @skip(if: $isHome) {\n    ...HomeTerritory\n  }\n}\n\nfragment HomeTerritory on Territory {\n  id\n  name\n  level\n  population\n}\n\nquery FindTerritory($text: String!) {\n  search(text: $text, kind: [TERRITORY], first: 8) {\n    nodes {\n      id\n      ... on Territory {\n        name\n        level\n        population\n        within {\n          name\n          level\n        }\n      }\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query EnumLabels($language: Language!) {\n  enumLabels(language: $language) {\n    type\n    values {\n      value\n      label\n    }\n  }\n}"): (typeof documents)["query EnumLabels($language: Language!) {\n  enumLabels(language: $language) {\n    type\n    values {\n      value\n      label\n    }\n  }\n}"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;