import type { EstablishedTexts } from './established-texts.ts';

const CHECKED = 'mit einem öffentlichen Protokoll des Programms abgeglichen';
const THIRD_MISS = 'Der dritte Fehlversuch mit einer Last nimmt ein Zehntel davon weg.';
const MISS = 'Ein Fehlversuch nimmt ein Zehntel von der Übung weg.';
const SECOND_MISS = 'Der zweite Fehlversuch in Folge nimmt ein Zehntel von der Übung weg.';
const FOURTH_LIGHT =
  'Die vierte Woche ist leicht. Ein verfehlter Topsatz nimmt ein Zehntel vom Trainingsmaximum weg.';
const FALLS_BACK =
  'Die vierte Woche geht zurück; ein verfehlter Block wird mit demselben Trainingsmaximum wiederholt.';
const NSUNS_DELOAD =
  'Keine festgelegt; nach mehreren Wochen mit einer oder keiner Wiederholung ein Zehntel vom Trainingsmaximum abziehen.';
const A_STEP = 'jede Einheit ein Schritt';
const OPEN_STEP = 'jede Einheit ein Schritt nach dem offenen letzten Satz';
const THREE_AND_LIGHT = '5/3/1: drei steigende Wochen und eine leichte';
const REST_AND_TEST = 'Nach der dritten Woche vier bis sieben Tage Pause, dann testen.';

