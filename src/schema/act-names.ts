/** The enum Act, which has one value for each mutation, so that a new act is named once. */
import { type DocumentNode, Kind, parse } from 'graphql';

/** @example nameAct('createFundingLink') // 'CREATE_FUNDING_LINK' */
export const nameAct = (mutation: string): string => mutation.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();

/** @param documents the documents with the fields of the type Mutation */
export function defineActs(documents: readonly DocumentNode[]): DocumentNode {
  const mutations = documents
    .flatMap(({ definitions }) => definitions)
    .flatMap((definition) =>
      definition.kind === Kind.OBJECT_TYPE_DEFINITION && definition.name.value === 'Mutation'
        ? (definition.fields ?? []).map(({ name }) => name.value)
        : [],
    );
  const values = mutations.map((mutation) => `"The mutation ${mutation}." ${nameAct(mutation)}`);
  return parse(`"What a token may allow: one value for each mutation, by its name." enum Act { ${values.join('\n')} }`);
}
