import { api } from './implementer.ts';
export const training = {} as never;
void api;
