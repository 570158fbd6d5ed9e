import { isContractProcedure } from '@orpc/contract';
import { contract } from './contract.ts';

type Minified =
  | {
      '~orpc': {
        errorMap: Record<string, never>;
        meta: Record<string, never>;
        route: { method?: string; path?: string };
      };
    }
  | { [key: string]: Minified };

/** The contract as the browser needs it: method and path of each route, without zod. */
function minifyContract(part: unknown = contract): Minified {
  if (isContractProcedure(part)) {
    const { method, path } = part['~orpc'].route;
    return {
      '~orpc': {
        errorMap: {},
        meta: {},
        route: { ...(method === undefined ? {} : { method }), ...(path === undefined ? {} : { path }) },
      },
    };
  }
  return Object.fromEntries(
    Object.entries(part as Record<string, unknown>).map(([key, value]) => [key, minifyContract(value)]),
  );
}

/** The text of contract.generated.json. */
export const minifiedContractText = (): string => `${JSON.stringify(minifyContract(), null, 1)}\n`;
