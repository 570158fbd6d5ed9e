import { setImmediate as turn } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openTurns } from './begin-in-turn.ts';

describe('turns', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
  afterEach(() => void vi.useRealTimers());

  const turns = async (count: number): Promise<void> => {
    for (let n = 0; n < count; n += 1) await turn();
  };
  /** So many ask at once; says which have begun, and how each leaves. */
  const crowd = (count: number): { begun: number[]; leaves: (() => void)[] } => {
    const myTurn = openTurns();
    const begun: number[] = [];
    const leaves: (() => void)[] = [];
    const ask = async (n: number): Promise<void> => {
      const leave = await myTurn();
      begun.push(n);
      leaves.push(leave);
    };
    for (let n = 0; n < count; n += 1) void ask(n);
    return { begun, leaves };
  };

  it('begin one in each turn of the event loop, in the order they came', async () => {
    const { begun } = crowd(3);
    const seen: number[] = [];
    for (let n = 0; n < 5; n += 1) {
      await turn();
      seen.push(begun.length);
    }
    expect(begun).toEqual([0, 1, 2]);
    expect(seen).toEqual([1, 2, 3, 3, 3]);
  });

  it('begin again after nobody was waiting', async () => {
    const myTurn = openTurns();
    await myTurn();
    await turn();
    await myTurn();
    await Promise.all([myTurn(), myTurn()]);
  });

  it('begin twelve at once, and another when one leaves, however often it says so', async () => {
    const { begun, leaves } = crowd(20);
    await turns(25);
    expect(begun.length).toBe(12);
    leaves[3]?.();
    leaves[3]?.();
    await turns(5);
    expect(begun.length).toBe(13);
    leaves[12]?.();
    leaves[0]?.();
    await turns(5);
    expect(begun).toEqual(Array.from({ length: 15 }, (_, n) => n));
  });

  it('wait for nobody who takes long', async () => {
    const { begun, leaves } = crowd(30);
    await turns(35);
    vi.advanceTimersByTime(99);
    await turns(35);
    expect(begun.length).toBe(12);
    vi.advanceTimersByTime(1);
    await turns(35);
    expect(begun.length).toBe(24);
    for (const leave of leaves) leave();
    await turns(35);
    expect(begun.length).toBe(30);
  });
});
