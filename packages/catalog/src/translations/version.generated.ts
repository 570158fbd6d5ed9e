export const WORDS_VERSION = '430ccd512683ed39';
