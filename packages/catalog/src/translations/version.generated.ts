export const WORDS_VERSION = 'da3e5a44425d2c13';
