import { contract } from '@halteres/api/contract';
import { implement } from '@orpc/server';
import type { RequestContext } from '../context.ts';

/** Every route of the contract, to be given its handler. */
export const api = implement(contract).$context<RequestContext>();

export const DONE = { done: true } as const;
