import type { GenerateResult } from '../program/program.ts';
import { programToText } from './write-program.ts';

/** What generation gave as a coach's notebook: the program with its verdict, or what is missing. */
export const resultToText = (result: GenerateResult): string => {
  if (!result.ok)
    return ['Not possible:', ...result.missing.map(({ field, text, mend }) => `- ${text} ${mend} [${field}]`), ''].join(
      '\n',
    );
  const { certificate, program } = result;
  const passed = certificate.rules.filter((rule) => rule.verdict === 'pass').length;
  return `${programToText(program, 'notebook')}\nChecked: ${certificate.sound ? 'sound' : 'NOT SOUND'}, ${passed} rules passed\n`;
};
