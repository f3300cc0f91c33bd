/** Charges the request's meter while it runs: each question with its work, each list of the answer with its length, cached or not. */

import {
  defaultFieldResolver,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isObjectType,
  locatedError,
  responsePathAsArray,
} from 'graphql';
import type { Context } from '../answers/context.js';
import { OBJECTS_OF_QUESTION, units } from '../answers/meter.js';
import { BadInput } from '../errors.js';
import type { Fresh } from '../fresh/fresh.js';
import { isOfCaller } from '../fresh/is-of-caller.js';
import { isOverdue, letFollow } from '../fresh/take-turn.js';
import { isRecord } from '../is-record.js';
import { isShort, objectsOfItem } from './objects-of-item.js';
import { sizesOf } from './sizes.js';
import { findWork, isBelowEntity } from './work.js';

/** Modifies the schema that is passed. */
export function meterFields(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      if (type === schema.getSubscriptionType()) meterBeginning(field);
      else meterField(type, field);
    }
  }
  return schema;
}

function meterField(type: GraphQLObjectType, field: GraphQLField<unknown, Context>): void {
  const resolve = field.resolve ?? defaultFieldResolver;
  const name = `${type.name}.${field.name}`;
  const work = findWork(name);
  const isList = isListType(getNullableType(field.type)) && isCompositeType(getNamedType(field.type));
  const isBelow = isBelowEntity(type);
  if (work === undefined && !isList) return;
  field.resolve = (parent, args, context, info) => {
    const { meter, fresh } = context;
    let charged = 0;
    const answer = () => {
      // Nothing more is read once the budget is spent.
      meter.charge(0);
      if (work !== undefined) {
        if (isBelow) meter.chargeObjects(OBJECTS_OF_QUESTION);
        const whose = isRecord(parent) && 'id' in parent ? parent.id : '';
        if (isNew(fresh, name, whose, args)) {
          charged = work(sizesOf(fresh), args);
          meter.charge(charged);
        }
      }
      const value = resolve(parent, args, context, info);
      if (!isList) return value;
      // Lists that are read together arrive together: each is charged at once, so that an answer that would be too long is refused before
      // any of them is completed; and each is completed at once, so that they take turns.
      const complete = (list: unknown, isAtHand = false) => {
        if (!Array.isArray(list)) return list;
        const each = objectsOfItem(info);
        meter.chargeObjects(list.length);
        meter.charge((each - 1) * list.length * units.object);
        const room = context.room?.take(each * list.length);
        const { lengths } = sizesOf(fresh);
        // What was read before is completed with its parent, whose turn is for both: else thousands of short lists wait at once.
        const isWithParent =
          room === undefined && isAtHand && list.length <= MOST_WITH_PARENT && isShort(lengths, name);
        // Where many lists are longer than on average, such as those of actors that take part in much, they take turns after all.
        if (isWithParent && !isOverdue()) return list;
        const go = () => inSlices(list, each, objectsOfItem(info, lengths), context, info);
        return room === undefined ? go() : room.then(go);
      };
      return value instanceof Promise ? value.then((list) => complete(list)) : complete(value, true);
    };
    return withError(answer, (error) => {
      // A question that was refused before anything was computed costs nothing.
      if (error instanceof BadInput && error.isFree) meter.refund(charged);
      return locateOnce(error, info);
    });
  };
}

/** What a subscription follows is charged when it begins; each of its events is a request of its own. */
function meterBeginning(field: GraphQLField<unknown, Context>): void {
  const { subscribe, name } = field;
  const work = findWork(`Subscription.${name}`);
  if (subscribe === undefined || work === undefined) return;
  field.subscribe = async (parent, args, context, info) => {
    const events = await subscribe(parent, args, context, info);
    if (isNew(context.fresh, `Subscription.${name}`, '', args))
      context.meter.charge(work(sizesOf(context.fresh), args));
    return events;
  };
}

/**
 * A list whose items are completed together; the items of a long one in slices, whose entities are read apart.
 * @param each objects of an item
 * @param all objects of an item with its short lists
 */
function inSlices(
  list: unknown[],
  each: number,
  all: number,
  { meter, signal }: Context,
  info: GraphQLResolveInfo,
): unknown {
  const unlessRefused = (answer: unknown) => () => {
    meter.charge(0);
    return answer;
  };
  const [own, whole] = [each * list.length * OBJECT_MS, all * list.length * OBJECT_MS];
  if (own <= MOST_MS_TOGETHER && whole <= MOST_MS_WITH_LISTS) return letFollow(unlessRefused(list), whole, signal);
  const size = Math.max(1, Math.floor(SLICE_MS / (all * OBJECT_MS)));
  // Those of later slices wait; an error is the same for all of them.
  const slices = Array.from({ length: Math.ceil(list.length / size) }, (_, slice) =>
    Promise.resolve(letFollow(unlessRefused(slice), SLICE_MS, signal)).catch((error) => {
      throw locateOnce(error, info);
    }),
  );
  return list.map((item, place) => slices[Math.floor(place / size)]?.then(() => item));
}

/** A list that is longer than usual takes a turn of its own. */
const MOST_WITH_PARENT = 20;

/** Milliseconds of a list up to which its items are completed together, so that what they name is read together. */
const MOST_MS_TOGETHER = 30;
/** The same of a list with the short lists of its items, which take a third where they were read before, and turns of their own where not. */
const MOST_MS_WITH_LISTS = 60;
/** Milliseconds of a slice of a longer one. */
const SLICE_MS = 15;

/**
 * Never throws, but rejects: when one item of a list throws, graphql-js leaves the promises of the items before it to nobody, and one that is
 * rejected later ends the program.
 * @param change of the error that it rejects with
 */
function withError(answer: () => unknown, change: (error: unknown) => unknown): unknown {
  const fail = (error: unknown) => Promise.reject(change(error));
  try {
    const value = answer();
    return value instanceof Promise ? value.catch(fail) : value;
  } catch (error) {
    return fail(error);
  }
}

const located = new WeakMap<Error, Error>();

/** When a request is stopped, thousands of lists throw the same error, of which one is reported; graphql-js would make a new one with a stack for each. */
function locateOnce(error: unknown, { fieldNodes, path }: GraphQLResolveInfo): unknown {
  if (!(error instanceof Error) || !isOfCaller(error)) return error;
  const known = located.get(error) ?? locatedError(error, fieldNodes, responsePathAsArray(path));
  located.set(error, known);
  return known;
}

/** Milliseconds that an object of an answer takes, with its fields, when they are asked for the first time; later a third of it. */
const OBJECT_MS = 0.03;

/** Whether this question is asked for the first time of the current graph: later its answer is cached, and a cache hit costs next to nothing. */
function isNew(fresh: Fresh, name: string, whose: unknown, args: object): boolean {
  // Another page of the same answer costs nothing.
  const { first, after, ...others }: Readonly<Record<string, unknown>> = { ...args };
  let isFirst = false;
  fresh.known.remember(`charged ${name} ${whose} ${JSON.stringify(others)}`, () => {
    isFirst = true;
    return isFirst;
  });
  return isFirst;
}
