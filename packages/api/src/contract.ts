import { administrationContract } from '@halteres/modules/administration/contract';
import { calendarContract } from '@halteres/modules/calendar/contract';
import { feedsContract } from '@halteres/modules/calendar/feeds/contract';
import { remindersContract } from '@halteres/modules/calendar/reminders/contract';
import { catalogContract } from '@halteres/modules/catalog/contract';
import { coachingContract } from '@halteres/modules/coaching/contract';
import { gymsContract } from '@halteres/modules/gyms/contract';
import { healthContract } from '@halteres/modules/health/contract';
import { accountContract } from '@halteres/modules/identity/account/contract';
import { identityContract } from '@halteres/modules/identity/contract';
import { libraryContract } from '@halteres/modules/library/contract';
import { planningContract } from '@halteres/modules/planning/contract';
import { establishedContract } from '@halteres/modules/planning/established/contract';
import { refitContract } from '@halteres/modules/planning/refit/contract';
import { followingContract } from '@halteres/modules/planning/following/contract';
import { simulationContract } from '@halteres/modules/planning/simulation/contract';
import { besideContract } from '@halteres/modules/programs/beside/contract';
import { programsContract } from '@halteres/modules/programs/contract';
import { sharesContract } from '@halteres/modules/programs/shares/contract';
import { templatesContract } from '@halteres/modules/programs/templates/contract';
import { versionsContract } from '@halteres/modules/programs/versions/contract';
import { trainingContract } from '@halteres/modules/training/contract';
import { wordsContract } from '@halteres/modules/i18n/contract';

/** Every route of the API, by domain. */
export const contract = {
  identity: identityContract,
  account: accountContract,
  catalog: catalogContract,
  gyms: gymsContract,
  coaching: coachingContract,
  health: healthContract,
  library: libraryContract,
  programs: programsContract,
  calendar: calendarContract,
  feeds: feedsContract,
  reminders: remindersContract,
  versions: versionsContract,
  beside: besideContract,
  templates: templatesContract,
  shares: sharesContract,
  planning: planningContract,
  established: establishedContract,
  refit: refitContract,
  following: followingContract,
  simulation: simulationContract,
  training: trainingContract,
  words: wordsContract,
  administration: administrationContract,
};
