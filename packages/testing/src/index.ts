export { createTestDatabase, testServer, type TestDatabaseOptions } from './test-database.ts';
export { asActorUndone } from './as-actor-undone.ts';
export { fixedClock, type FixedClock } from './fixed-clock.ts';
export {
  claimClient,
  endCoaching,
  makeClaimedClient,
  makeClient,
  makeGym,
  makePerson,
  nobody,
  setConsents,
  type Client,
  type Owner,
  type Person,
} from './people.ts';
