/** The same function, each of whose answers is worked out once; equal keys are those a Map takes for one. */
export const remembered = <Key, Value>(answer: (key: Key) => Value): ((key: Key) => Value) => {
  const known = new Map<Key, Value>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const fresh = answer(key);
    known.set(key, fresh);
    return fresh;
  };
};
