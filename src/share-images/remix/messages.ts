import type { CardTemplate } from '../../schemas/card.ts';
import type { ImageFormat } from '../../schemas/network.ts';
import type { Card } from '../card.ts';
import type { Brand } from '../palette.ts';
import type { Pixels } from '../raster.ts';
import type { Point } from './crop.ts';
import type { StudioManifest } from './manifest.ts';
import type { Problem } from './types.ts';
import type { PhotoPlace } from './window.ts';

/** A card, and how the photo that the worker holds lies in it. */
export interface Design {
  card: Card;
  photo?: { focal: Point; place: PhotoPlace } | undefined;
}

/** What the page asks of the worker. */
export type Ask =
  /** `base` is the address of the assets’ folder. */
  | { kind: 'load'; manifest: StudioManifest; base: string; brand: Brand }
  | { kind: 'photo'; picture: Pixels | undefined }
  /** A newer turn puts an end to an older one. Formats come in this order; small pictures of templates last. */
  | { kind: 'draw'; turn: number; design: Design; formats: ImageFormat[]; samples: { template: CardTemplate; card: Card }[] }
  /** A PNG for one format, a ZIP for several, each with the name that its file gets. */
  | { kind: 'file'; id: number; design: Design; images: { format: ImageFormat; name: string }[]; note?: { name: string; text: string } };

/** What the worker answers. */
export type Answer =
  | { kind: 'progress'; bytes: number }
  | { kind: 'ready' }
  | { kind: 'failed' }
  | { kind: 'drawn'; turn: number; format: ImageFormat; pixels: Pixels }
  | { kind: 'refused'; turn: number; format: ImageFormat; problem: Problem }
  /** All formats of a turn are done. */
  | { kind: 'done'; turn: number }
  | { kind: 'sample'; turn: number; template: CardTemplate; pixels: Pixels | undefined }
  | { kind: 'file'; id: number; bytes: Uint8Array<ArrayBuffer> | undefined };
