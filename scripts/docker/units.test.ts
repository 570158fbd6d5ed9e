import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SETTINGS } from '@halteres/server/config';
import { describe, expect, it } from 'vitest';

const deploy = join(import.meta.dirname, '../../deploy');
const UNITS = ['halteres.service', 'halteres-drill.service', 'halteres-drill.timer'];
const analyze = (...args: string[]) => spawnSync('systemd-analyze', args, { encoding: 'utf8' });
const missing = analyze('--version').status !== 0 || !existsSync('/usr/bin/node');
if (missing)
  process.stdout.write('left out: units are not verified, because systemd-analyze or /usr/bin/node is not here\n');

describe('the units of systemd', () => {
  it.skipIf(missing)('are understood by systemd', () => {
    const { status, stderr } = analyze('verify', '--man=no', ...UNITS.map((name) => join(deploy, name)));
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });

  it.skipIf(missing).each([
    ['halteres.service', 2],
    ['halteres-drill.service', 3.5],
  ] as const)('%s is exposed by less than %d of 10', (name, most) => {
    const { stdout } = analyze('security', '--offline=true', '--no-pager', join(deploy, name));
    const level = Number(/exposure level for \S+: ([\d.]+)/.exec(stdout)?.[1]);
    expect(level).toBeLessThan(most);
  });

  it('name settings that exist, and folders in which they may write', () => {
    const unit = readFileSync(join(deploy, 'halteres.service'), 'utf8');
    const set = [...unit.matchAll(/^Environment=(\w+)=(.*)$/gm)].map(([, name = '', value = '']) => ({ name, value }));
    const known = new Set<string>(['NODE_ENV', ...SETTINGS.map(({ env }) => env)]);
    expect(set.filter(({ name }) => !known.has(name))).toEqual([]);
    expect(set.find(({ name }) => name === 'HALTERES_DATA')?.value).toBe('/var/lib/halteres');
    expect(unit).toContain('StateDirectory=halteres\n');
    expect(unit).toContain(`ReadWritePaths=${set.find(({ name }) => name === 'HALTERES_BACKUP_DIR')?.value}\n`);
  });
});
