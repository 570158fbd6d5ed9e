import type { ExerciseTexts } from '../../exercise-texts.ts';

export const pullMuscleUpAndClimb: ExerciseTexts = {
  'rope-climb': {
    name: 'Seilklettern', aliases: 'Tauklettern; Rope Climb',
    description: 'An einem Seil klettern, die Füße darum geklemmt.',
    setup: 'Leg eine dicke Matte unter das Seil. Greif hoch und wickle das Seil über einen Fuß und unter den anderen.',
    execution: 'Zieh die Knie hoch, klemm das Seil mit den Füßen und steh auf. Komm Hand unter Hand herunter, die Füße bremsen.',
    cues: 'Klettere mit den Beinen, häng mit den Armen. Behalte genug Griff für den Weg nach unten.',
    mistakes: 'Du rutschst hinunter und verbrennst dir die Hände. Die Füße verfehlen das Seil und die Arme machen die ganze Arbeit.',
  },
  'legless-rope-climb': {
    name: 'Seilklettern ohne Beine', aliases: 'Seilklettern nur mit Armen',
    description: 'Nur mit den Armen an einem Seil klettern.',
    setup: 'Nimm eine Matte und ein Seil, das du zuerst mit den Beinen sicher kletterst. Beginne aus dem Stand oder dem Sitz am Boden.',
    execution: 'Zieh Hand über Hand mit kurzen Griffen. Komm genauso herunter und klemm die Füße, wenn der Griff nachgibt.',
    cues: 'Halte die Ellbogen zwischen den Zügen gebeugt. Spann den Bauch, um das Schwingen zu stoppen.',
    mistakes: 'Die Griffe sind lang und jeder lässt dich auf einen gestreckten Arm fallen. Für den Abstieg bleibt nichts übrig.',
  },
  'peg-board-climb': {
    name: 'Pegboard-Klettern', aliases: 'Pegboard; Peg Board Climb',
    description: 'An einem Brett klettern, indem du zwei Zapfen von Loch zu Loch setzt.',
    setup: 'Häng mit gebeugten Ellbogen an beiden Zapfen, eine Matte darunter. Wähl zuerst eine kurze Strecke.',
    execution: 'Halte einen Arm fest, setz den anderen Zapfen ins nächste Loch und zieh durch. Klettere genauso hinunter.',
    cues: 'Schau auf das Loch, bevor du dich bewegst. Zieh den Zapfen gerade heraus.',
    mistakes: 'Der Halt geht auf und du schwingst an einem Arm. Du springst von weit oben herunter.',
  },
  'london-bridge': {
    name: 'London Bridge am Seil', aliases: 'London Bridge',
    description: 'Mit den Händen an einem Seil auf und ab gehen, während die Füße auf Stange oder Box abgestützt bleiben.',
    setup: 'Befestige ein Seil hoch und stütz die Füße auf eine erhöhte Stange oder Box. Halte das Seil und lehn dich mit geradem Körper zurück.',
    execution: 'Klettere Hand über Hand, bis du fast aufrecht bist. Geh mit den Händen bei steifem Körper wieder hinunter.',
    cues: 'Halte die Hüfte hochgedrückt. Wechsle die Hände kurz und schnell.',
    mistakes: 'Die Hüfte knickt ein und hängt. Die Füße rutschen von der Stütze.',
  },
};
