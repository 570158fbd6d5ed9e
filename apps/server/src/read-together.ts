/**
 * Reads one at a time by its key; whatever is asked for while a read is under way is read together when that one is over.
 * Nothing is kept: each is read after it was asked for.
 */
export function openReadTogether<Key, Value>(
  read: (keys: readonly Key[]) => Promise<ReadonlyMap<Key, Value>>,
): (key: Key) => Promise<Value | undefined> {
  let underWay: Promise<unknown> = Promise.resolve();
  let next: { keys: Set<Key>; found: Promise<ReadonlyMap<Key, Value>> } | null = null;
  return async (key) => {
    if (next === null) {
      const keys = new Set<Key>();
      const found = underWay.then(() => {
        next = null;
        return read([...keys]);
      });
      underWay = found.catch(() => undefined);
      next = { keys, found };
    }
    next.keys.add(key);
    return (await next.found).get(key);
  };
}
