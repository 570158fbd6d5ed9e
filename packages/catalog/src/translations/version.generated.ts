export const WORDS_VERSION = '1f3f7a1c3e20e3d6';
