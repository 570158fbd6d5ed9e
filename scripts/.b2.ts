import { measureImport } from './bench/measure-import.ts';
import { mkdtempSync, chmodSync } from 'node:fs';
const d = mkdtempSync('/tmp/hb-');
chmodSync(d, 0o755);
console.log(await measureImport(d));
