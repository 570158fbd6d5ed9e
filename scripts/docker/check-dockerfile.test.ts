import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SETTINGS } from '@halteres/server/config';
import { describe, expect, it } from 'vitest';
import { checkDockerfile } from './check-dockerfile.ts';

const root = join(import.meta.dirname, '../..');
const text = readFileSync(join(root, 'Dockerfile'), 'utf8');
const surroundings = {
  exists: (path: string) => existsSync(join(root, path)),
  settings: SETTINGS.map(({ env }) => env),
};
const check = (changed: string) => checkDockerfile(changed, surroundings);

describe('the Dockerfile', () => {
  it('has no fault that can be told without an engine', () => {
    expect(check(text)).toEqual([]);
  });

  it.each([
    ['node:20.20.2-bookworm-slim AS run', 'node:latest AS run', /not one exact version/],
    ['USER node', '', /runs as root/],
    ['USER node', 'USER root', /runs as root/],
    ['npm ci', 'npm install', /npm ci installs/],
    ['CMD ["up"]', 'CMD up', /JSON array/],
    ['--from=build /build/dist', '--from=bulid /build/dist', /no earlier stage/],
    ['COPY . .', 'COPY nothing-here .', /not there/],
    ['COPY . .', 'ADD . .', /use COPY/],
    ['HALTERES_DATA=/data', 'HALTERES_DATE=/data', /no setting/],
    ['HALTERES_DATA=/data', 'HALTERES_DATA=/data HALTERES_SECRET=x', /bakes a secret/],
    ['EXPOSE 4000', 'EXPOSE 3000', /should say 4000/],
    ['STOPSIGNAL SIGTERM', 'STOPSIGNAL SIGKILL', /good order/],
    ['WORKDIR /app', 'WORKDIR app', /not absolute/],
    ['WORKDIR /app', 'WROKDIR /app', /no instruction/],
  ])('with %s as %s would be refused', (was, is, message) => {
    expect(text).toContain(was);
    expect(check(text.replace(was, is)).join('\n')).toMatch(message);
  });

  it('leaves what is private or made again out of the image', () => {
    const ignored = readFileSync(join(root, '.dockerignore'), 'utf8').split('\n');
    for (const each of ['.git', '**/node_modules', 'dist', 'data', '.cache']) expect(ignored).toContain(each);
  });

  it('runs a Node that the program accepts', () => {
    const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { engines: { node: string } };
    expect(engines.node).toBe('>=20.19.0');
    expect(
      [...text.matchAll(/FROM node:(\d+)\.(\d+)/g)].every(
        ([, major, minor]) => Number(major) === 20 && Number(minor) >= 19,
      ),
    ).toBe(true);
  });
});
