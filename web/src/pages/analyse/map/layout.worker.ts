/** Computes positions in a thread, so that the page stays responsive. */
import { type Laid, placeActors } from './place-actors.ts';

addEventListener('message', ({ data }: MessageEvent<Laid>) => postMessage(placeActors(data)));
