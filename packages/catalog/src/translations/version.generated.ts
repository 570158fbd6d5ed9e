export const WORDS_VERSION = 'a99f105b774c404a';
