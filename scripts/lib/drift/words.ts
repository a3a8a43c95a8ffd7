import type { Words } from '../words.ts';
import type { ChangedPair } from './pairs.ts';

/** What happened to a block, in a few words. */
export function stateWords({ state, isFactual }: Pick<ChangedPair, 'state' | 'isFactual'>): Words {
  switch (state) {
    case 'added':
      return isFactual
        ? { en: 'new, with a rule, a number, a day or a link', fr: 'nouveau, avec une règle, un nombre, un jour ou un lien' }
        : { en: 'new', fr: 'nouveau' };
    case 'gone':
      return isFactual
        ? {
            en: 'what followed this is gone, with a rule, a number, a day or a link',
            fr: 'ce qui suivait n’est plus là, avec une règle, un nombre, un jour ou un lien',
          }
        : { en: 'what followed this is gone', fr: 'ce qui suivait n’est plus là' };
    case 'changed':
      return isFactual
        ? { en: 'a rule, a number, a day or a link has changed', fr: 'une règle, un nombre, un jour ou un lien a changé' }
        : { en: 'other words', fr: 'd’autres mots' };
  }
}
