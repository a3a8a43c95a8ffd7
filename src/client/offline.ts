import { canKeep, isWanted, startKeeping } from './offline/device.ts';

// Once the page is there: keeping it must not make it wait.
if (canKeep() && isWanted()) addEventListener('load', () => void startKeeping().catch(() => undefined), { once: true });
