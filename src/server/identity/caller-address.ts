/**
 * The address of a request: the other end of its connection or, when that is a trusted proxy, the address that the
 * proxy names.
 */
import { isIP } from 'node:net';
import proxyaddr from 'proxy-addr';
import type { Handler } from '../chain-handlers.js';

/**
 * Puts the address into `response.locals.address`, for the rate limit and the log.
 * @param proxies addresses and networks whose `X-Forwarded-For` is trusted; the header of all others is ignored,
 * because anybody can write it
 */
export function nameAddress(proxies: readonly string[]): Handler {
  const isTrusted = proxyaddr.compile([...proxies]);
  return (request, response, next) => {
    const { remoteAddress = '' } = request.socket;
    const named = proxies.length > 0 ? proxyaddr(request, isTrusted) : remoteAddress;
    // A proxy may write "unknown", or add a port.
    response.locals.address = isIP(named) > 0 ? named : remoteAddress;
    next();
  };
}
