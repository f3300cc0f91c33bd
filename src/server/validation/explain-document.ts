/**
 * Says in words what graphql-js found wrong with a document: the question and the argument, the fact, and what to write
 * instead. Which rule found an error is told by its node and a part of its message.
 */
import {
  type ASTNode,
  type DocumentNode,
  type FieldNode,
  type GraphQLArgument,
  type GraphQLCompositeType,
  GraphQLError,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isRequiredInputField,
  isUnionType,
  Kind,
  print,
  TypeInfo,
  type ValueNode,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { toldError } from '../../api/told-error.js';
import type { Told } from '../../errors.js';
import { addressOf } from '../../words/address-of.js';
import { told } from '../../words/tell.js';
import { explainMessage } from './explain-message.js';
import { faultOfValue, missingValue } from './fault-of-value.js';
import { namesInstead } from './names-instead.js';

interface Fault {
  readonly node: ASTNode;
  /** A part of the message of graphql-js. */
  readonly words: string;
  /** @param message of graphql-js, which may propose a name */
  readonly tell: (message: string) => Told;
}

/** In the order of the errors. */
export function explainDocument(
  schema: GraphQLSchema,
  document: DocumentNode,
  errors: readonly GraphQLError[],
): GraphQLError[] {
  const faults = findFaults(schema, document);
  return errors.map((error) => {
    // Our own scalars throw errors that name no node.
    const isOf = ({ node, words }: Fault) =>
      error.message.includes(words) && (error.nodes?.includes(node) ?? words !== '');
    const place = faults.findIndex(isOf);
    const [fault] = place < 0 ? [] : faults.splice(place, 1);
    if (fault === undefined) return explainMessage(schema, error);
    return toldError(fault.tell(error.message), { nodes: fault.node });
  });
}

const values: readonly string[] = [
  ...[Kind.INT, Kind.FLOAT, Kind.STRING, Kind.BOOLEAN, Kind.ENUM],
  ...[Kind.NULL, Kind.LIST, Kind.OBJECT, Kind.VARIABLE],
];

function findFaults(schema: GraphQLSchema, document: DocumentNode): Fault[] {
  const info = new TypeInfo(schema);
  const faults: Fault[] = [];
  const add = (node: ASTNode, words: string, what: Fault['tell']) => faults.push({ node, words, tell: what });
  /** The path below each open field, directive or variable; the last one is the innermost. */
  const paths: (string | number)[][] = [];
  const at = () => addressOf(paths.at(-1) ?? []);
  const examine = (node: ASTNode) => {
    if (node.kind === Kind.FIELD) findInField(node, info, add, at());
    else if (node.kind === Kind.DIRECTIVE) requireArguments(node, info.getDirective()?.args ?? [], add, at());
    else if (node.kind === Kind.ARGUMENT) {
      const { args = [] } = info.getDirective() ?? info.getFieldDef() ?? {};
      const [name, address] = [node.name.value, at().slice(0, -1)];
      if (!info.getArgument())
        add(node, `Unknown argument "${name}"`, (message) =>
          args.length === 0
            ? told('NO_ARGUMENTS', address, { name })
            : told('UNKNOWN_ARGUMENT', address, {
                name,
                names: namesInstead(
                  message,
                  args.map((one) => one.name),
                ),
              }),
        );
    } else if (node.kind === Kind.OBJECT_FIELD) {
      const [name, address] = [node.name.value, at().slice(0, -1)];
      const type = getNamedType(info.getParentInputType());
      if (isInputObjectType(type))
        add(node, `Field "${name}" is not defined`, (message) =>
          told('UNKNOWN_FIELD', address, { name, names: namesInstead(message, Object.keys(type.getFields())) }),
        );
    } else if (values.includes(node.kind)) findInValue(node as ValueNode, info, add, at());
  };
  const open = (node: ASTNode, key: string | number | undefined, parent: unknown) => {
    if (node.kind === Kind.FIELD) paths.push([node.name.value]);
    else if (node.kind === Kind.DIRECTIVE) paths.push([`@${node.name.value}`]);
    else if (node.kind === Kind.VARIABLE_DEFINITION) paths.push([`$${node.variable.name.value}`]);
    else if (node.kind === Kind.ARGUMENT || node.kind === Kind.OBJECT_FIELD) paths.at(-1)?.push(node.name.value);
    else if (isItem(node, key, parent)) paths.at(-1)?.push(Number(key));
  };
  const close = (node: ASTNode, key: string | number | undefined, parent: unknown) => {
    if (node.kind === Kind.FIELD || node.kind === Kind.DIRECTIVE || node.kind === Kind.VARIABLE_DEFINITION) paths.pop();
    else if (node.kind === Kind.ARGUMENT || node.kind === Kind.OBJECT_FIELD || isItem(node, key, parent))
      paths.at(-1)?.pop();
  };
  visit(
    document,
    visitWithTypeInfo(info, {
      enter(node, key, parent) {
        open(node, key, parent);
        examine(node);
      },
      leave: close,
    }),
  );
  return faults;
}

/** A value in a list of values. */
const isItem = ({ kind }: ASTNode, key: string | number | undefined, parent: unknown): boolean =>
  typeof key === 'number' && Array.isArray(parent) && values.includes(kind);

/** A union has no field of its own. */
const fieldsOf = (type: GraphQLCompositeType): string[] =>
  isUnionType(type) ? ['__typename'] : Object.keys(type.getFields());

type Add = (node: ASTNode, words: string, tell: Fault['tell']) => void;

function findInField(node: FieldNode, info: TypeInfo, add: Add, address: readonly string[]): void {
  const [parent, field, name] = [info.getParentType(), info.getFieldDef(), node.name.value];
  if (!parent) return;
  if (!field) {
    add(node, `Cannot query field "${name}"`, (message) =>
      told('UNKNOWN_FIELD', [parent.name], { name, names: namesInstead(message, fieldsOf(parent)) }),
    );
    return;
  }
  const type = getNamedType(field.type);
  if (isCompositeType(type))
    add(node, 'must have a selection of subfields', () =>
      told('NEEDS_FIELDS', address, { names: fieldsOf(type).join(', ') }),
    );
  // graphql-js places this one at the selection.
  else if (node.selectionSet)
    add(node.selectionSet, 'must not have a selection', () => told('HAS_NO_FIELDS', address, { type: type.name }));
  requireArguments(node, field.args, add, address);
}

function requireArguments(node: ASTNode, args: readonly GraphQLArgument[], add: Add, address: readonly string[]): void {
  for (const argument of args.filter(isRequiredArgument))
    add(node, `argument "${argument.name}" of type`, () => missingValue(argument.type, [...address, argument.name]));
}

function findInValue(node: ValueNode, info: TypeInfo, add: Add, address: readonly string[]): void {
  const type = info.getInputType();
  const named = getNamedType(type);
  // The values of a list are looked at one by one, those of a variable elsewhere.
  const isInParts = node.kind === Kind.LIST && isListType(getNullableType(info.getParentInputType()));
  if (!type || !named || isInParts || node.kind === Kind.VARIABLE) return;
  const wrong = (cause?: unknown, words = '') =>
    add(node, words, () => faultOfValue(type, print(node), address, cause));
  if (node.kind === Kind.NULL) {
    if (isNonNullType(type)) add(node, '', () => missingValue(type, address));
  } else if (node.kind === Kind.OBJECT && isInputObjectType(named)) {
    const fields = named.getFields();
    add(node, 'must specify exactly one key', () =>
      told('ONE_FIELD', address, { names: Object.keys(fields).join(', ') }),
    );
    for (const { name, type: inner } of Object.values(fields))
      add(node, `"${named.name}.${name}" must be non-null`, () => missingValue(inner, [...address, name]));
    for (const field of Object.values(fields).filter(isRequiredInputField))
      add(node, `"${named.name}.${field.name}" of required type`, () =>
        missingValue(field.type, [...address, field.name]),
      );
  } else if (isLeafType(named)) {
    try {
      if (named.parseLiteral(node, undefined) === undefined) wrong();
    } catch (cause) {
      wrong(cause, cause instanceof GraphQLError && !cause.nodes ? cause.message : '');
    }
  } else wrong();
}
