type Order = { keys: readonly string[]; sorted: readonly string[] };

const MOST_ORDERS = 1000;
const orders = new Map<string, Order[]>();
let kept = 0;

const sameKeys = (a: readonly string[], b: readonly string[]): boolean => {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
};

/** An object's keys by UTF-16 code units. Objects of a kind have the same keys, so each kind is sorted once. */
export const sortedKeys = (value: object): readonly string[] => {
  const keys = Object.keys(value);
  const [first] = keys;
  if (first === undefined) return keys;
  const alike = orders.get(first) ?? [];
  for (const order of alike) if (sameKeys(order.keys, keys)) return order.sorted;
  const sorted = keys.toSorted();
  if (kept < MOST_ORDERS) {
    kept++;
    orders.set(first, [...alike, { keys, sorted }]);
  }
  return sorted;
};
