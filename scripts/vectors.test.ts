import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');

const run = (files: Readonly<Record<string, unknown>>) => {
  const folder = mkdtempSync(join(tmpdir(), 'vectors-'));
  for (const [name, content] of Object.entries(files))
    writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
  const { status, stdout } = spawnSync(join(root, 'node_modules/.bin/tsx'), ['scripts/vectors.ts', folder], {
    cwd: root,
    encoding: 'utf8',
  });
  rmSync(folder, { recursive: true });
  return { status, stdout, last: stdout.trimEnd().split('\n').at(-1) };
};

const right = { id: 'a1', fn: 'wilks', in: { sex: 'M', bw: 100, total: 1000 }, out: 608.589, tol: 0.001 };

it('ends with the count and exits 0 when everything passes', () => {
  const { status, last } = run({ 'a.json': { cases: [right] }, 'about.json': { spec: {} }, 'notes.txt': 'x' });
  expect({ status, last }).toEqual({ status: 0, last: '1 passed, 0 failed' });
});

it('says of each failure what was asked, expected and answered, and exits 1', () => {
  const unknown = { id: 'a2', fn: 'no.such', in: {}, out: 1 };
  const wrong = { ...right, id: 'a3', out: 600 };
  const { status, stdout, last } = run({ 'a.json': { cases: [right, unknown, wrong] }, 'b.json': 'not JSON' });
  expect({ status, last }).toEqual({ status: 1, last: '1 passed, 3 failed' });
  expect(stdout).toContain('FAIL a2 no.such');
  expect(stdout).toContain('"no function no.such in the engine"');
  expect(stdout).toMatch(/FAIL a3 wilks\n.*"bw":100.*\n\s+expected 600\n\s+actual {3}608\.58/);
  expect(stdout).toContain('b.json: FAIL, not readable');
});

it('does not pass a folder without a case, nor one that is not there', () => {
  expect(run({})).toMatchObject({ status: 1, last: '0 passed, 0 failed' });
  const { status, stderr } = spawnSync(join(root, 'node_modules/.bin/tsx'), ['scripts/vectors.ts', '/no/such/folder'], {
    cwd: root,
    encoding: 'utf8',
  });
  expect(status).toBe(2);
  expect(stderr).toContain('There is no /no/such/folder');
});
