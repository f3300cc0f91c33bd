/** The deprecated parts of a schema, with their reasons. */
import { type GraphQLSchema, isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';

export interface Deprecation {
  /** Such as `Actor.siren`, `Query.actors(kind:)` or `ActorKind.STATE`. */
  readonly address: string;
  readonly reason: string;
}

export function listDeprecations(schema: GraphQLSchema): Deprecation[] {
  const found: Deprecation[] = [];
  const look = (address: string, { deprecationReason }: { deprecationReason?: string | null | undefined }) => {
    if (deprecationReason != null) found.push({ address, reason: deprecationReason });
  };
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    if (isEnumType(type)) for (const value of type.getValues()) look(`${type.name}.${value.name}`, value);
    if (isInputObjectType(type))
      for (const field of Object.values(type.getFields())) look(`${type.name}.${field.name}`, field);
    if (isObjectType(type) || isInterfaceType(type)) {
      for (const field of Object.values(type.getFields())) {
        look(`${type.name}.${field.name}`, field);
        for (const argument of field.args) look(`${type.name}.${field.name}(${argument.name}:)`, argument);
      }
    }
  }
  return found.sort((one, other) => (one.address < other.address ? -1 : 1));
}
