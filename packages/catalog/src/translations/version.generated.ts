export const WORDS_VERSION = '54a0384ef0a715b9';
