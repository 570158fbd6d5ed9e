import { safePath } from '../session/guards.ts';

export type Search = Record<string, unknown>;
export const textOf = <Key extends string>(search: Search, key: Key): { [K in Key]?: string } =>
  (typeof search[key] === 'string' || typeof search[key] === 'number' ? { [key]: String(search[key]) } : {}) as {
    [K in Key]?: string;
  };
export const nextOf = (search: Search): { next?: string } => {
  const next = safePath(search['next']);
  return next === undefined ? {} : { next };
};
