import type { ExerciseTexts } from '../../exercise-texts.ts';

export const pushHandstand: ExerciseTexts = {
  'box-supported-knee-pike-push-up': {
    name: 'Pike-Liegestütz mit Knien auf der Box', aliases: 'Knie-Pike-Liegestütz',
    description: 'Pike-Liegestütz mit den Knien auf einer Box oder einem Stuhl, ein erster Schritt zum senkrechten Drücken.',
    setup: 'Knie dich auf eine kniehohe Unterlage und setz die Hände etwas davor auf den Boden. Heb die Hüfte über die Schultern.',
    execution: 'Beug die Ellbogen und bring den Scheitel Richtung Boden. Drück dich wieder hoch.',
    cues: 'Kopf vor den Händen. Halte die Hüfte hoch.',
    mistakes: 'Der Körper gleitet in einen flachen Liegestütz. Die Unterlage rollt.',
  },
  'elevated-pike-push-up': {
    name: 'Pike-Liegestütz mit erhöhten Füßen', aliases: 'Erhöhter Pike-Liegestütz',
    description: 'Pike-Liegestütz mit den Füßen auf einer Box, in der Last nah am Handstand-Liegestütz.',
    setup: 'Setz die Zehen auf eine Box oder Bank und geh mit den Händen zurück, bis die Hüfte über den Schultern ist. Schau zu den Füßen.',
    execution: 'Senk den Kopf vor den Händen zum Boden. Drück dich zurück, bis die Arme gestreckt sind.',
    cues: 'Bilde mit Kopf und Händen ein Dreieck. Beine lang, Hüfte hoch.',
    mistakes: 'Die Hüfte wandert über die Box zurück. Die Ellbogen stehen weit ab.',
  },
  'handstand-push-up-negative': {
    name: 'Negativer Handstand-Liegestütz', aliases: 'Exzentrischer Handstand-Liegestütz',
    description: 'Nur die absenkende Hälfte des Handstand-Liegestützes an der Wand, um Kraft für den ganzen aufzubauen.',
    setup: 'Leg Matte und Kissen an eine Wand und schwing dich hoch, die Hände etwas davon entfernt. Drück die Schultern hoch.',
    execution: 'Senk den Kopf über drei bis fünf Sekunden zum Kissen. Komm mit den Füßen herunter und schwing dich wieder hoch.',
    cues: 'Kämpf um jeden Zentimeter. Setz den Kopf auf wie eine Feder.',
    mistakes: 'Du fällst das letzte Stück auf den Nacken. Müde Schwünge verfehlen die Wand.',
  },
  'deficit-handstand-push-up': {
    name: 'Tiefer Handstand-Liegestütz', aliases: 'Defizit-Handstand-Liegestütz; Handstand-Liegestütz auf Parallettes',
    description: 'Handstand-Liegestütz an der Wand zwischen Parallettes oder Scheiben, der Kopf geht unter die Hände.',
    setup: 'Stell Parallettes oder gleiche Scheiben schulterbreit nah an eine Wand, ein Polster dazwischen. Schwing dich hoch und streck durch.',
    execution: 'Senk den Kopf unter die Hände zum Polster. Drück dich hoch, bis die Arme gestreckt sind.',
    cues: 'Fester, hohler Körper. Ellbogen nach vorn, nicht zur Seite.',
    mistakes: 'Der Rücken geht von der Wand weg ins Hohlkreuz. Die Tiefe kommt vor zehn sauberen vollen Wiederholungen dazu.',
  },
  'kipping-handstand-push-up': {
    name: 'Kipping-Handstand-Liegestütz', aliases: 'Handstand-Liegestütz mit Schwung',
    description: 'Handstand-Liegestütz an der Wand aus dem Kopfstand mit einem Kick der Knie, wie im Fitnesswettkampf.',
    setup: 'Beherrsche zuerst mehrere strikte. Schwing dich an eine Wand mit einem dicken Polster unter dem Kopf.',
    execution: 'Senk auf den Kopf, zieh die Knie an und kick sie kräftig hoch, während du drückst. Streck durch, die Fersen an der Wand.',
    cues: 'Erst die Beine, dann die Arme. Kontrolliere den Weg nach unten.',
    mistakes: 'Der Nacken fängt den Fall ab. Du nimmst Schwung, weil die strikte Kraft fehlt.',
  },
  'freestanding-handstand-push-up': {
    name: 'Freier Handstand-Liegestütz', aliases: 'Freistehender Handstand-Liegestütz',
    description: 'Handstand-Liegestütz ohne Wand, mit den Händen ausbalanciert.',
    setup: 'Beherrsche zuerst einen ruhigen freien Handstand. Nimm eine Matte und wisse, wie du zur Seite abgehst.',
    execution: 'Lehn dich leicht vor und senk dich, bis der Kopf fast am Boden ist. Drück dich zurück in den balancierten Handstand.',
    cues: 'Steuere mit den Fingerspitzen. Die Schultern gehen auf dem Weg nach unten vor die Hände.',
    mistakes: 'Der Rücken biegt sich, um die Balance zu finden. Du übst ihn müde.',
  },
};
