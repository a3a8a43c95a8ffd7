// Draws as many cards as its argument says in a process of its own, whose memory is then that of the images alone.
import { benchImages } from './images.ts';

console.log(JSON.stringify(await benchImages(Number(process.argv[2]))));
