export { createTestDatabase, testServer } from './test-database.ts';
export { asActorUndone } from './as-actor-undone.ts';
export {
  endCoaching,
  makeClaimedClient,
  makeClient,
  makeGym,
  makePerson,
  setConsents,
  type Client,
  type Owner,
  type Person,
} from './people.ts';
