import { mountLetters } from './contact/letter-form.ts';

mountLetters(document);
