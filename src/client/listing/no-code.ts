import { config } from 'zod';

// The policy lets no text become code: schemas are walked through, and zod need not try whether it may write some. Imported before any schema is made.
config({ jitless: true });
