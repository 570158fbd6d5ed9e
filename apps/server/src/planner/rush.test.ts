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
      vi.advanceTimersByTime(1999);
      expect(await settled(passed)).toBe(false);
      vi.advanceTimersByTime(1);
      expect(await settled(passed)).toBe(true);
    } finally {
      vi.useRealTimers();
    }
  });

  it('counts a request that failed as answered', async () => {
    const rush = openRush();
    someRequests(rush, 7);
    await expect(rush.during(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await settled(rush.hasPassed())).toBe(true);
  });
});
