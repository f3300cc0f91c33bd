/** One operation for every string argument of the schema, with a variable for it. */
import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
  isScalarType,
} from 'graphql';

export interface StringPlace {
  /** `Query.actors: filter.text` */
  readonly place: string;
  readonly query: string;
  readonly variables: (text: string) => Record<string, unknown>;
}

/** At the root, and below the entity with this id. */
export function placesOfStrings(schema: GraphQLSchema, entity: string): StringPlace[] {
  const types = Object.values(schema.getTypeMap()).filter(isObjectType);
  const roots = [schema.getQueryType(), schema.getMutationType()];
  const nouns = types.filter((type) => type.getInterfaces().some(({ name }) => name === 'Node'));
  return [...roots, ...nouns].flatMap((type) => {
    if (!type) return [];
    const isRoot = roots.includes(type);
    return Object.values(type.getFields()).flatMap((field) => {
      const asked = ask(field);
      const query =
        type === schema.getMutationType()
          ? `mutation (${asked.declared}) { ${asked.text} }`
          : `query (${asked.declared}) { ${isRoot ? asked.text : `node(id: "${entity}") { ... on ${type.name} { ${asked.text} } }`} }`;
      return field.args.flatMap((argument) =>
        [...pathsOf(argument.type)].map((path) => ({
          place: `${type.name}.${field.name}: ${[argument.name, ...path].join('.')}`,
          query,
          variables: (text: string) => ({
            ...samplesOf(field),
            [argument.name]: valueAt(argument.type, path, text),
          }),
        })),
      );
    });
  });
}

function ask(field: GraphQLField<unknown, unknown>): { declared: string; text: string } {
  const declared = field.args.map(({ name, type }) => `$${name}: ${type}`).join(', ');
  const passed = field.args.map(({ name }) => `${name}: $${name}`).join(', ');
  return {
    declared,
    text: `${field.name}(${passed})${isCompositeType(getNamedType(field.type)) ? ' { __typename }' : ''}`,
  };
}

const samplesOf = (field: GraphQLField<unknown, unknown>) =>
  Object.fromEntries(field.args.filter(isRequiredArgument).map(({ name, type }) => [name, sample(type)]));

const others = new Set(['Int', 'Float', 'Boolean']);

/** The paths to a string: names of input fields. A scalar that is not a number is written as a string. */
function* pathsOf(type: GraphQLInputType): Generator<string[]> {
  const named = getNamedType(type);
  if (isScalarType(named) && !others.has(named.name)) yield [];
  if (!isInputObjectType(named)) return;
  for (const { name, type: inner } of Object.values(named.getFields())) {
    // A filter within a filter has the same fields again.
    if (getNamedType(inner) === named) continue;
    for (const path of pathsOf(inner)) yield [name, ...path];
  }
}

function valueAt(type: GraphQLInputType, path: readonly string[], text: string): unknown {
  const plain = getNullableType(type);
  if (isListType(plain)) return [valueAt(plain.ofType, path, text)];
  const [name, ...rest] = path;
  if (!isInputObjectType(plain) || name === undefined) return text;
  const field = plain.getFields()[name];
  return { ...(sample(plain) as object), ...(field && { [name]: valueAt(field.type, rest, text) }) };
}

const samples: Readonly<Record<string, unknown>> = {
  Int: 1,
  Float: 0.5,
  Boolean: false,
  Date: '2026-01-01',
  DateTime: '2026-01-01T00:00:00Z',
  Money: '1.00',
};

/** A valid value with only the required fields. */
function sample(type: GraphQLInputType): unknown {
  const plain = getNullableType(type);
  if (isListType(plain)) return [sample(plain.ofType)];
  if (isEnumType(plain)) return plain.getValues()[0]?.name;
  if (!isInputObjectType(plain)) return samples[plain.name] ?? 'x';
  const required = Object.values(plain.getFields()).filter(isRequiredInputField);
  return Object.fromEntries(required.map((field) => [field.name, sample(field.type)]));
}
