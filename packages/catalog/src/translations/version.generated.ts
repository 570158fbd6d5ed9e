export const WORDS_VERSION = '4d97c068ba58c230';
