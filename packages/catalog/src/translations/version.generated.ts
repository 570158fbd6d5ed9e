export const WORDS_VERSION = 'aa65ba54a18d8c7f';
