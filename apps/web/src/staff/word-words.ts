import { i18n } from '@halteres/i18n';
import { WORD_KINDS, WORD_STATES, type WordKind, type WordState } from '@halteres/modules/i18n/contract';

export const kindName = (kind: WordKind): string =>
  ({
    interface: i18n._('Interface'),
    exercise: i18n._('Exercises'),
    equipment: i18n._('Equipment'),
    achievement: i18n._('Achievements'),
    body_part: i18n._('Parts of the body'),
    life_category: i18n._('Daily life'),
    bar_type: i18n._('Kinds of bars'),
    city: i18n._('Cities'),
  })[kind];

export const stateName = (state: WordState): string =>
  ({
    missing: i18n._('Missing'),
    stale: i18n._('Stale'),
    unreviewed: i18n._('Unreviewed'),
    whole: i18n._('Whole'),
    optional: i18n._('Not needed'),
  })[state];

export const STATE_TONES = {
  missing: 'danger',
  stale: 'warning',
  unreviewed: 'action',
  whole: 'success',
  optional: 'plain',
} as const;

/** English is what all others are made from: of it, the interface alone may be worded anew. */
export const kindsOf = (locale: string): readonly WordKind[] => (locale === 'en' ? ['interface'] : WORD_KINDS);

/** A language in the language of the app. */
export const languageName = (locale: string): string =>
  new Intl.DisplayNames([/^[a-z]{2}$/.test(i18n.locale) ? i18n.locale : 'en'], { type: 'language' }).of(locale) ??
  locale;

export const isWordKind = (value: unknown): value is WordKind => WORD_KINDS.some((kind) => kind === value);
export const isWordState = (value: unknown): value is WordState => WORD_STATES.some((state) => state === value);
