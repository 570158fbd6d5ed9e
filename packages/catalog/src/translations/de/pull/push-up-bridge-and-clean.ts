import type { ExerciseTexts } from '../../exercise-texts.ts';

export const pullPushUpBridgeAndClean: ExerciseTexts = {
  't-push-up': {
    name: 'T-Liegestütz', aliases: 'Liegestütz mit Drehung; Liegestütz mit Rotation',
    description: 'Liegestütz, der im Seitstütz mit einem Arm zur Decke endet, Seite für Seite.',
    setup: 'Geh in die Liegestützposition, die Füße etwas auseinander. Spann den Rumpf an.',
    execution: 'Mach einen Liegestütz, dann dreh den Körper und heb einen Arm. Geh zurück, mach einen weiteren und dreh zur anderen Seite.',
    cues: 'Dreh Schultern und Hüfte als Einheit. Drück den Boden weg.',
    mistakes: 'Die Hüfte hängt beim Drehen durch. Die stützende Schulter sinkt ein.',
  },
  'fingertip-push-up': {
    name: 'Liegestütz auf den Fingerspitzen', aliases: 'Fingerliegestütz; Fingerspitzen-Liegestütz',
    description: 'Liegestütz auf den gespreizten Fingerspitzen, für Brust und Fingerkraft.',
    setup: 'Spreiz die Finger und stell die Spitzen mit leicht gebeugten Gelenken auf. Beginn auf den Knien oder an der Wand.',
    execution: 'Senk die Brust mit geradem Körper. Drück dich hoch, die Finger bleiben gewölbt.',
    cues: 'Greif den Boden wie einen Ball. Verteil die Last auf alle fünf Finger.',
    mistakes: 'Die Fingergelenke knicken nach hinten durch. Volle Liegestütze werden am ersten Tag versucht.',
  },
  'single-leg-push-up': {
    name: 'Einbeiniger Liegestütz', aliases: 'Dreipunkt-Liegestütz; Liegestütz auf einem Bein',
    description: 'Liegestütz auf zwei Händen und einem Fuß.',
    setup: 'Geh schulterbreit in die Liegestützposition und heb ein gestrecktes Bein etwas. Richte die Hüfte gerade aus.',
    execution: 'Senk die Brust zwischen die Hände. Drück dich hoch, ohne dass sich das gehobene Bein bewegt.',
    cues: 'Spann das Gesäß des gehobenen Beins an. Wechsle das Bein in jedem Satz.',
    mistakes: 'Das Becken kippt zur freien Seite. Der untere Rücken geht ins Hohlkreuz, um das Bein zu heben.',
  },
  'floor-dip': {
    name: 'Dips am Boden', aliases: 'Boden-Dips; Krebs-Dips',
    description: 'Kurzer Dip mit den Händen am Boden hinter der Hüfte und flachen Füßen.',
    setup: 'Sitz mit gebeugten Knien, die Hände hinter dir, die Finger zu den Füßen. Heb die Hüfte etwas.',
    execution: 'Beug die Ellbogen gerade nach hinten, bis die Hüfte fast aufsetzt. Drück dich zu gestreckten Armen hoch.',
    cues: 'Halte die Brust offen. Richte die Ellbogen nach hinten.',
    mistakes: 'Nur die Hüfte geht auf und ab. Die Schultern rollen nach vorn.',
  },
  'glute-bridge-single-arm-press': {
    name: 'Einarmiger Floor Press in der Glute Bridge', aliases: 'Einarmiges Drücken in der Brücke',
    description: 'Einarmiges Kurzhanteldrücken vom Boden, die Hüfte zur Brücke gehoben.',
    setup: 'Leg dich auf den Rücken, die Knie gebeugt und eine Kurzhantel an der Schulter. Heb die Hüfte, bis Rumpf und Oberschenkel eine Linie bilden.',
    execution: 'Drück die Kurzhantel hoch, die Hüfte bleibt waagerecht. Senk ab, bis der Oberarm den Boden berührt.',
    cues: 'Drück über beide Fersen. Halte das Becken flach wie einen Tisch.',
    mistakes: 'Die Hüfte dreht zum Gewicht. Die Brücke sinkt beim Drücken ab.',
  },
  'back-bridge': {
    name: 'Brücke rücklings auf Händen und Füßen', aliases: 'Turnerbrücke; Rad; Volle Brücke',
    description: 'Volle Brücke auf Händen und Füßen, der Bauch zeigt zur Decke.',
    setup: 'Leg dich auf den Rücken, die Füße nah an der Hüfte und die Hände neben den Ohren, die Finger zu den Schultern. Wärm Rücken, Schultern und Handgelenke auf.',
    execution: 'Drück Hände und Füße in den Boden und heb die Hüfte hoch. Halte mit ruhigem Atem und senk langsam ab, das Kinn eingezogen.',
    cues: 'Schieb die Brust über die Hände. Verteil die Biegung auf die ganze Wirbelsäule.',
    mistakes: 'Die ganze Biegung kommt aus dem unteren Rücken. Der Kopf trägt Gewicht.',
  },
};
