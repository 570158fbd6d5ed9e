import type { Entity } from '../protocol.ts';
import type { Local, Waiting } from './local-store.ts';

type Version = { row: Local<Entity>['row']; deleted: boolean };

/** A version with operations done on top, in their order. */
export function onTop(version: Version, operations: readonly Waiting[]): Version {
  return operations.reduce(({ row, deleted }: Version, { patch }): Version => {
    if (patch === null) return { row, deleted: true };
    const { deleted: gone, ...fields } = patch;
    return { row: { ...row, ...fields }, deleted: gone === false ? false : deleted };
  }, version);
}
