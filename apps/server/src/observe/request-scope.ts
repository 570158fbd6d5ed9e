import { AsyncLocalStorage } from 'node:async_hooks';

/** What is known of the request that is being answered, wherever its answer is made. */
export type RequestScope = {
  readonly id: string;
  /** The template of its route, such as /api/gyms/{id}; never the path itself, which holds ids. */
  route: string;
  /** Who asks, as a hash that only this server can make. */
  account: string | null;
};

const scopes = new AsyncLocalStorage<RequestScope>();

export const currentRequest = (): RequestScope | undefined => scopes.getStore();

export const withinRequest = <T>(scope: RequestScope, work: () => T): T => scopes.run(scope, work);

export function noteRoute(route: string): void {
  const scope = scopes.getStore();
  if (scope !== undefined) scope.route = route;
}
