export const WORDS_VERSION = '94a773b4dc093c6e';
