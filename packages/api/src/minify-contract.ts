import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
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
export function minifyContract(part: unknown = contract): Minified {
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

export const minifiedContractFile = fileURLToPath(new URL('./contract.generated.json', import.meta.url));

export const minifiedContractText = (): string => `${JSON.stringify(minifyContract(), null, 1)}\n`;

/** Writes contract.generated.json; run it after any change to a contract. */
export const writeMinifiedContract = (): Promise<void> => writeFile(minifiedContractFile, minifiedContractText());

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeMinifiedContract();
