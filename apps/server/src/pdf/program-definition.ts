import type {
  PrescribedExerciseView,
  PrescribedSetView,
  ProgramView,
  ProgramWorkoutView,
} from '@halteres/modules/programs/contract';
import type { Content, TableCell, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import type { Say } from './words-in.ts';

export type PdfReader = {
  locale: string;
  say: Say;
  unit: 'kg' | 'lb';
  paper: 'A4' | 'LETTER';
  nameOf: (exercise: { slug: string; name: string }) => string;
};

const KG_PER_LB = 0.45359237;
const UNITS = { reps: '', seconds: ' s', metres: ' m', calories: ' kcal' } as const;
const GREY = '#d5d5d0';

const isWork = ({ kind }: PrescribedSetView): boolean => kind !== 'warm_up';

/** A program as weeks in tables, black on white, to be written on by hand. */
export function programDefinition(program: ProgramView, reader: PdfReader): TDocumentDefinitions {
  const { say, locale } = reader;
  const day = new Intl.DateTimeFormat(locale, { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' });
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const dateOf = (date: string | null): string => (date === null ? '' : day.format(new Date(`${date}T00:00:00Z`)));

  const amountOf = ({ min, max }: PrescribedSetView, measure: PrescribedExerciseView['measure']): string =>
    `${min === max ? number.format(min) : `${number.format(min)}–${number.format(max)}`}${UNITS[measure]}`;

  /** In the reader's unit; what stands on the plates beside it where that is the other one. */
  const loadOf = ({ load }: PrescribedSetView): string => {
    if (load === null) return '–';
    const weight = Number(load.weight);
    if (load.unit === reader.unit) return `${number.format(weight)} ${load.unit}`;
    const other = reader.unit === 'lb' ? weight / KG_PER_LB : weight * KG_PER_LB;
    return `${number.format(other)} ${reader.unit} (${number.format(weight)} ${load.unit})`;
  };

  /** Sets that are alike are one line. */
  const linesOf = (exercise: PrescribedExerciseView): { sets: number; set: PrescribedSetView }[] => {
    const lines: { key: string; sets: number; set: PrescribedSetView }[] = [];
    for (const set of exercise.sets.filter(isWork)) {
      const key = JSON.stringify([set.kind, set.min, set.max, set.load, set.rir, set.restSeconds]);
      const last = lines.at(-1);
      if (last?.key === key) last.sets += 1;
      else lines.push({ key, sets: 1, set });
    }
    return lines;
  };

  const rowsOf = (exercise: PrescribedExerciseView): TableCell[][] =>
    linesOf(exercise).map(({ sets, set }, at) => [
      at === 0
        ? {
            text: `${exercise.superset === null ? '' : `${exercise.superset}  `}${reader.nameOf(exercise)}`,
            bold: true,
          }
        : '',
      { text: `${sets} × ${amountOf(set, exercise.measure)}${set.kind === 'amrap' ? '+' : ''}` },
      { text: loadOf(set) },
      { text: set.rir === null ? '' : number.format(set.rir) },
      { text: `${number.format(set.restSeconds)} s` },
      '',
    ]);

  const tableOf = (exercises: readonly PrescribedExerciseView[]): Content => ({
    table: {
      headerRows: 1,
      widths: ['*', 64, 84, 28, 40, 90],
      dontBreakRows: true,
      body: [
        [say('Exercise'), say('Sets'), say('Load'), 'RIR', say('Rest'), say('Notes')].map((text) => ({
          text,
          style: 'head',
        })),
        ...exercises.flatMap(rowsOf),
      ],
    },
    layout: { hLineWidth: () => 0.5, vLineWidth: () => 0, hLineColor: () => GREY },
  });

  const workoutOf = (workout: ProgramWorkoutView): Content[] => [
    {
      text: [
        { text: say(workout.title), bold: true },
        {
          text: [dateOf(workout.date), workout.estimatedMinutes ? `${workout.estimatedMinutes} min` : '']
            .filter((part) => part !== '')
            .map((part) => `  ·  ${part}`)
            .join(''),
        },
      ],
      margin: [0, 8, 0, 2],
    },
    ...(workout.notes
      ? [{ text: workout.notes, italics: true, margin: [0, 0, 0, 2] as [number, number, number, number] }]
      : []),
    ...(workout.body === null ? [] : [{ text: workout.body }]),
    ...(workout.exercises.length === 0 ? [] : [tableOf(workout.exercises)]),
  ];

  return {
    pageSize: reader.paper,
    pageMargins: [36, 40, 36, 44],
    defaultStyle: { font: 'Roboto', fontSize: 9, lineHeight: 1.15 },
    styles: { head: { fontSize: 8, color: '#444444' } },
    info: { title: program.name },
    footer: (current: number, pages: number) => ({
      text: `${program.name}  ·  ${current} / ${pages}`,
      alignment: 'center',
      fontSize: 8,
      margin: [0, 12, 0, 0],
    }),
    content: [
      { text: program.name, fontSize: 18, bold: true },
      { text: program.entityName, margin: [0, 2, 0, 4] },
      ...(program.description === ''
        ? []
        : [{ text: program.description, margin: [0, 0, 0, 6] as [number, number, number, number] }]),
      ...program.weekList.flatMap((week, at): Content[] => [
        {
          text: `${say('Week {number}', { number: week.week })}${week.deload ? `  ·  ${say('Light week')}` : ''}`,
          fontSize: 13,
          bold: true,
          margin: [0, 10, 0, 0],
          ...(at > 0 ? { pageBreak: 'before' as const } : {}),
        },
        ...(week.notes === null ? [] : [{ text: week.notes, italics: true }]),
        ...week.workouts.flatMap(workoutOf),
      ]),
      ...(program.references.length === 0
        ? []
        : [
            {
              text: say('References'),
              fontSize: 13,
              bold: true,
              margin: [0, 12, 0, 4] as [number, number, number, number],
            },
            ...program.references.flatMap(({ title, body }): Content[] => [
              { text: title, bold: true },
              { text: body },
            ]),
          ]),
    ],
  };
}
