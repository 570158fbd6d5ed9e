import { writeAll } from './generated.ts';

const written = await writeAll();
for (const path of written) process.stdout.write(`wrote ${path}\n`);
process.stdout.write(written.length === 0 ? 'Every generated file is fresh.\n' : '');
