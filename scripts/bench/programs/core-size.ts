import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';

const ENGINE = join(import.meta.dirname, '../../../packages/engine/src');
const ENTRY = 'core';

/** What a device needs to plan, check and adapt without a server. */
const CORE = `
  export { generateProgram } from '${ENGINE}/program/generate/generate-program.ts';
  export { lintProgram } from '${ENGINE}/program/lint/lint-program.ts';
  export { afterSession } from '${ENGINE}/program/adapt/after-session.ts';
`;

/** Kilobytes of 1,000 bytes, minified and compressed, of the engine without solver, catalogue and schemas. */
export const coreKilobytes = async (): Promise<number> => {
  const bundle = await rolldown({
    input: ENTRY,
    platform: 'browser',
    plugins: [
      {
        name: 'core',
        resolveId: (id) => (id === ENTRY ? ENTRY : null),
        load: (id) => (id === ENTRY ? CORE : null),
      },
    ],
  });
  const { output } = await bundle.generate({ format: 'esm', minify: true });
  await bundle.close();
  const code = output.map((each) => (each.type === 'chunk' ? each.code : '')).join('');
  return gzipSync(code, { level: 9 }).length / 1000;
};
