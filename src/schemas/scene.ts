import { z } from 'zod';

/** The drawings that the site has, by what they show: src/components/scenes/scenes.ts draws them. */
export const sceneNames = [
  'charter',
  'voices',
  'badge',
  'padlock',
  'question',
  'pencil',
  'reply',
  'frame',
  'key',
  'undo',
  'microphone',
  'clock',
  'network',
  'door',
  'book',
  'route',
  'torch',
  'phone',
  'quote',
  'people',
  'eye',
  'sound',
  'letter',
  'chart',
  'bolt',
  'cable',
  'heart',
  'ladder',
] as const;
export type SceneName = (typeof sceneNames)[number];

export const scene = z.enum(sceneNames).describe('The drawing above the text, by what it shows.').optional();
