import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { build as buildWeb } from 'vite';

const root = join(import.meta.dirname, '..');

/** The command line with the server as plain JavaScript; packages from npm stay where they are. */
async function buildCommandLine(): Promise<void> {
  const bundle = await rolldown({
    input: { halteres: join(root, 'apps/cli/src/main.ts') },
    platform: 'node',
    external: (id) => !id.startsWith('.') && !id.startsWith('/') && !id.startsWith('@halteres/'),
    logLevel: 'warn',
  });
  await bundle.write({
    dir: join(root, 'dist'),
    format: 'esm',
    sourcemap: true,
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name]-[hash].js',
  });
  await bundle.close();
}

await rm(join(root, 'dist'), { recursive: true, force: true });
await Promise.all([
  buildCommandLine(),
  buildWeb({ root: join(root, 'apps/web'), configFile: join(root, 'apps/web/vite.config.ts'), logLevel: 'warn' }),
]);
