/** The closed lists of the public schema with the words that people read, in the order of the language. */
import { type GraphQLEnumType, type GraphQLEnumValue, type GraphQLResolveInfo, isEnumType } from 'graphql';
import type { Context } from '../../answers/context.js';
import type { QueryEnumLabelsArgs } from '../../language/generated/types.js';
import { frenchDescriptions } from '../../words/enum-descriptions.js';
import { labelsByEnum } from '../../words/enum-labels.js';
import { type Language, label } from '../../words/labels.js';
import { typeset } from '../../words/typography.js';

export interface EnumLabelsRow {
  readonly type: string;
  readonly values: readonly EnumLabelRow[];
}

export interface EnumLabelRow {
  readonly value: string;
  readonly label: string;
  readonly description: string | null;
}

function tellValue({ name: type }: GraphQLEnumType, value: GraphQLEnumValue, language: Language): EnumLabelRow {
  const description = language === 'FR' ? frenchDescriptions[type]?.[value.name] : value.description;
  return {
    value: value.name,
    label: label(labelsByEnum[type] ?? {}, value.name, language),
    description: description ? typeset(description, language) : null,
  };
}

export const enumLabels = {
  Query: {
    enumLabels: (
      _: unknown,
      { language = 'FR' }: QueryEnumLabelsArgs,
      _context: Context,
      { schema }: GraphQLResolveInfo,
    ) =>
      Object.values(schema.getTypeMap())
        .filter(isEnumType)
        .filter(({ name }) => !name.startsWith('__'))
        .map((type) => ({
          type: type.name,
          values: type.getValues().map((value) => tellValue(type, value, language)),
        })),
  },
};
