/** Calls one function of the engine with the input of a vector and answers in the vector's form. */
export type Adapters = Readonly<Record<string, (input: never) => unknown>>;