export const de: EstablishedTexts = {
  'basic-beginner': {
    name: 'Einfacher Plan für Einsteiger',
    forWhom: 'Für alle, die mit dem Heben anfangen und drei Monate einen einfachen Plan wollen.',
    overview: 'Sechs Übungen in zwei Workouts im Wechsel, drei Fünfersätze, der letzte offen.',
    deload: MISS,
    source: `r/Fitness basic beginner routine, nach Phraks Greyskull; ${CHECKED}`,
    model: OPEN_STEP,
  },
  'starting-strength': {
    name: 'Starting Strength, Phase 1',
    forWhom: 'Für alle, die neu an der Stange sind.',
    overview:
      'Zwei Workouts im Wechsel: Kniebeuge und Kreuzheben in beiden, Bankdrücken und Überkopfdrücken abwechselnd. Jeder Erfolg bringt einen Schritt.',
    deload: THIRD_MISS,
    source: 'Mark Rippetoe, Starting Strength (2011)',
    model: A_STEP,
  },
  'starting-strength-2': {
    name: 'Starting Strength, Phase 2',
    forWhom: 'Für alle, deren Kreuzheben nach den ersten Wochen die Kniebeuge überholt hat.',
    overview: 'Wie Phase 1, mit Power Cleans anstelle jedes zweiten Kreuzhebens.',
    deload: THIRD_MISS,
    source: 'Mark Rippetoe, Starting Strength (2011)',
    model: A_STEP,
  },
  stronglifts: {
    forWhom: 'Für alle, die neu an der Stange sind und den einfachsten Plan wollen.',
    overview:
      'Zwei Workouts im Wechsel, fünf Fünfersätze, beim Kreuzheben einer. Beginnt mit dem halben 5RM und legt nach jedem Erfolg 2,5 kg zu (Kreuzheben 5).',
    deload: THIRD_MISS,
    source: 'Mehdi Hadim, StrongLifts 5x5; aus dem Gedächtnis nach der öffentlichen Beschreibung',
    model: A_STEP,
  },
  greyskull: {
    name: 'Greyskull LP, Phraks Variante',
    forWhom: 'Für alle, die neu an der Stange sind und einen offenen Satz mögen.',
    overview:
      'Drei Übungen am Tag, drei Fünfersätze, der letzte offen. Mehr als zehn Wiederholungen bringen einen doppelten Schritt.',
    deload: MISS,
    source: `John Sheaffer, Greyskull LP; Phrak; ${CHECKED}`,
    model: OPEN_STEP,
  },
  'ice-cream-fitness': {
    forWhom: 'Für alle im ersten Jahr, die neben Fünfern auch Arme und Rumpf trainieren wollen.',
    overview: 'Fünf Fünfer der Hauptübungen und drei Achter der kleinen, zwei Workouts im Wechsel.',
    deload: SECOND_MISS,
    source: `Jason Blaha, Ice Cream Fitness; ${CHECKED}`,
    model: A_STEP,
  },
  'fierce-5': {
    name: 'Fierce 5, Ganzkörper',
    forWhom: 'Für alle im ersten Jahr, die Kraft und Aussehen im Gleichgewicht wollen.',
    overview:
      'Zwei Ganzkörper-Workouts im Wechsel an drei Tagen; Hauptübungen steigen mit jedem Erfolg, kleine zuerst in den Wiederholungen.',
    deload: 'Der zweite Fehlversuch in Folge nimmt 15 % von der Übung weg.',
    source: `davisj3537, Fierce 5; ${CHECKED}`,
    model: A_STEP,
  },
  gzclp: {
    forWhom: 'Für alle im ersten Jahr, die linear steigern wollen und einen Plan für das Ende davon.',
    overview:
      'Jeden Tag eine schwere, eine mittlere und eine leichte Übung. Die schwere geht bei Fehlversuchen von 5 x 3 auf 6 x 2 auf 10 x 1, dann zu einem neuen 5RM; die mittlere von 3 x 10 auf 3 x 8 auf 3 x 6; die leichte steigt, wenn ihr letzter Satz 25 erreicht.',
    deload: 'Eine verfehlte letzte Stufe beginnt neu bei 85 % eines neuen 5RM.',
    source: `Cody LeFever; ${CHECKED}`,
    model: 'GZCL-Stufen',
  },
  '531-beginners': {
    name: '5/3/1 für Einsteiger',
    forWhom: 'Für alle im ersten Jahr, die die vier Übungen können und drei Tage pro Woche trainieren.',
    overview:
      'Zwei Hauptübungen am Tag, jede gefolgt von First Set Last, dann Drücken, Ziehen und eine Bein- oder Rumpfübung.',
    deload: 'Keine festgelegt; ein verfehlter Topsatz nimmt ein Zehntel vom Trainingsmaximum weg.',
    source: `Jim Wendler, 5/3/1 for a Beginner (2011); ${CHECKED}`,
    model: '5/3/1 in Zyklen von drei Wochen',
  },
  '531': {
    forWhom: 'Für alle, die vier Tage pro Woche trainieren und nicht mehr von Einheit zu Einheit steigern.',
    overview:
      'Eine Hauptübung am Tag nach einem Trainingsmaximum von 90 %, der letzte Satz offen, dann zwei Assistenzübungen. Das Trainingsmaximum steigt alle vier Wochen um 2,5 kg (Oberkörper) oder 5 kg (Unterkörper).',
    deload: FOURTH_LIGHT,
    source: 'Jim Wendler, 5/3/1 (2009); Prozente wie veröffentlicht, Assistenz aus dem Gedächtnis nach dem Buch',
    model: THREE_AND_LIGHT,
  },
  '531-bbb': {
    forWhom: 'Für alle, die neben Kraft auch Masse wollen und sich gut erholen.',
    overview:
      '5/3/1, dann dieselbe Übung fünfmal zehn mit dem halben Trainingsmaximum und eine Übung für Rücken oder Rumpf.',
    deload: FOURTH_LIGHT,
    source: 'Jim Wendler, 5/3/1 (2009)',
    model: THREE_AND_LIGHT,
  },
  '531-fsl': {
    forWhom: 'Für alle, die die Hauptübungen mehr üben wollen, als es das einfache 5/3/1 vorsieht.',
    overview: '5/3/1, dann fünf Fünfersätze mit der Last des ersten Satzes des Tages.',
    deload: FOURTH_LIGHT,
    source: 'Jim Wendler, Beyond 5/3/1 (2013)',
    model: THREE_AND_LIGHT,
  },
  '531-5s-pro': {
    forWhom: 'Für alle, die nebenbei hart trainieren und keine offenen Sätze wollen.',
    overview: 'Die Prozente von 5/3/1 mit fünf Wiederholungen in jedem Satz und keinem offenen, dann First Set Last.',
    deload: FOURTH_LIGHT,
    source: 'Jim Wendler, 5/3/1 Forever (2017)',
    model: THREE_AND_LIGHT,
  },
  'nsuns-4': {
    name: 'nSuns, vier Tage',
    forWhom: 'Wie die Form mit fünf Tagen, mit einem Tag weniger.',
    overview: 'Die ursprüngliche Form ohne eigenen Tag fürs Überkopfdrücken, das dem Bankdrücken als zweite Übung folgt.',
    deload: NSUNS_DELOAD,
    source: `/u/nSuns (2016); ${CHECKED}`,
    model: 'jede Woche ein Schritt nach einem offenen Satz bei 95 % des Trainingsmaximums',
  },
  'nsuns-5': {
    name: 'nSuns, fünf Tage',
    forWhom: 'Für alle nach den ersten Monaten, die sich von siebzehn Sätzen mit der Stange am Tag erholen.',
    overview:
      'Neun Sätze einer Hauptübung bis zu einem offenen Satz bei 95 % des Trainingsmaximums, dann acht einer zweiten Übung. Der offene Satz entscheidet über die nächste Woche: 2,5 kg für zwei oder drei Wiederholungen, 5 für vier oder fünf, 7,5 darüber.',
    deload: NSUNS_DELOAD,
    source: `/u/nSuns (2016); ${CHECKED}`,
    model: 'jede Woche ein Schritt nach einem offenen Satz bei 95 % des Trainingsmaximums',
  },
  'texas-method': {
    forWhom: 'Für alle, bei denen die Steigerung von Einheit zu Einheit vorbei ist.',
    overview:
      'Eine Woche mit einem Reiz: fünf Fünfer mit neun Zehnteln des 5RM, ein leichter Tag, dann ein Fünfer einen Schritt über dem 5RM. Bank- und Überkopfdrücken tauschen jede Woche.',
    deload: 'Ein Fehlversuch wiederholt die Woche; danach weniger Volumensätze.',
    source: 'Glenn Pendlay und Mark Rippetoe, Practical Programming',
    model: 'Volumen, Erholung, Intensität',
  },
  madcow: {
    forWhom: 'Für alle, die sich noch jede Woche steigern.',
    overview:
      'Fünfer bis zu einem Topsatz. Freitag versucht einen Dreier einen Schritt über Montag, und am Montag wird dieses Gewicht fünfmal gehoben.',
    deload: SECOND_MISS,
    source: `Madcow, nach Bill Starr; ${CHECKED}`,
    model: 'wöchentliche Schritte mit ansteigenden Sätzen',
  },
  'heavy-light-medium': {
    name: 'Schwer, leicht, mittel',
    forWhom: 'Für alle, die sich von Woche zu Woche steigern.',
    overview:
      'Fünf Fünfer von drei Übungen an drei Tagen: schwer, 80 % davon und 90 % davon. Ein ganzer schwerer Tag bringt einen Schritt. Der leichte Tag hat einen Satz Kreuzheben.',
    deload: SECOND_MISS,
    source: 'Bill Starr, The Strongest Shall Survive (1976); Anteile der Tage aus NSCA Essentials, Kapitel 17',
    model: 'wöchentliche Schritte',
  },
  'tactical-barbell-operator': {
    forWhom: 'Für alle, die neben einem anderen Sport oder einem harten Beruf stark sein müssen.',
    overview:
      'Drei Übungen an drei Tagen pro Woche mit demselben Prozentsatz, in zwei Wellen von drei Wochen; nach sechs 2,5 oder 5 kg mehr.',
    deload: FALLS_BACK,
    source: `K. Black, Tactical Barbell (2016); ${CHECKED}`,
    model: 'zwei Wellen von drei Wochen',
  },
  hybrid: {
    name: 'Kraft und Laufen',
    forWhom: 'Für alle, die laufen und stark sein wollen.',
    overview:
      'Operator an drei Tagen; dazwischen ein lockerer Lauf, Intervalle von drei Minuten und ein langer Lauf, in der vierten Woche kürzer.',
    deload: FALLS_BACK,
    source:
      'Die Kraftübungen sind Tactical Barbell, Operator (Black 2016); die Läufe sind eine eigene Setzung mit vier lockeren Teilen auf einen harten',
    model: 'zwei Wellen von drei Wochen, dazwischen Laufen',
  },
  'easy-strength': {
    forWhom: 'Für alle, die anderswo hart trainieren und Kraft ohne Kosten wollen.',
    overview:
      'Dieselben vier Übungen an fünf Tagen: zwei leichte Fünfer, ab und zu 5-3-2, Einer oder ein Zehner. Nichts ist je hart.',
    deload: 'Keine nötig: keine Einheit ist hart.',
    source: `Dan John und Pavel Tsatsouline, Easy Strength (2011); ${CHECKED}`,
    model: 'zehn leichte Einheiten in zwei Wochen',
  },
  ppl: {
    name: 'Drücken, Ziehen, Beine an sechs Tagen',
    forWhom: 'Für alle, die gern sechs Tage pro Woche trainieren und mit der Kraft auch Masse wollen.',
    overview:
      'Jeder Tag beginnt mit einer Übung in Fünfern, deren letzter Satz offen ist und nach einem Erfolg 2,5 kg zulegt (Kreuzheben 5); Zusatzübungen gehen von wenigen zu vielen Wiederholungen.',
    deload: THIRD_MISS,
    source: `/u/Metallicadpa, a linear progression based PPL for beginners; ${CHECKED}`,
    model: 'lineare Hauptübungen, danach doppelte Steigerung',
  },
  phul: {
    forWhom: 'Für alle nach dem ersten Jahr, die Kraft und Masse an vier Tagen wollen.',
    overview:
      'Ober- und Unterkörper zweimal pro Woche, einmal mit wenigen und einmal mit vielen Wiederholungen; erst steigen die Wiederholungen, dann die Last.',
    deload: 'Zwei Einheiten unter dem Bereich nehmen 7,5 % weg.',
    source: `Brandon Campbell, Power Hypertrophy Upper Lower; ${CHECKED}`,
    model: 'doppelte Steigerung, Tage für Kraft und Muskelaufbau',
  },
  phat: {
    forWhom: 'Für alle mit Jahren im Training, die sich von fünf Tagen erholen.',
    overview:
      'Zwei Krafttage mit drei bis fünf Wiederholungen, dann drei Tage mit vielen, die mit sechs schnellen Dreiern bei 65 % der Kraftlast beginnen.',
    deload: 'Nach sechs bis zwölf Wochen eine leichte Woche, nach Gefühl.',
    source: `Layne Norton, Power Hypertrophy Adaptive Training; ${CHECKED}`,
    model: 'doppelte Steigerung, Tage für Kraft und Muskelaufbau',
  },
  'upper-lower': {
    name: 'Ober- und Unterkörper, allgemeiner Aufbauplan',
    forWhom: 'Für alle nach den ersten Monaten, die an vier Tagen Masse aufbauen wollen.',
    overview: 'Unter- und Oberkörper zweimal pro Woche; Hauptübungen mit sechs bis acht Wiederholungen, dann zehn bis fünfzehn.',
    deload: 'Nach sechs bis acht Wochen zwei leichte, nach Gefühl.',
    source: `Lyle McDonald, generic bulking routine; ${CHECKED}`,
    model: 'doppelte Steigerung',
  },
  'german-volume': {
    forWhom: 'Für alle mit zwei Jahren Training, die Masse wollen und sechs Wochen Zeit haben.',
    overview: 'Zehn Zehnersätze bei 60 % in Paaren, dann drei Sätze kleiner Arbeit. Alle hundert Wiederholungen bringen 4 %.',
    deload: 'Nach sechs Wochen drei mit 10 x 6 oder eine leichte Woche.',
    source: `Charles Poliquin (1996); ${CHECKED}`,
    model: 'zehn mal zehn',
  },
  'apre-6': {
    name: 'APRE, 6 Wiederholungen',
    forWhom: 'Für alle, bei denen der Tag über die Last entscheiden soll.',
    overview:
      'Zwei ansteigende Sätze, dann zwei offene mit dem 6RM. Die Wiederholungen des dritten Satzes bestimmen die Last des vierten, die des vierten die der nächsten Einheit.',
    deload: 'Wenige Wiederholungen nehmen von selbst Last weg.',
    source: 'Mann 2010 (JSCR 24:1718), nach Siff',
    model: 'selbstregulierter steigender Widerstand',
  },
  'apre-10': {
    name: 'APRE, 10 Wiederholungen',
    forWhom: 'Für alle, die Masse wollen und bei denen der Tag über die Last entscheiden soll.',
    overview:
      'Zwei ansteigende Sätze, dann zwei offene mit dem 10RM. Die Wiederholungen des dritten Satzes bestimmen die Last des vierten, die des vierten die der nächsten Einheit.',
    deload: 'Wenige Wiederholungen nehmen von selbst Last weg.',
    source: 'Mann 2010 (JSCR 24:1718), nach Siff',
    model: 'selbstregulierter steigender Widerstand',
  },
  'classic-linear': {
    name: 'Klassische lineare Periodisierung',
    forWhom: 'Für alle mit einem Termin, an dem sie stark sein wollen.',
    overview:
      'Vierzehn Wochen von Zehnern bei 65 % zu Zweiern bei 95 %: Wachstum, Grundkraft, Kraft und Schnellkraft, Höhepunkt.',
    deload: 'In den letzten zwei Wochen halbieren sich die Sätze.',
    source: 'Stone 1981; je Woche ein Wert aus jedem veröffentlichten Bereich gewählt',
    model: 'lineare Blöcke',
  },
  'sheiko-29': {
    name: 'Sheiko, Vorbereitungsblock 29',
    forWhom: 'Für Kraftdreikämpfer mit getesteten Maxima und zwei Stunden je Einheit.',
    overview:
      'Drei Tage mit vielen mäßigen Sätzen, meist bei 70 bis 80 % des 1RM und keiner bis zum Versagen. Bankdrücken und Kniebeuge kommen oft zweimal in einer Einheit.',
    deload: 'Innerhalb des Blocks keine; es ist nicht geplant, etwas zu verfehlen.',
    source: 'Boris Sheiko, Block 29; Prozente mit einem öffentlichen Protokoll des Programms abgeglichen',
    model: 'vier Wochen Vorbereitung nach Prozenten',
  },
  'smolov-jr': {
    name: 'Smolov Jr. fürs Bankdrücken',
    forWhom: 'Für Erfahrene, die einer Übung drei Wochen geben und allem anderen eine Pause.',
    overview:
      'Vier Tage: 6 x 6, 7 x 5, 8 x 4 und 10 x 3 bei 70 bis 85 % des 1RM, jede Woche 5 kg mehr (veröffentlicht sind 2,5 bis 10). 133 Wiederholungen pro Woche: eine Spezialisierung, keine Art, das ganze Jahr zu trainieren.',
    deload: REST_AND_TEST,
    source: 'Sergey Smolov, die kurze Form',
    model: 'drei Wochen eine Übung',
  },
  'smolov-base': {
    name: 'Smolov, Grundzyklus für die Kniebeuge',
    forWhom: 'Für Erfahrene mit sauberer Kniebeuge, die drei Wochen nichts anderes vorhaben.',
    overview:
      'Vier Tage: 4 x 9, 5 x 7, 7 x 5 und 10 x 3 bei 70 bis 85 % des 1RM, in der zweiten Woche 10 kg mehr und in der dritten 5.',
    deload: REST_AND_TEST,
    source: `Sergey Smolov; ${CHECKED}`,
    model: 'drei Wochen eine Übung',
  },
  'dumbbell-ppl': {
    name: 'Drücken, Ziehen, Beine mit Kurzhanteln',
    forWhom: 'Für alle zu Hause mit Kurzhanteln und einer Bank.',
    overview: 'Drei Zwölfersätze von allem; sind alle geschafft, das nächste Paar Kurzhanteln.',
    deload: 'Drei Einheiten ohne eine Wiederholung mehr nehmen zwei Schritte weg.',
    source: `The r/Fitness dumbbell push-pull-legs routine; ${CHECKED}, Klimmzüge und Beinheben auf den Boden verlegt`,
    model: 'Summe der Wiederholungen',
  },
  'bodyweight-rr': {
    name: 'Körpergewicht, empfohlener Plan',
    forWhom: 'Für alle mit Klimmzugstange, Dip-Barren und ohne Gewichte.',
    overview:
      'Drei Paare und ein Dreier. Drei Sätze mit fünf bis acht Wiederholungen; drei Achter bringen die nächstschwerere Bewegung, Rumpfarbeit geht von acht auf zwölf.',
    deload: 'Alle vier bis acht Wochen eine leichtere, nach Gefühl.',
    source: `r/bodyweightfitness recommended routine; ${CHECKED}, Halteübungen auf Zeit weggelassen`,
    model: 'Leitern von Bewegungen',
  },
  'kettlebell-simple': {
    name: 'Kettlebell, einfach',
    forWhom: 'Für alle mit ein paar Kettlebells und zwanzig bis vierzig Minuten.',
    overview:
      'Zehn Zehnersätze einarmiger Swings und zehn Get-ups. Zwölf ganze Einheiten mit einer Kugel bringen die nächste.',
    deload: 'Wann immer nötig eine leichte Einheit mit einer leichteren Kugel.',
    source:
      'Pavel Tsatsouline, Simple & Sinister (2013); aus dem Gedächtnis, die Wochen bis zur schwereren Kugel sind eine eigene Setzung',
    model: 'Schritte von Kugel zu Kugel',
  },
  'couch-to-5k': {
    name: 'Vom Sofa zu 5 Kilometern',
    forWhom: 'Für alle, die noch nicht laufen.',
    overview:
      'Neun Wochen mit drei Läufen, von acht Minuten in Stücken zu einer bis zu dreißig am Stück. Strecken gelten für lockeres Tempo.',
    deload: 'Eine Woche, die zu viel war, wiederholen.',
    source: 'Josh Clark, Couch to 5K (1996); aus dem Gedächtnis nach dem Plan über neun Wochen',
    model: 'jede Woche längere Läufe',
  },
};
