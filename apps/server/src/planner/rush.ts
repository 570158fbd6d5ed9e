/** So many requests under way at once are a rush: with two cores, each then waits for the others. */
const RUSH = 8;
/** However long a rush lasts, nobody waits longer for it to pass. */
const PATIENCE_MS = 3000;

export type Rush = {
  /** Counts a request until it is answered. */
  during: <T>(answer: () => Promise<T>) => Promise<T>;
  /** Until few requests are under way, or patience ends: what takes seconds lets through what takes milliseconds. */
  hasPassed: () => Promise<void>;
  /** The same for a request that is counted: it is not under way while it waits. */
  stepAside: () => Promise<void>;
};

export function openRush(): Rush {
  let underWay = 0;
  const waiting = new Set<() => void>();
  /** One after the other, as long as there is room: many that waited would be a rush of their own. */
  const letGo = (): void => {
    for (const go of waiting) {
      if (underWay >= RUSH) return;
      go();
    }
  };
  const wait = (weight: 0 | 1): Promise<void> =>
    new Promise((resolve) => {
      const go = (): void => {
        clearTimeout(patience);
        waiting.delete(go);
        underWay += weight;
        resolve();
      };
      const patience = setTimeout(go, PATIENCE_MS).unref();
      waiting.add(go);
      letGo();
    });
  const leave = (): void => {
    underWay -= 1;
    letGo();
  };
  return {
    async during(answer) {
      underWay += 1;
      try {
        return await answer();
      } finally {
        leave();
      }
    },
    hasPassed: () => wait(0),
    stepAside: () => {
      leave();
      return wait(1);
    },
  };
}
