import { createApiClient } from '@halteres/api/client';

export { ApiProblem, fetchOrProblem, isProblem } from '@halteres/api/client';

export const api = createApiClient(location.origin);
