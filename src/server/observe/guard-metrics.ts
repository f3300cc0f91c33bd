/** Who may read /metrics: callers with the configured token; without such a token, only this machine. */
import { BlockList, isIPv6 } from 'node:net';
import { told } from '../../words/tell.js';
import { chainHandlers, type Handler, type Incoming } from '../chain-handlers.js';
import { bearerOf, isToken } from '../identity/identify.js';
import { limitRate } from '../limits/limit-rate.js';
import { sendRefusal } from '../refuse.js';

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');

/** Headers by which a proxy says that it forwards a request. */
const FORWARDED = ['forwarded', 'via', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-real-ip'];

/** @param token the setting METRICS_TOKEN @param perMinute requests of one address */
export function guardMetrics(token: string | undefined, perMinute: number): Handler {
  const isOurs = token === undefined ? undefined : isToken(token);
  return chainHandlers(limitRate(perMinute), (request, response, next) => {
    const sent = bearerOf(request.headers.authorization ?? '');
    if (isOurs === undefined ? isFromHere(request) : sent !== undefined && isOurs(sent)) return next();
    // For the log.
    if (request.headers.authorization !== undefined) response.locals.unwelcome = told('OTHER_TOKEN', ['metrics'], {});
    response.setHeader('www-authenticate', 'Bearer');
    const remedy = isOurs
      ? 'send Authorization: Bearer and the value of METRICS_TOKEN'
      : 'set METRICS_TOKEN, and send Authorization: Bearer and its value';
    const fact = isOurs ? 'it takes the token of METRICS_TOKEN' : 'without METRICS_TOKEN it is for this machine alone';
    sendRefusal(response, 401, `metrics: ${fact}; ${remedy}`, 'UNAUTHENTICATED');
  });
}

/** A proxy on this machine forwards requests of others; most proxies say so in a header. */
function isFromHere({ socket: { remoteAddress = '' }, headers }: Incoming): boolean {
  const isHere = loopback.check(remoteAddress, isIPv6(remoteAddress) ? 'ipv6' : 'ipv4');
  return isHere && FORWARDED.every((name) => headers[name] === undefined);
}
