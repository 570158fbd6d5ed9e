import { describe, expect, it, vi } from 'vitest';
import { openRush } from './rush.ts';

describe('a rush', () => {
  const someRequests = (rush: ReturnType<typeof openRush>, count: number): (() => void)[] =>
    Array.from({ length: count }, () => {
      let answer = (): void => undefined;
      void rush.during(() => new Promise<void>((resolve) => (answer = resolve)));
      return answer;
    });
  const settled = async (promise: Promise<void>): Promise<boolean> => {
    let done = false;
    void promise.then(() => (done = true));
    for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
    return done;
  };

  it('is none while few are under way', async () => {
    const rush = openRush();
    someRequests(rush, 7);
    expect(await settled(rush.hasPassed())).toBe(true);
  });

  it('has passed when few are left', async () => {
    const rush = openRush();
    const [first, second] = someRequests(rush, 9);
    const passed = rush.hasPassed();
    first?.();
    expect(await settled(passed)).toBe(false);
    second?.();
    expect(await settled(passed)).toBe(true);
  });

  it('keeps nobody waiting for ever', async () => {
    vi.useFakeTimers();
    try {
      const rush = openRush();
      someRequests(rush, 20);
      const passed = rush.hasPassed();
      vi.advanceTimersByTime(2999);
      expect(await settled(passed)).toBe(false);
      vi.advanceTimersByTime(1);
      expect(await settled(passed)).toBe(true);
    } finally {
      vi.useRealTimers();
    }
  });

  it('lets those who stepped aside go one after the other, and does not count them while they wait', async () => {
    const rush = openRush();
    const others = someRequests(rush, 8);
    const begun: number[] = [];
    const answers: (() => void)[] = [];
    const asides = Array.from({ length: 10 }, (_, n) =>
      rush.during(async () => {
        await rush.stepAside();
        begun.push(n);
        await new Promise<void>((resolve) => answers.push(resolve));
      }),
    );
    const first = others.splice(0, 1);
    for (const answer of first) answer();
    await settled(Promise.resolve());
    expect(begun).toEqual([0]);
    for (const answer of others) answer();
    await settled(Promise.resolve());
    expect(begun).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    answers[3]?.();
    await settled(Promise.resolve());
    expect(begun.length).toBe(9);
    answers[4]?.();
    await settled(Promise.resolve());
    for (const answer of answers) answer();
    await Promise.all(asides);
    expect(begun).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  it('counts a request that failed as answered', async () => {
    const rush = openRush();
    someRequests(rush, 7);
    await expect(rush.during(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await settled(rush.hasPassed())).toBe(true);
  });
});
