import { segmentations } from '../domain/networks/counting.ts';
import { tokenize } from '../domain/networks/tokens.ts';
import { advise } from '../domain/writing/coach/index.ts';
import { withDisclosure } from '../domain/writing/disclosure.ts';
import { reminderFile, reminderMoment } from '../domain/writing/reminder.ts';

/** Fetched by the desk when somebody begins to use it, or when a network counts by its own rules for addresses and emoji. */
window.flambeauRules = { segmentations, tokenize, advise, withDisclosure, reminderFile, reminderMoment };
