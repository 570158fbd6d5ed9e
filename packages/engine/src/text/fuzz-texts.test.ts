import { describe, expect, test } from 'vitest';
import { brokenTexts, tryLiftoscript, tryProgramText } from './fuzz-texts.ts';

const SEED = Number(process.env['HALTERES_SEED'] ?? 20_261_122);

describe.each([
  ['program', tryProgramText],
  ['liftoscript', tryLiftoscript],
] as const)('broken texts as %s', (language, attempt) => {
  test('are read without a crash, and what is read well is stable', () => {
    process.stdout.write(`broken texts as ${language}: seed ${SEED}\n`);
    const next = brokenTexts(SEED, language);
    for (let i = 0; i < 4000; i++) {
      const text = next();
      const wrong = attempt(text);
      if (wrong !== null) expect.fail(`${wrong}, for ${JSON.stringify(text)}`);
    }
  });

  test('of one sign or word without end take no longer than long texts do', () => {
    const starts =
      language === 'program'
        ? ['', 'P\nWeek 1\nmonday 2026-03-02: A\nsquat: ']
        : ['', 'Squat / ', 'Squat / 1x5 / progress: custom() {~ '];
    const parts = [
      ...Array.from('()[]{}"\\/|!?+-*%@#,;:. \n0ax'),
      '3x5,',
      '3x5 ',
      '{~',
      '~}',
      '...a',
      '/ ...a',
      'a/',
      '\\\n',
      '1,',
      'x,',
      '"a",',
      'rest 1 s,',
      '!(',
      '-(',
      'if(',
      '(a',
      '{ ...a ',
      'a: ',
      'a[1-9]\n',
      'A / ...B\nB / ...A\n',
      '# a\n## a\n',
      'a / 99x5\n',
      'a[1-99] / ...a\n',
      '// a\n',
      'w = 1 ',
    ];
    for (const start of starts)
      for (const part of parts) {
        const wrong = attempt(start + part.repeat(Math.ceil(60_000 / part.length)));
        if (wrong !== null) expect.fail(`${wrong}, for ${JSON.stringify(start + part)} repeated`);
      }
  });
});
