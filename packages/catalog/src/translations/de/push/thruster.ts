import type { ExerciseTexts } from '../../exercise-texts.ts';

export const pushThruster: ExerciseTexts = {
  'double-kettlebell-thruster': {
    name: 'Thruster mit zwei Kettlebells', aliases: 'Doppel-Kettlebell-Thruster; Kettlebell-Thruster',
    description: 'Frontkniebeuge mit zwei Kettlebells in der Rack-Position, die in ein Überkopfdrücken übergeht.',
    setup: 'Setz beide Kettlebells mit geraden Handgelenken in die Rack-Position um. Steh etwas breiter als die Hüfte.',
    execution: 'Geh mit den Ellbogen zwischen oder außerhalb der Knie in die Kniebeuge, steh schnell auf und lass den Schwung die Kettlebells über Kopf tragen. Hol sie in die Rack-Position zurück, während du dich wieder setzt.',
    cues: 'Unten Brust hoch. Drück erst, wenn die Beine gestreckt sind.',
    mistakes: 'Die Kettlebells ziehen den Rücken rund. Das Drücken beginnt auf halbem Weg.',
  },
  'single-arm-kettlebell-thruster': {
    name: 'Einarmiger Thruster mit Kettlebell', aliases: 'Einarmiger Kettlebell-Thruster',
    description: 'Kniebeuge mit einer Kettlebell in der Rack-Position, die mit einem einarmigen Drücken endet.',
    setup: 'Setz eine Kettlebell in die Rack-Position um und mach mit der freien Hand eine Faust. Stell die Füße wie zur Kniebeuge.',
    execution: 'Geh in die Kniebeuge, ohne dich zur Kettlebell zu neigen, steh schnell auf und ende mit dem Arm über Kopf. Senk sie in die Rack-Position und wiederhole, bevor du die Seite wechselst.',
    cues: 'Beide Füße drücken gleich. Streck neben dem Ohr durch.',
    mistakes: 'Der Rumpf neigt sich zur Kettlebell. Das Handgelenk knickt in der Rack-Position ab.',
  },
};
