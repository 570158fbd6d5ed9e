import type { ExerciseTexts } from '../../exercise-texts.ts';

export const pullMuscleUpAndClimb: ExerciseTexts = {
  'rope-climb': {
    name: 'Seilklettern', aliases: 'Tauklettern; Rope Climb; Seil hochklettern',
    description: 'Ein Seil hochklettern, die Füße klemmen es.',
    setup: 'Leg eine dicke Matte unter das Seil. Greif hoch und führ das Seil über einen Fuß und unter den anderen.',
    execution: 'Zieh die Knie hoch, klemm das Seil mit den Füßen und steh auf. Komm Hand unter Hand herunter, die Füße bremsen.',
    cues: 'Klettere mit den Beinen, häng mit den Armen. Behalte genug Griffkraft für den Weg nach unten.',
    mistakes: 'Du rutschst herunter und verbrennst die Hände. Die Füße verfehlen das Seil und die Arme machen alles.',
  },
  'legless-rope-climb': {
    name: 'Seilklettern ohne Beine', aliases: 'Tauklettern ohne Beine; Legless Rope Climb',
    description: 'Ein Seil nur mit den Armen hochklettern.',
    setup: 'Nimm eine Matte und ein Seil, das du mit Beinen schon sicher kletterst. Beginn aus dem Stand oder aus dem Sitz am Boden.',
    execution: 'Zieh dich Hand über Hand mit kurzen Griffen hoch. Komm ebenso herunter und klemm mit den Füßen, wenn der Griff nachgibt.',
    cues: 'Halte die Ellbogen zwischen den Zügen gebeugt. Spann den Bauch an, um das Pendeln zu stoppen.',
    mistakes: 'Die Griffe sind weit und jeder lässt dich in den gestreckten Arm fallen. Für den Abstieg bleibt nichts übrig.',
  },
  'peg-board-climb': {
    name: 'Klettern am Pegboard', aliases: 'Pegboard; Peg Board Climb; Zapfenbrett klettern',
    description: 'An einem Brett klettern, indem du zwei Zapfen von Loch zu Loch versetzt.',
    setup: 'Häng an beiden Zapfen mit gebeugten Ellbogen, eine Matte darunter. Wähl zuerst eine kurze Route.',
    execution: 'Halte einen Arm gebeugt fest, versetz den anderen Zapfen ins nächste Loch und zieh durch. Klettere ebenso herunter.',
    cues: 'Schau zum Loch, bevor du dich bewegst. Zieh den Zapfen gerade heraus.',
    mistakes: 'Der gebeugte Arm geht auf und du pendelst an einem Arm. Du springst von weit oben herunter.',
  },
  'london-bridge': {
    name: 'London Bridge am Seil', aliases: 'London Bridge; Seilhangeln mit aufgelegten Füßen',
    description: 'Mit den Händen ein Seil hinauf- und hinuntergehen, die Füße auf Stange oder Box gestemmt.',
    setup: 'Befestige ein Seil hoch und stemm die Füße auf eine erhöhte Stange oder Box. Halte das Seil und lehn dich mit geradem Körper zurück.',
    execution: 'Klettere Hand über Hand, bis du fast aufrecht bist. Geh mit den Händen zurück, der Körper bleibt steif.',
    cues: 'Halte die Hüfte hochgedrückt. Wechsle die Hände kurz und schnell.',
    mistakes: 'Die Hüfte knickt und hängt. Die Füße rutschen von der Stütze.',
  },
};
