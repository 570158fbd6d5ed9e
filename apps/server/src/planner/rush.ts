/** So many requests under way at once are a rush: with two cores, each then waits for the others. */
const RUSH = 8;
/** However long a rush lasts, nobody waits longer for it to pass. */
const PATIENCE_MS = 2000;

export type Rush = {
  /** Counts a request until it is answered. */
  during: <T>(answer: () => Promise<T>) => Promise<T>;
  /** Until few requests are under way, or patience ends: what takes seconds lets through what takes milliseconds. */
  hasPassed: () => Promise<void>;
};

export function openRush(): Rush {
  let underWay = 0;
  const waiting = new Set<() => void>();
  return {
    async during(answer) {
      underWay += 1;
      try {
        return await answer();
      } finally {
        underWay -= 1;
        if (underWay < RUSH) for (const go of waiting) go();
      }
    },
    hasPassed: () =>
      underWay < RUSH
        ? Promise.resolve()
        : new Promise((resolve) => {
            const go = (): void => {
              clearTimeout(patience);
              waiting.delete(go);
              resolve();
            };
            const patience = setTimeout(go, PATIENCE_MS).unref();
            waiting.add(go);
          }),
  };
}
