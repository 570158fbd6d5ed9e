import { readFileSync } from 'node:fs';
import { proportionalMemoryMb } from '../proportional-memory.ts';
import { median } from '../side-by-side.ts';
import type { Place } from './open-places.ts';

const EVERY_MS = 5000;

export type Memory = { at: number; serverMb: number; allMb: number };

const residentMb = (pid: number): number =>
  Number(/^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;

/** What the server holds in memory, and the server with its database, every few seconds until `stop`. */
export function watchMemory({ running, dataDir }: Place): { stop: () => Memory[] } {
  const pid = running.child.pid ?? 0;
  const begun = performance.now();
  const samples: Memory[] = [];
  const look = (): void => {
    samples.push({
      at: (performance.now() - begun) / 1000,
      serverMb: residentMb(pid),
      allMb: proportionalMemoryMb(pid, dataDir),
    });
  };
  const timer = setInterval(look, EVERY_MS);
  return {
    stop: () => {
      clearInterval(timer);
      return samples;
    },
  };
}

/** How the last fifth of a run compares with its second fifth, when everything is warm. */
export function growth(samples: readonly Memory[]): { before: number; after: number } {
  const part = (fifth: number): number =>
    median(
      samples
        .slice(Math.floor((samples.length * fifth) / 5), Math.floor((samples.length * (fifth + 1)) / 5))
        .map(({ serverMb }) => serverMb),
    );
  return { before: part(1), after: part(4) };
}
