import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Where the SQL files lie: beside this source, or, when this runs from a bundle, in packages/database of the nearest
 * folder above that has it.
 */
export function packageFolder(): string {
  const here = dirname(fileURLToPath(import.meta.url));
  if (existsSync(join(here, '..', 'schema', 'bootstrap.sql'))) return dirname(here);
  for (let folder = here; folder !== dirname(folder); folder = dirname(folder)) {
    const candidate = join(folder, 'packages', 'database');
    if (existsSync(join(candidate, 'schema', 'bootstrap.sql'))) return candidate;
  }
  throw new Error(
    `The SQL files of Halteres were not found: no folder above ${here} holds packages/database/schema/bootstrap.sql. ` +
      `Run the program from a complete copy of the project.`,
  );
}

export function schemaFolder(): string {
  return join(packageFolder(), 'schema');
}

export function migrationsFolder(): string {
  return join(packageFolder(), 'migrations');
}
