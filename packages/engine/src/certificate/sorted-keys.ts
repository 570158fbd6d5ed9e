/** Keys by UTF-16 code units, and each as JSON writes it before its value. */
type Sorted = { keys: readonly string[]; written: readonly string[] };
type Order = { keys: readonly string[]; sorted: Sorted };

const MOST_ORDERS = 1000;
const orders = new Map<string, Order[]>();
let kept = 0;

const sameKeys = (a: readonly string[], b: readonly string[]): boolean => {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
};

const sort = (keys: readonly string[]): Sorted => {
  const sorted = keys.toSorted();
  return { keys: sorted, written: sorted.map((key) => `${JSON.stringify(key)}:`) };
};

/** An object's keys in order. Objects of a kind have the same keys, so each kind is sorted once. */
export const sortedKeys = (value: object): Sorted => {
  const keys = Object.keys(value);
  const first = keys[0] ?? '';
  const alike = orders.get(first) ?? [];
  for (const order of alike) if (sameKeys(order.keys, keys)) return order.sorted;
  const sorted = sort(keys);
  if (kept < MOST_ORDERS) {
    kept++;
    orders.set(first, [...alike, { keys, sorted }]);
  }
  return sorted;
};
