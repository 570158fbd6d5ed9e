export { poke, pokeSoon, pokesSent } from './poke.ts';
export { Pokes } from './listen.ts';
export { pull } from './pull.ts';
export { push } from './push.ts';
export type { Listener } from './scopes.ts';
