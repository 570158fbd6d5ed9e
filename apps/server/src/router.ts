import { account } from './routes/account.ts';
import { administration } from './routes/administration.ts';
import { api } from './routes/implementer.ts';
import { catalog } from './routes/catalog.ts';
import { coaching } from './routes/coaching.ts';
import { established } from './routes/established.ts';
import { gyms } from './routes/gyms.ts';
import { health } from './routes/health.ts';
import { identity } from './routes/identity.ts';
import { library } from './routes/library.ts';
import { planning } from './routes/planning.ts';
import { programs } from './routes/programs.ts';
import { simulation } from './routes/simulation.ts';
import { training } from './routes/training.ts';
import { words } from './routes/words.ts';

/** Every handler, in the shape of the contract. */
export const router = api.router({
  identity,
  account,
  catalog,
  gyms,
  coaching,
  health,
  library,
  programs,
  planning,
  established,
  simulation,
  training,
  words,
  administration,
});
