import { account } from './routes/account.ts';
import { administration } from './routes/administration.ts';
import { api } from './routes/implementer.ts';
import { calendar } from './routes/calendar.ts';
import { catalog } from './routes/catalog.ts';
import { coaching } from './routes/coaching.ts';
import { established } from './routes/established.ts';
import { feeds } from './routes/feeds.ts';
import { following } from './routes/following.ts';
import { gyms } from './routes/gyms.ts';
import { health } from './routes/health.ts';
import { identity } from './routes/identity.ts';
import { library } from './routes/library.ts';
import { planning } from './routes/planning.ts';
import { beside, shares, templates } from './routes/beside.ts';
import { programs } from './routes/programs.ts';
import { reminders } from './routes/reminders.ts';
import { refit } from './routes/refit.ts';
import { simulation } from './routes/simulation.ts';
import { training } from './routes/training.ts';
import { versions } from './routes/versions.ts';
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
  calendar,
  feeds,
  reminders,
  versions,
  beside,
  templates,
  shares,
  planning,
  established,
  refit,
  following,
  simulation,
  training,
  words,
  administration,
});
