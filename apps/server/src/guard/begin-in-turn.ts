declare module 'hono' {
  interface ContextVariableMap {
    leaveTurn: () => void;
  }
}

/** More at once would only wait for each other, and each for as long as all of them take. */
const AT_WORK = 12;
/** Who takes longer than this is waiting for something else, and keeps nobody from beginning. */
const LONGEST_MS = 100;

/**
 * Begins requests in the order they came: one in each turn of the event loop, and few at once. libuv accepts one
 * connection a turn: when whatever is ready begins at once, turns are long, and who connects last waits for seconds in a
 * crowd. And when all of a crowd are under way together, who needs three answers of the database stands in its line three
 * times, behind those who came later.
 */
export function openTurns(): () => Promise<() => void> {
  const waiting: ((leave: () => void) => void)[] = [];
  let atWork = 0;
  let isPlanned = false;
  const plan = (): void => {
    if (isPlanned || waiting.length === 0 || atWork >= AT_WORK) return;
    isPlanned = true;
    setImmediate(beginNext);
  };
  const beginNext = (): void => {
    isPlanned = false;
    waiting.shift()?.(takePlace());
    plan();
  };
  const takePlace = (): (() => void) => {
    atWork += 1;
    const leave = (): void => {
      if (timer === undefined) return;
      clearTimeout(timer);
      timer = undefined;
      atWork -= 1;
      plan();
    };
    let timer: NodeJS.Timeout | undefined = setTimeout(leave, LONGEST_MS);
    return leave;
  };
  return () =>
    new Promise((begin) => {
      waiting.push(begin);
      plan();
    });
}
