import { describe, expect, it } from 'vitest';
import { openReadTogether } from './read-together.ts';

describe('reading together', () => {
  const openSlowReads = () => {
    const reads: { keys: readonly number[]; answer: () => void; fail: (error: Error) => void }[] = [];
    const readOne = openReadTogether(
      (keys: readonly number[]) =>
        new Promise<ReadonlyMap<number, string>>((resolve, fail) => {
          reads.push({ keys, fail, answer: () => resolve(new Map(keys.map((key) => [key, `the ${key}`]))) });
        }),
    );
    return { reads, readOne };
  };
  const turns = async (): Promise<void> => {
    for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
  };

  it('reads the first at once and those asked for meanwhile in one go, each key once', async () => {
    const { reads, readOne } = openSlowReads();
    const first = readOne(1);
    await turns();
    const others = [readOne(2), readOne(1), readOne(2)];
    await turns();
    expect(reads.map(({ keys }) => keys)).toEqual([[1]]);
    reads[0]?.answer();
    await turns();
    expect(reads.map(({ keys }) => keys)).toEqual([[1], [2, 1]]);
    reads[1]?.answer();
    expect(await Promise.all([first, ...others])).toEqual(['the 1', 'the 2', 'the 1', 'the 2']);
  });

  it('keeps nothing: what is asked for again is read again', async () => {
    const { reads, readOne } = openSlowReads();
    for (const time of [0, 1]) {
      const one = readOne(1);
      await turns();
      reads[time]?.answer();
      expect(await one).toBe('the 1');
    }
    expect(reads.length).toBe(2);
  });

  it('fails whoever was read in one go, and nobody after them', async () => {
    const { reads, readOne } = openSlowReads();
    const first = readOne(1);
    await turns();
    const second = readOne(2);
    reads[0]?.fail(new Error('the database is gone'));
    await expect(first).rejects.toThrow('the database is gone');
    await turns();
    reads[1]?.answer();
    expect(await second).toBe('the 2');
  });
});
