export const WORDS_VERSION = '919b58791f8615ca';
