/**
 * The address with which the provider's window returns, sent to the page that opened it. It is sent through a channel of
 * this origin, because a provider may cut the link between a window and its opener.
 */

const CHANNEL = 'passerelle-signed-in';

/** For the page that opened the window. @throws when it stops waiting */
export function nextAnswer(leaving: AbortSignal): Promise<string> {
  const channel = new BroadcastChannel(CHANNEL);
  return new Promise<string>((resolve, reject) => {
    leaving.addEventListener('abort', () => reject(new Error('sign in: given up')));
    channel.onmessage = ({ data }) => resolve(String(data));
  }).finally(() => channel.close());
}

/** For the window. */
export function tellAnswer(): void {
  new BroadcastChannel(CHANNEL).postMessage(location.href);
}
