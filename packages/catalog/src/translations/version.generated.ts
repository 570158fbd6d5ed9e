export const WORDS_VERSION = 'f4c00eb62560e220';
