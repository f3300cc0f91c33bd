/** Computes positions in a thread, so that the page stays responsive. */
import { type ActorNetwork, placeActors } from './place-actors.ts';

addEventListener('message', ({ data }: MessageEvent<ActorNetwork>) => postMessage(placeActors(data)));
