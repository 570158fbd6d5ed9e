import { i18n } from '@halteres/i18n';

/** A name, or a word for who is not named. */
export const somebody = (name: string | null): string => name ?? i18n._('Somebody');
