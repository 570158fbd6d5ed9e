export const WORDS_VERSION = '82e81eff8fdb5188';
