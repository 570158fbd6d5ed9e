export const REFERENCE_VERSION = 'c5cbb137729bc91b';
