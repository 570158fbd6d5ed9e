import { measureDatabase } from './bench/measure-database.ts';
import { mkdtempSync, chmodSync } from 'node:fs';
const d = mkdtempSync('/tmp/hb-');
chmodSync(d, 0o755);
console.log(await measureDatabase(d));
