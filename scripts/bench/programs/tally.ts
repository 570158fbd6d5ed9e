type Gate = { name: string; least?: number; most?: number; unit?: 'share' | 'ms' | 'KB'; at?: 'p50' | 'p95' | 'p99' };

/** What the programs are held to. */
const GATES: readonly Gate[] = [
  { name: 'hard constraints', least: 1 },
  { name: 'loads buildable', least: 1 },
  { name: 'rounding error', most: 0.0125, at: 'p50' },
  { name: 'MEV to MRV of what is attainable', least: 0.92 },
  { name: 'muscle-weeks under MRV', least: 1 },
  { name: 'inside the envelope of established programs', least: 0.9 },
  { name: 'major muscles on two days a week', least: 0.97 },
  { name: 'movement patterns covered', least: 1 },
  { name: 'pull to push between one and two', least: 0.95 },
  { name: 'session time', least: 0.95 },
  { name: 'sets in the range of the goal', least: 0.9 },
  { name: 'compounds first', least: 0.97 },
  { name: 'main lifts stay in a block', least: 1 },
  { name: 'churn in a block', most: 0.15 },
  { name: 'light weeks every four to eight', least: 1 },
  { name: 'progression within caps', least: 1 },
  { name: 'effort rises through a block', least: 1 },
  { name: 'infeasible answered', least: 1 },
  { name: 'sensitivity pairs', least: 0.95 },
  { name: 'same bytes', least: 1 },
  { name: 'refined: hard constraints', least: 1 },
  { name: 'objective against the bound', most: 0.02, at: 'p50' },
  { name: 'objective against the bound', most: 0.05, at: 'p95' },
  { name: 'constructed 12 x 4', most: 25, unit: 'ms', at: 'p50' },
  { name: 'constructed 12 x 4', most: 80, unit: 'ms', at: 'p99' },
  { name: 'lint 12 x 4', most: 5, unit: 'ms', at: 'p50' },
  { name: 'next session of every model', least: 1 },
  { name: 'next session 12 x 4', most: 2, unit: 'ms', at: 'p95' },
  { name: 'refined', most: 1000, unit: 'ms', at: 'p50' },
  { name: 'refined', most: 2500, unit: 'ms', at: 'p95' },
  { name: 'classes: made, or said what is missing', least: 1 },
  { name: 'classes: hard constraints', least: 1 },
  { name: 'class week', most: 200, unit: 'ms', at: 'p95' },
  { name: 'engine core, compressed', most: 60, unit: 'KB', at: 'p50' },
];

const quantile = (sorted: readonly number[], at: string): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * (Number(at.slice(1)) / 100)))] ?? NaN;

/** Counts what was judged, and says which gates hold. */
export class Tally {
  private readonly shares = new Map<string, { good: number; of: number; parts: Map<string, [number, number]> }>();
  private readonly figures = new Map<string, number[]>();

  count(name: string, good: boolean, part?: string): void {
    this.share(name, good ? 1 : 0, 1, part);
  }

  share(name: string, good: number, of: number, part?: string): void {
    const entry = this.shares.get(name) ?? { good: 0, of: 0, parts: new Map<string, [number, number]>() };
    entry.good += good;
    entry.of += of;
    if (part !== undefined) {
      const [before, all] = entry.parts.get(part) ?? [0, 0];
      entry.parts.set(part, [before + good, all + of]);
    }
    this.shares.set(name, entry);
  }

  figure(name: string, value: number): void {
    const list = this.figures.get(name);
    if (list) list.push(value);
    else this.figures.set(name, [value]);
  }

  time(name: string, milliseconds: number): void {
    this.figure(name, milliseconds);
  }

  private valueOf({ name, at }: Gate): number {
    const entry = this.shares.get(name);
    const sorted = (this.figures.get(name) ?? []).toSorted((a, b) => a - b);
    return at === undefined ? (entry ? entry.good / entry.of : NaN) : quantile(sorted, at);
  }

  /** Prints every gate with its figure, and what others reach beside it; true when all hold. */
  report(others: { name: string; tally: Tally }): boolean {
    let all = true;
    for (const gate of GATES) {
      const { name, least, most, unit = 'share', at } = gate;
      const entry = this.shares.get(name);
      const figures = this.figures.get(name) ?? [];
      const value = this.valueOf(gate);
      if (Number.isNaN(value)) {
        process.stdout.write(`      ${name}: not measured\n`);
        continue;
      }
      const holds = (least === undefined || value >= least) && (most === undefined || value <= most);
      all &&= holds;
      const show = (number: number): string =>
        unit === 'share' ? `${(number * 100).toFixed(2)} %` : `${number.toFixed(1)} ${unit}`;
      const count = at === undefined ? ` of ${entry?.of ?? 0}` : ` ${at} of ${figures.length}`;
      const theirs = others.tally.valueOf(gate);
      const beside = Number.isNaN(theirs) ? '' : `; ${others.name} ${show(theirs)}`;
      process.stdout.write(
        `${holds ? 'ok  ' : 'MISS'}  ${name}: ${show(value)}${count} (${least === undefined ? `at most ${show(most ?? 0)}` : `at least ${show(least)}`}${beside})\n`,
      );
      if (!holds)
        for (const [part, [good, of]] of [...(entry?.parts ?? [])]
          .toSorted((a, b) => a[1][0] / a[1][1] - b[1][0] / b[1][1])
          .slice(0, 6))
          process.stdout.write(`        ${part}: ${((100 * good) / of).toFixed(1)} % of ${of}\n`);
    }
    return all;
  }
}
