import { catalog } from '@halteres/catalog';
import { test } from 'vitest';
import { programFor, simulatedLog, type Oddity } from './simulated-log.ts';
import { recommend } from './recommend.ts';

const SEED = 20_261_122;
const programs = Array.from({ length: 12 }, (_, i) => programFor(i, catalog)).flatMap((each) => each ?? []);

const run = (name: string, oddity: Oddity, weeks: number[]) => {
  const codes = new Map<string, number>();
  let n = 0;
  let any = 0;
  const t = Date.now();
  programs.forEach((made, p) => {
    for (let s = 0; s < 2; s++) {
      const log = simulatedLog(made, catalog, SEED + p * 100 + s, Math.max(...weeks), oddity);
      for (const w of weeks) {
        const sessions = log.sessions.filter((x) => (x.at?.week ?? 0) <= w);
        const found = recommend(log.program, log.profile, catalog, { sessions }, sessions.at(-1)!.date);
        n++;
        if (found.length) any++;
        for (const f of found) codes.set(f.code, (codes.get(f.code) ?? 0) + 1);
      }
    }
  });
  console.log(name, 'looks', n, 'with any', any, JSON.stringify([...codes]), Date.now() - t, 'ms');
};

test('measure', () => {
  console.log(programs.length, 'programs');
  run('steady', {}, [4, 6, 8]);
  run('still stubborn', { standsStill: true, stubborn: true }, [6, 8]);
  run('tiring', { tiring: { fromWeek: 4, each: 3 }, stubborn: true }, [5, 6, 7]);
  run('easy', { rpe: -2, stubborn: true }, [3, 5]);
  run('hard', { rpe: 2, stubborn: true }, [3, 5]);
}, 600_000);
