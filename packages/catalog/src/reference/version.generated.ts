export const REFERENCE_VERSION = '84b0a73f67d8cdaa';
