import { readLanguage } from '../shell/speak.ts';

/** The language exercises and equipment are named in; where the catalogue has no words in it, English answers. */
export const catalogueLocale = (): string => readLanguage();
