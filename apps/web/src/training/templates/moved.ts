type Placed = { id: string; position: number };

/** New positions once one of them stands one place earlier or later; only those that change, each with its old one. */
export function moved(all: readonly Placed[], id: string, by: 1 | -1): (Placed & { before: number })[] {
  const at = all.findIndex((each) => each.id === id);
  const [here, other] = [all[at], all[at + by]];
  if (here === undefined || other === undefined) return [];
  const order = all.with(at, other).with(at + by, here);
  return order.flatMap((each, position) =>
    each.position === position ? [] : [{ id: each.id, position, before: each.position }],
  );
}
