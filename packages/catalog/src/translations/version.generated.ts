export const WORDS_VERSION = 'ebf5ede99e00749c';
