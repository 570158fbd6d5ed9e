export const WORDS_VERSION = '6b10c76f274642a7';
