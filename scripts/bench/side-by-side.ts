const ROUNDS = 1500;
const WARM_UP = 500;

export const median = (samples: readonly number[]): number =>
  samples.toSorted((a, b) => a - b)[Math.floor(samples.length / 2)] ?? 0;

/** Milliseconds some work takes. */
export async function time(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

type Kind = () => Promise<number>;

/** Runs two kinds of work by turns, so that each meets the same weather; each tells its ms; returns both medians. */
export async function sideBySide(one: Kind, other: Kind, rounds = ROUNDS): Promise<[number, number]> {
  const samples: [number[], number[]] = [[], []];
  for (let round = -WARM_UP; round < rounds; round += 1) {
    const pair = [await one(), await other()] as const;
    if (round < 0) continue;
    samples[0].push(pair[0]);
    samples[1].push(pair[1]);
  }
  return [median(samples[0]), median(samples[1])];
}
