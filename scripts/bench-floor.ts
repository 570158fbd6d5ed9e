import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, chmodSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measureDatabase } from './bench/measure-database.ts';
import { measureFirstLoad } from './bench/measure-first-load.ts';
import { measureImport } from './bench/measure-import.ts';
import { proportionalMemoryMb } from './bench/proportional-memory.ts';
import { startProduct, stopProduct } from './bench/run-product.ts';
import { median } from './bench/side-by-side.ts';

// Prints what the floor costs and judges it: exits 1 when a bar is missed.

const root = join(import.meta.dirname, '..');

type Bar = { what: string; figure: number; unit: string; most: number };
const bars: Bar[] = [];

function judge(what: string, figure: number, unit: string, most: number): void {
  bars.push({ what, figure, unit, most });
  process.stdout.write(
    `${figure <= most ? 'ok  ' : 'MISS'}  ${what}: ${figure.toFixed(2)} ${unit} (at most ${most})\n`,
  );
}

const ms = (value: number): string => `${value.toFixed(3)} ms`;

const scratch = mkdtempSync(join(tmpdir(), 'halteres-bench-'));
chmodSync(scratch, 0o755);
try {
  const clone = join(scratch, 'clone');
  execFileSync('git', ['clone', '--quiet', '--no-hardlinks', root, clone]);
  const begun = performance.now();
  execFileSync('npm', ['ci', '--silent', '--prefer-offline', '--no-audit', '--no-fund'], {
    cwd: clone,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const install = (performance.now() - begun) / 1000;
  const data = join(scratch, 'data');
  const first = await startProduct(clone, data, 4810);
  judge('clone to ready, packages cached (npm ci + first start)', install + first.seconds, 's', 60);
  await stopProduct(first);
  const warm = await startProduct(clone, data, 4811);
  judge('warm start', warm.seconds, 's', 4);
  execFileSync('npm', ['run', '--silent', 'demo', '--', '--data', data], {
    cwd: clone,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const load = await measureFirstLoad(warm.url);
  judge('first load of the logger', load.kilobytes, 'KB gz', 300);
  judge(
    'proportional memory of all processes after the demo was browsed',
    proportionalMemoryMb(warm.child.pid ?? 0, data),
    'MB',
    400,
  );
  await stopProduct(warm);

  const { envelope, api } = await measureDatabase(scratch);
  judge('one statement as somebody against a bare query as pg sends it, p50, 1 caller', envelope.alone, '×', 1.5);
  judge('one statement as somebody against a bare query as pg sends it, 16 callers', envelope.many, '×', 1.5);
  process.stdout.write(
    `      (bare ${ms(envelope.bareMs)}, bare and prepared ${ms(envelope.preparedMs)}, as somebody ${ms(envelope.envelopeMs)})\n`,
  );
  for (const { what, sqlMs, apiMs, ratio } of api)
    process.stdout.write(`      ${what}: SQL ${ms(sqlMs)}, over HTTP and gzipped ${ms(apiMs)}, ×${ratio.toFixed(2)}\n`);
  judge('API request against its SQL, p50 of what a coach reads', median(api.map(({ ratio }) => ratio)), '×', 1.5);

  const imported = await measureImport(scratch);
  judge('100,000 rows read and matched', imported.readSeconds, 's', 3);
  judge('100,000 rows stored', imported.storeSeconds, 's', 30);
  judge('memory while importing, above the start', imported.grownMb, 'MB', 400);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
const missed = bars.filter((bar) => bar.figure > bar.most);
process.stdout.write(
  missed.length === 0 ? 'Every bar holds.\n' : `Missed: ${missed.map((bar) => bar.what).join('; ')}.\n`,
);
process.exitCode = missed.length === 0 ? 0 : 1;
