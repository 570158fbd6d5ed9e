/** Filled with the functions of classes. */
export const classAdapters: Record<string, (input: never) => unknown> = {};
