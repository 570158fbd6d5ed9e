export const REFERENCE_VERSION = '2c7a654f8979e3ca';
