export const WORDS_VERSION = '46548a521ddc3bed';
