import type { ExerciseTexts } from '../../exercise-texts.ts';

export const legsLowerBodyMobility: ExerciseTexts = {
  'elephant-walk': {
    name: 'Elephant Walk', aliases: 'Elefantengang',
    description: 'In der Vorbeuge mit den Händen unten streckt sich ein Knie, während sich das andere beugt, immer im Wechsel.',
    setup: 'Beug dich aus der Hüfte vor, die Hände am Boden, auf einer Box oder auf Blöcken. Beug beide Knie.',
    execution: 'Streck ein Bein, bis die Beinrückseite zieht, dann wechsle in langsamem Gang die Seite. Lass die Hände, wo sie sind.',
    cues: 'Die Hüfte bleibt hoch. Beide Fersen unten.',
    mistakes: 'Du federst in die Dehnung. Der Rücken macht die ganze Beugung.',
  },
  'standing-straddle-fold': {
    name: 'Vorbeuge im Grätschstand', aliases: 'Grätsch-Vorbeuge; Stehende Grätsche',
    description: 'Mit flachem Rücken zwischen weiten, gestreckten Beinen vorbeugen und dort bleiben.',
    setup: 'Stell die Füße so weit, wie es angenehm ist, die Zehen nach vorn. Stütz die Hände auf die Hüfte.',
    execution: 'Schieb die Hüfte nach hinten und kipp den Rumpf nach vorn. Leg die Hände auf eine Box oder den Boden und atme.',
    cues: 'Führe mit dem Brustbein. Gewicht über dem ganzen Fuß.',
    mistakes: 'Die Knie rollen nach innen. Der obere Rücken wird rund, um den Boden zu erreichen.',
  },
  'band-ankle-mobilisation': {
    name: 'Sprunggelenkmobilisation mit Widerstandsband', aliases: 'Fußgelenkmobilisation mit Band; Sprunggelenk mobilisieren mit Band',
    description: 'Das Knie über die Zehen schieben, während ein Band die Vorderseite des Sprunggelenks zurückzieht.',
    setup: 'Befestige ein Band tief hinter dir und leg es vorn über das Sprunggelenk, knapp unter die Gelenklinie. Tritt vor, bis es gespannt ist, der Fuß flach oder auf einer niedrigen Stufe.',
    execution: 'Schieb das Knie mit der Ferse am Boden über die kleinen Zehen und halte einen Atemzug. Komm zurück und wiederhole.',
    cues: 'Ferse schwer. Das Band bleibt tief.',
    mistakes: 'Das Band sitzt am Schienbein. Das Fußgewölbe sinkt ein, wenn sich das Knie bewegt.',
  },
  'runners-lunge-stretch': {
    name: 'Läuferdehnung im tiefen Ausfallschritt', aliases: 'Läuferausfallschritt; Tiefer Ausfallschritt Dehnung',
    description: 'Langer, tiefer Ausfallschritt mit den Händen am Boden und gehobenem hinterem Knie.',
    setup: 'Setz einen Fuß weit nach vorn und die Hände auf beide Seiten davon. Streck das hintere Bein lang auf den Zehen.',
    execution: 'Sink mit der Hüfte und drück die hintere Ferse weg. Atme und halte.',
    cues: 'Vorderes Knie über dem Knöchel. Lange Linie vom Kopf bis zur Ferse.',
    mistakes: 'Das hintere Knie hängt und der Rücken sackt durch. Die vordere Ferse hebt ab.',
  },
  'lunge-with-twist-stretch': {
    name: 'Ausfallschritt mit Rotation', aliases: 'Ausfallschritt mit Drehung; Drehausfallschritt',
    description: 'Ausfallschritt, den Rumpf zum vorderen Bein gedreht.',
    setup: 'Geh mit aufrechtem Rumpf in einen langen Ausfallschritt. Bring die Hände vor der Brust zusammen.',
    execution: 'Dreh die Brust zum vorderen Knie und halte kurz. Dreh zurück, steh auf und wechsle die Seite.',
    cues: 'Dreh aus den Rippen. Das vordere Knie bleibt über dem Fuß.',
    mistakes: 'Das vordere Knie schwingt mit der Drehung mit. Der untere Rücken wird gezwungen.',
  },
  'standing-it-band-stretch': {
    name: 'Dehnung der Hüftaußenseite im Stehen', aliases: 'Tractus-Dehnung im Stehen; IT-Band dehnen',
    description: 'Sich mit überkreuztem Bein zur Seite neigen, um die Außenseite der Hüfte zu dehnen.',
    setup: 'Steh neben einer Wand und kreuze das zu dehnende Bein hinter das andere. Stütz eine Hand an die Wand.',
    execution: 'Schieb die Hüfte des hinteren Beins zur Seite hinaus und neig den Rumpf weg. Halte mit ruhigen Atemzügen.',
    cues: 'Die Hüfte zeigt nach vorn. Stoppe bei leichtem Ziehen.',
    mistakes: 'Du beugst dich vor. Es schmerzt am Knochenvorsprung der Hüfte und du machst weiter.',
  },
};
