import { readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { DOMAINS, NARROW, PACKAGES } from '../layers.ts';
import { listFiles } from './list-files.ts';

const root = join(import.meta.dirname, '..');
const IMPORT = /(?:from\s+|import\s+|import\()'([^']+)'/g;
const domainIndex = (domain: string): number => (DOMAINS as readonly string[]).indexOf(domain);

/** Every import and foreign key that looks up instead of down, as a sentence each. */
export function findLayerBreaks(): string[] {
  const breaks: string[] = [];
  for (const file of listFiles(['apps', 'modules', 'packages', 'scripts'], /\.tsx?$/)) {
    const home = Object.keys(PACKAGES).find((folder) => file.startsWith(`${folder}/`));
    if (home === undefined) continue;
    const isTest = /\.test\.tsx?$|\/tests\//.test(file);
    for (const [, target = ''] of readFileSync(join(root, file), 'utf8').matchAll(IMPORT)) {
      if (target.startsWith('@halteres/')) {
        const name = target.split('/')[1] ?? '';
        const own = home.endsWith(`/${name}`) || home === name;
        if (
          !own &&
          !(PACKAGES[home] ?? []).includes(name) &&
          !(isTest && ['testing', 'catalog', 'database', 'modules', 'server'].includes(name))
        )
          breaks.push(`${file} imports ${target}: ${home} may not import ${name}.`);
        const narrow = NARROW.find((rule) => rule.from === home && rule.package === name);
        if (narrow !== undefined && !narrow.only.test(target) && !isTest)
          breaks.push(`${file} imports ${target}: ${narrow.why}.`);
      } else if (target.startsWith('.') && home === 'modules') {
        const from = file.split('/')[1] ?? '';
        const to = normalize(join(dirname(file), target)).split('/')[1] ?? '';
        if (domainIndex(to) > domainIndex(from)) breaks.push(`${file} imports ${target}: ${from} lies below ${to}.`);
      } else if (
        target.startsWith('.') &&
        !normalize(join(dirname(file), target)).startsWith(`${home}/`) &&
        home !== 'scripts' &&
        !normalize(join(dirname(file), target)).startsWith('packages/database/schema')
      ) {
        breaks.push(`${file} imports ${target}: leave a package by its name, not by a path.`);
      }
    }
  }
  for (const file of listFiles(['packages/database/schema'], /\/\w+\/[^/]+\.sql$/)) breaks.push(...foreignKeysUp(file));
  return breaks;
}

function foreignKeysUp(file: string): string[] {
  const domain = relative('packages/database/schema', file).split('/')[0] ?? '';
  const tables = new Map(
    listFiles(['packages/database/schema'], /\/\w+\/[^/]+\.sql$/).map((path) => [
      path.split('/').at(-1)?.replace('.sql', '') ?? '',
      path.split('/').at(-2) ?? '',
    ]),
  );
  const body = readFileSync(join(root, file), 'utf8');
  if (!/^create table/m.test(body)) return [];
  return [...body.matchAll(/references (?:public\.)?(\w+)/g)].flatMap(([, table = '']) => {
    const other = tables.get(table);
    // Everything stands on people: users is the one table all domains may name.
    if (other === undefined || table === 'users' || domainIndex(other) <= domainIndex(domain)) return [];
    return [`${file} references ${table}: ${domain} lies below ${other}.`];
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const breaks = findLayerBreaks();
  for (const each of breaks) process.stdout.write(`${each}\n`);
  process.exitCode = breaks.length === 0 ? 0 : 1;
}
