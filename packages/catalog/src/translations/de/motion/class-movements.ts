import type { ExerciseTexts } from '../../exercise-texts.ts';

export const motionClassMovements: ExerciseTexts = {
  'lateral-burpee': {
    name: 'Seitlicher Burpee', aliases: 'Burpee über die Stange; Burpee mit Seitsprung; Burpee über das Rudergerät',
    description: 'Ein Burpee neben Stange, Rudergerät oder Linie mit anschließendem Seitsprung darüber.',
    setup: 'Leg eine beladene Stange hin oder markiere eine Linie mit freiem Platz auf beiden Seiten. Steh parallel dazu.',
    execution: 'Senk die Brust neben der Stange zum Boden und hol die Füße wieder unter dich. Spring mit beiden Füßen darüber und geh auf der anderen Seite hinunter.',
    cues: 'Lande bereit zum Absenken. Spring flach und nah.', mistakes: 'Ein Fuß streift die Stange. Du richtest dich ganz auf und verlierst den Rhythmus.',
  },
  'burpee-pull-up': {
    name: 'Burpee mit Klimmzug', aliases: 'Burpee Klimmzug',
    description: 'Ein Burpee unter einer Stange, dessen Sprung in einen Klimmzug übergeht.',
    setup: 'Steh unter einer Stange, die du mit einem kleinen Sprung erreichst. Halte den Boden davor frei.',
    execution: 'Mach einen Burpee, spring an die Stange und zieh, bis das Kinn darüber ist. Lass dich mit weichen Knien fallen und geh wieder hinunter.',
    cues: 'Nutz den Sprung. Greif die Stange mit festen Schultern.', mistakes: 'Du springst von zu weit hinten. Die Landung ist steif.',
  },
  'burpee-muscle-up': {
    name: 'Burpee mit Muscle-up', aliases: 'Burpee Muscle up',
    description: 'Ein Burpee unter Stange oder Ringen mit anschließendem Muscle-up.',
    setup: 'Stell Stange oder Ringe so ein, dass du sie mit einem Sprung erreichst. Beherrsche zuerst einzelne Muscle-ups.',
    execution: 'Mach einen Burpee, spring in den Hang und schwing in einen Muscle-up. Drück dich hoch, komm kontrolliert herunter und geh in den nächsten.',
    cues: 'Ein Atemzug im Hang. Schnelle Hüfte, dann umsetzen.', mistakes: 'Der Schwung ist hastig und ein Ellbogen kommt vor dem anderen hoch. Du fällst aus dem Stütz.',
  },
  'medicine-ball-clean': {
    name: 'Umsetzen mit Medizinball', aliases: 'Medizinball Clean; Clean mit Medizinball',
    description: 'Einen weichen Ball vom Boden ziehen und in der Frontkniebeuge auffangen.',
    setup: 'Steh über dem Ball mit flachem Rücken und den Handflächen an den Seiten. Schultern über dem Ball.',
    execution: 'Steh schnell auf und zieh die Schultern hoch, dann tauch mit den Ellbogen vorn unter den Ball in die Hocke. Steh auf und senk ihn genauso ab.',
    cues: 'Erst springen, dann abtauchen. Halte den Ball nah.', mistakes: 'Der Ball wird mit den Armen hochgecurlt. Der Rücken rundet sich beim Absenken.',
  },
  'plate-ground-to-overhead': {
    name: 'Hantelscheibe vom Boden über Kopf', aliases: 'Ground to Overhead mit Scheibe; Scheibe Boden bis über Kopf',
    description: 'Eine Scheibe in einem Zug vom Boden bis zu gestreckten Armen über Kopf bringen.',
    setup: 'Steh hüftbreit über einer Scheibe. Greif sie mit flachem Rücken an den Seiten.',
    execution: 'Berühr mit der Scheibe den Boden, schieb die Hüfte vor und lass die Scheibe bis zu gestreckten Armen über Kopf steigen. Führ sie nah am Körper herunter.',
    cues: 'Hüfte zuerst, Arme zuletzt. Ende mit dem Bizeps an den Ohren.', mistakes: 'Der untere Rücken macht die Arbeit. Du lehnst dich zurück, um die Scheibe hochzubekommen.',
  },
  'plate-overhead-lunge': {
    name: 'Ausfallschritt mit Hantelscheibe über Kopf', aliases: 'Overhead Lunge mit Scheibe; Ausfallschritte mit Scheibe über Kopf',
    description: 'Ausfallschritte im Gehen mit einer Scheibe in beiden Händen über dem Kopf.',
    setup: 'Drück eine Scheibe über den Kopf und streck die Ellbogen durch. Halte eine Bahn vor dir frei.',
    execution: 'Mach einen Schritt nach vorn und senk dich, bis das hintere Knie fast den Boden berührt. Steh in den nächsten Schritt auf, ohne dass die Scheibe sinkt.',
    cues: 'Drück die Scheibe zur Decke. Rippen über der Hüfte.', mistakes: 'Die Scheibe wandert vor den Kopf. Der Rumpf klappt ein, wenn du müde wirst.',
  },
  'dumbbell-squat-clean': {
    name: 'Umsetzen in die Hocke mit Kurzhanteln', aliases: 'Squat Clean mit Kurzhanteln; Kurzhantel Squat Clean',
    description: 'Zwei Kurzhanteln in die volle Kniebeuge auf die Schultern umsetzen.',
    setup: 'Steh zwischen zwei Kurzhanteln mit flachem Rücken und neutralem Griff. Hantelköpfe auf gleicher Höhe.',
    execution: 'Steh schnell auf, zieh dich darunter und fang die Hanteln in der Hocke auf den Schultern. Steh auf und senk sie mit gebeugter Hüfte ab.',
    cues: 'Ellbogen schnell durch. Setz dich zwischen die Fersen.', mistakes: 'Du fängst hoch und gehst erst danach in die Hocke. Die Hanteln hängen vorn und ziehen dich um.',
  },
  'partner-carry': {
    name: 'Partnertragen', aliases: 'Partner tragen; Huckepack tragen',
    description: 'Einen Partner auf dem Rücken oder über den Schultern eine Strecke tragen.',
    setup: 'Wähl einen Partner mit ähnlichem Gewicht und einen flachen, freien Weg. Geh in die Hocke, damit er hoch aufsteigt und sich festhält.',
    execution: 'Steh mit den Beinen auf und geh mit kurzen Schritten. Halt an, geh in die Hocke und lass ihn absteigen, bevor ihr wechselt.',
    cues: 'Partner hoch und nah. Schau, wohin du trittst.', mistakes: 'Du hebst mit rundem Rücken. Du rennst, obwohl Boden oder Partner nicht sicher sind.',
  },
  'inverted-hang': {
    name: 'Hang kopfüber', aliases: 'Sturzhang; Kopfüber hängen',
    description: 'Mit gestreckten Armen kopfüber hängen, der Körper in einer Linie.',
    setup: 'Greif Ringe oder eine niedrige Stange und zieh die Knie an. Nimm anfangs eine Matte und eine helfende Person.',
    execution: 'Roll zurück, bis die Hüfte über den Händen ist, dann streck die Beine zur Decke. Halte mit gestreckten Armen und komm auf demselben Weg herunter.',
    cues: 'Spann Gesäß und Bauch an. Schau zur Wand, nicht zum Boden.', mistakes: 'Die Hüfte kippt hinter die Hände. Du hältst den Atem an, bis dir schwindlig wird.',
  },
};
