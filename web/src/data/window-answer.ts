/** The address with which the provider's window comes back, told to the page that opened it: by a channel of this origin, for a provider may cut the window off from its opener. */

const CHANNEL = 'passerelle-signed-in';

/** For the page that opened the window. @throws when it gives up */
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
