import { administrationContract } from '@halteres/modules/administration/contract';
import { catalogContract } from '@halteres/modules/catalog/contract';
import { coachingContract } from '@halteres/modules/coaching/contract';
import { gymsContract } from '@halteres/modules/gyms/contract';
import { healthContract } from '@halteres/modules/health/contract';
import { accountContract } from '@halteres/modules/identity/account/contract';
import { identityContract } from '@halteres/modules/identity/contract';
import { libraryContract } from '@halteres/modules/library/contract';
import { planningContract } from '@halteres/modules/planning/contract';
import { establishedContract } from '@halteres/modules/planning/established/contract';
import { simulationContract } from '@halteres/modules/planning/simulation/contract';
import { programsContract } from '@halteres/modules/programs/contract';
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
  planning: planningContract,
  established: establishedContract,
  simulation: simulationContract,
  training: trainingContract,
  words: wordsContract,
  administration: administrationContract,
};
