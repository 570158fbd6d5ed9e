import type { ExerciseTexts } from '../../exercise-texts.ts';

export const legsSwingAndClean: ExerciseTexts = {
  'dumbbell-swing': {
    name: 'Swing mit Kurzhantel', aliases: 'Kurzhantel-Swing; Kurzhantelschwung',
    description: 'Der Swing mit einer Kurzhantel, für Orte ohne Kettlebells.',
    setup: 'Halte eine Kurzhantel mit beiden Händen am oberen Kopf oder am Griff. Steh etwas breiter als die Hüfte.',
    execution: 'Beug die Hüfte und führ das Gewicht hoch zwischen die Oberschenkel. Streck die Hüfte schnell, sodass es auf Brusthöhe steigt.',
    cues: 'Prüf, dass die Kurzhantel nicht auseinandergehen kann. Lockere Arme, schnelle Hüfte.',
    mistakes: 'Du gehst in die Kniebeuge und hebst mit den Schultern. Der Griff rutscht vom runden Kopf ab.',
  },
  'open-palm-kettlebell-clean': {
    name: 'Kettlebell-Umsetzen auf die offenen Handflächen', aliases: 'Kettlebell Open-Palm Clean',
    description: 'Beidhändiges Umsetzen, bei dem die Kettlebell losgelassen wird, sich dreht und in den offenen Handflächen landet.',
    setup: 'Nimm auf weichem Boden eine leichte Kettlebell mit beiden Händen am Griff. Mach den Raum vor dir frei.',
    execution: 'Setz die Kettlebell um, lass den Griff los und fang die Kugel vor der Brust in beiden Handflächen. Kipp sie ab und fang den Griff wieder.',
    cues: 'Fang mit weichen Ellbogen. Tritt zurück, wenn die Drehung misslingt.',
    mistakes: 'Du jagst einer schlechten Drehung hinterher. Die Kettlebell ist zu schwer, um sie weich zu fangen.',
  },
  'single-arm-open-palm-kettlebell-clean': {
    name: 'Einarmiges Kettlebell-Umsetzen auf die offene Handfläche', aliases: 'Einarmiger Kettlebell Open-Palm Clean',
    description: 'Einhändiges Umsetzen, bei dem die losgelassene Kettlebell an der Schulter in einer offenen Handfläche landet.',
    setup: 'Wähl eine sehr leichte Kettlebell und weichen Boden. Beug die Hüfte und greif den Griff mit einer Hand.',
    execution: 'Setz die Kettlebell um, öffne die Hand, wenn sie schwebt, und lass die Kugel auf der Handfläche ankommen. Stoß sie ab und nimm auf dem Weg nach unten den Griff.',
    cues: 'Lass sie schweben, bevor du öffnest. Ellbogen unter der Handfläche.',
    mistakes: 'Das Handgelenk wird nach hinten geknickt erwischt. Du übst es müde.',
  },
  'smith-hang-power-clean': {
    name: 'Standumsetzen aus dem Hang an der Multipresse', aliases: 'Hang Power Clean an der Multipresse',
    description: 'Umsetzen aus dem Hang mit leichter, geführter Stange; der feste Weg macht es zu einem schlechten Ort, die freie Übung zu lernen.',
    setup: 'Stell die Stange über die Knie und greif knapp außerhalb der Beine. Häng sie mit der Hüfte hinten und langen Armen aus.',
    execution: 'Streck die Hüfte und zieh die Schultern hoch. Dreh die Ellbogen unter die Stange und fang sie mit gebeugten Knien auf den Schultern.',
    cues: 'Bleib leicht. Hüfte vor Armen.',
    mistakes: 'Die Schienen zwingen Ellbogen und Handgelenke. Die Stange fällt ohne Stopper darunter.',
  },
};
