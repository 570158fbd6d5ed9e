export const WORDS_VERSION = 'cf03ce596e6f8162';
