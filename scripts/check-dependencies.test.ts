import { describe, expect, it } from 'vitest';
import { looseDependencies, unlocked, unpinnedEntries } from './check-dependencies.ts';

const integrity = `sha512-${'a'.repeat(86)}==`;
const resolved = 'https://registry.npmjs.org/x/-/x-1.0.0.tgz';

describe('dependencies', () => {
  it('are refused unless they are one exact version, or one of ours', () => {
    const manifest = { dependencies: { '@halteres/api': '*', good: '1.2.3', early: '18.4.0-beta.17' } };
    expect(looseDependencies('package.json', manifest)).toEqual([]);
    for (const version of [
      '^1.2.3',
      '~1.2.3',
      '*',
      '1.x',
      '>=1',
      'latest',
      '',
      'git+https://x',
      'file:../x',
      '1.2.3 || 2.0.0',
    ])
      expect(looseDependencies('p/package.json', { devDependencies: { bad: version } }), version).toHaveLength(1);
    expect(looseDependencies('package.json', { overrides: { nested: { deep: '1.0.0' } } })).toHaveLength(1);
  });

  it('are refused when the lock file does not say what their archive must be, or takes it from elsewhere', () => {
    const lock = (entry: object) => ({ packages: { '': {}, 'apps/web': {}, 'node_modules/x': entry } });
    expect(unpinnedEntries(lock({ integrity, resolved }))).toEqual([]);
    expect(unpinnedEntries(lock({ integrity }))).toEqual([]);
    expect(unpinnedEntries(lock({ link: true, resolved: 'apps/web' }))).toEqual([]);
    expect(unpinnedEntries(lock({ resolved }))).toHaveLength(1);
    expect(unpinnedEntries(lock({ integrity: 'sha1-abc=', resolved }))).toHaveLength(1);
    expect(unpinnedEntries(lock({ integrity, resolved: 'https://elsewhere.example/x.tgz' }))).toHaveLength(1);
    expect(unpinnedEntries(lock({ integrity, resolved: 'git+ssh://git@github.com/x/x.git#abc' }))).toHaveLength(1);
  });

  it('are refused when package.json and the lock file differ', () => {
    const lock = { packages: { 'apps/web': { dependencies: { b: '1.0.0', a: '1.0.0' } } } };
    expect(unlocked('apps/web', { dependencies: { a: '1.0.0', b: '1.0.0' } }, lock)).toEqual([]);
    expect(unlocked('apps/web', { dependencies: { a: '1.0.1', b: '1.0.0' } }, lock)).toHaveLength(1);
    expect(unlocked('apps/other', {}, lock)).toHaveLength(1);
  });
});
