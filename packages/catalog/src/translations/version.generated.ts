export const WORDS_VERSION = '338be34cf1c2dc83';
