import { spawnSync } from 'node:child_process';

/** Installs a package of Debian; false where that cannot be done. */
export function installDebian(name: string): boolean {
  spawnSync('apt-get', ['update'], { stdio: 'ignore' });
  const installed = spawnSync('apt-get', ['install', '-y', '--no-install-recommends', name], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return installed.status === 0;
}
