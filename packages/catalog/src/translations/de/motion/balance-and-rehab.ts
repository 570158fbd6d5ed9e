import type { ExerciseTexts } from '../../exercise-texts.ts';

export const motionBalanceAndRehab: ExerciseTexts = {
  'tandem-stance': {
    name: 'Tandemstand', aliases: 'Füße hintereinander stehen; Seiltänzerstand',
    description: 'Mit einem Fuß genau vor dem anderen stehen, Ferse an Zehen.',
    setup: 'Steh in einer Ecke oder neben einer Arbeitsplatte, die Fingerspitzen griffbereit. Stell eine Ferse an die Zehen des anderen Fußes.',
    execution: 'Steh zehn bis dreißig Sekunden ruhig, dann wechsle den vorderen Fuß. Dreh den Kopf oder schließ die Augen erst, wenn es leicht ist.',
    cues: 'Schau auf einen Punkt. Gewicht auf beiden Füßen.',
    mistakes: 'Es gibt nichts zum Festhalten. Der Atem stockt und die Knie sind durchgedrückt.',
  },
  'tandem-walk': {
    name: 'Tandemgang', aliases: 'Seiltänzergang; Auf der Linie gehen',
    description: 'Ferse an Zehen entlang einer Linie gehen, ein Grundpfeiler der Sturzvorbeugung.',
    setup: 'Geh neben einer Wand oder Arbeitsplatte, mit einer Linie oder Bodenfuge als Spur. Trag flache Schuhe oder geh barfuß.',
    execution: 'Setz jede Ferse genau vor die Zehen des anderen Fußes, zehn bis zwanzig gezählte Schritte. Dreh vorsichtig um und komm zurück.',
    cues: 'Schau nach vorn, nicht nach unten. Langsam ist schwerer und besser.',
    mistakes: 'Du hetzt, um nicht zu fallen. Die Linie verläuft weit weg von jedem Halt.',
  },
  'tree-pose': {
    name: 'Baum', aliases: 'Baumhaltung; Yoga-Baum; Vrksasana',
    description: 'Auf einem Bein stehen, die andere Sohle an der Innenseite von Wade oder Oberschenkel.',
    setup: 'Steh nahe einer Wand und verlagere dich auf ein Bein. Leg die andere Sohle an Knöchel, Wade oder inneren Oberschenkel, nie ans Knie.',
    execution: 'Bring die Handflächen zusammen oder über Kopf und steh fünf Atemzüge. Setz ab und wechsle.',
    cues: 'Drück Fuß und Bein gegeneinander. Hüfte waagerecht.',
    mistakes: 'Der Fuß drückt auf das Knie. Die Standhüfte sinkt nach außen.',
  },
  'floor-to-stand': {
    name: 'Aufstehen vom Boden', aliases: 'Transfer Boden Stand; Vom Boden aufstehen',
    description: 'Sich hinlegen und wieder aufstehen, über Seite, Knie und halben Kniestand, bei Bedarf mit Stuhl.',
    setup: 'Stell einen schweren Stuhl an eine Wand und leg eine Matte davor. Lass die ersten Male jemanden in der Nähe sein.',
    execution: 'Knie dich mit den Händen auf dem Stuhl hin, setz dich auf eine Seite und leg dich ab. Roll dich, drück dich in den Vierfüßlerstand, stell einen Fuß auf und steh mit dem Stuhl auf.',
    cues: 'Ruh in jeder Position. Das stärkere Bein nach vorn.',
    mistakes: 'Du hetzt und dir wird schwindlig. Der Stuhl kann wegrutschen.',
  },
  'diaphragmatic-breathing': {
    name: 'Zwerchfellatmung', aliases: 'Bauchatmung; Tiefe Bauchatmung',
    description: 'Langsam in Bauch und untere Rippen atmen, liegend, angelehnt oder sitzend.',
    setup: 'Leg dich mit gebeugten Knien hin, lehn dich an oder sitz, eine Hand auf dem Bauch und eine auf der Brust. Lockere enge Kleidung.',
    execution: 'Atme durch die Nase ein, sodass die untere Hand und die Rippen weit werden. Atme länger aus als ein und lass den Bauch sinken.',
    cues: 'Die obere Hand bleibt ruhig. Nichts erzwingen.',
    mistakes: 'Der Bauch wird mit Kraft hinausgedrückt. Du atmest so tief, dass dir schwindlig wird.',
  },
};
