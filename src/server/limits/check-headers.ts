/**
 * Refuses a request that a page of another site could send without asking, or whose answer its headers do not allow,
 * before Apollo does so in its own words. Not for streams: a browser opens one with a plain GET.
 */
import Negotiator from 'negotiator';
import { told } from '../../words/tell.js';
import type { Handler } from '../chain-handlers.js';
import { sendRefusal } from '../refuse.js';

/** A browser sends these without asking the server first. */
const SENT_UNASKED = ['application/x-www-form-urlencoded', 'multipart/form-data', 'text/plain'];

const ANSWERED_IN = ['application/json', 'application/graphql-response+json'];

const essenceOf = (type: string) => type.split(';')[0]?.trim().toLowerCase() ?? '';

/** Runs after `checkBody`. */
export const checkHeaders: Handler = (request, response, next) => {
  const { method, headers } = request;
  const type = headers['content-type'];
  const isAsked = Boolean(headers['apollo-require-preflight'] || headers['x-apollo-operation-name']);
  if (!isAsked && (type === undefined || SENT_UNASKED.includes(essenceOf(type))))
    return sendRefusal(response, 400, told('FOREIGN_PAGE', ['graphql'], {}), 'BAD_REQUEST');
  if (headers.accept !== undefined && new Negotiator(request).mediaType(ANSWERED_IN) === undefined)
    return sendRefusal(response, 406, told('NO_OTHER_TYPE', ['graphql'], {}), 'BAD_REQUEST');
  if (method !== 'POST' && type !== undefined && essenceOf(type) !== 'application/json')
    return sendRefusal(response, 415, told('GET_WITH_BODY_TYPE', ['graphql'], { type }), 'BAD_REQUEST');
  next();
};
