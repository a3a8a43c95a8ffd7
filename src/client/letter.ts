import { mountLetters } from '../letters/client.ts';

mountLetters();
