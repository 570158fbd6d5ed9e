// Builds what changed since the last build, then runs the command line from plain JavaScript.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const bundle = join(root, 'dist', 'halteres.js');
const stamp = join(root, 'dist', 'sources.sha256');

/** One hash over everything a build is made from. */
function hashSources() {
  const hash = createHash('sha256').update(readFileSync(join(root, 'package-lock.json')));
  const visit = (folder) => {
    for (const entry of readdirSync(folder, { withFileTypes: true }).toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) {
        if (entry.name !== 'node_modules') visit(path);
      } else if (!entry.name.endsWith('.test.ts')) {
        hash.update(path.slice(root.length)).update(readFileSync(path));
      }
    }
  };
  for (const folder of ['apps/server', 'apps/cli', 'apps/web', 'modules', 'packages', 'scripts'])
    visit(join(root, folder));
  return hash.digest('hex');
}

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(`Halteres needs Node 20.19 or newer; this is ${process.version}.\n`);
  process.exit(1);
}
const wanted = hashSources();
if (!existsSync(bundle) || !existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
  process.stderr.write('Building (once after each change) …\n');
  const built = spawnSync(
    process.execPath,
    [join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs'), join(root, 'scripts', 'build.ts')],
    { cwd: root, stdio: ['ignore', 2, 2] },
  );
  if (built.status !== 0) process.exit(built.status ?? 1);
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, wanted);
}
const args = process.argv.slice(2);
process.argv = [process.execPath, bundle, ...(args.length === 0 ? ['up'] : args)];
await import(pathToFileURL(bundle).href);
