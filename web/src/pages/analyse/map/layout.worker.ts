/** Places actors beside the page, which goes on meanwhile. */
import { type Laid, placeActors } from './place-actors.ts';

addEventListener('message', ({ data }: MessageEvent<Laid>) => postMessage(placeActors(data)));
