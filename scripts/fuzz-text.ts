import { parseArgs } from 'node:util';
import { brokenTexts, tryLiftoscript, tryProgramText } from '@halteres/engine/text/fuzz-texts';

// npm run fuzz:text -- --count N --seed S: both readers of programs on N broken texts each; a crash, a hang or an
// unstable reading ends it with the text that shows it.

const { values } = parseArgs({
  options: { count: { type: 'string', default: '100000' }, seed: { type: 'string', default: '1' } },
});
const count = Number(values.count);
const seed = Number(values.seed);
if (!Number.isInteger(count) || count < 1 || !Number.isInteger(seed)) {
  process.stderr.write('Usage: npm run fuzz:text -- --count N --seed S, both whole numbers\n');
  process.exit(2);
}

/** Nothing of this size takes a reader a tenth of this. */
const HANG_MS = 5000;

function attempt(read: (text: string) => string | null, text: string): string | null {
  const start = performance.now();
  try {
    const wrong = read(text);
    const took = performance.now() - start;
    return wrong ?? (took > HANG_MS ? `it took ${Math.round(took)} ms` : null);
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
}

for (const [language, read] of [
  ['program', tryProgramText],
  ['liftoscript', tryLiftoscript],
] as const) {
  const next = brokenTexts(seed, language);
  const start = performance.now();
  for (let i = 0; i < count; i++) {
    const text = next();
    const wrong = attempt(read, text);
    if (wrong === null) continue;
    process.stdout.write(`${language}, seed ${seed}, text ${i}: ${wrong}\n${JSON.stringify(text)}\n`);
    process.exit(1);
  }
  const seconds = (performance.now() - start) / 1000;
  process.stdout.write(
    `${language}: ${count} texts of seed ${seed} read in ${seconds.toFixed(0)} s, none crashed or hung\n`,
  );
}
