import type { ExerciseTexts } from '../../exercise-texts.ts';

export const motionClassMovements: ExerciseTexts = {
  'lateral-burpee': {
    name: 'Burpee latéral', aliases: 'Burpee par-dessus la barre; Burpee saut latéral; Burpee par-dessus le rameur',
    description: 'Un burpee à côté d’une barre, d’un rameur ou d’une ligne suivi d’un saut latéral par-dessus.',
    setup: 'Pose une barre chargée ou marque une ligne avec de la place des deux côtés. Place-toi parallèle à elle.',
    execution: 'Amène la poitrine au sol à côté de la barre et ramène les pieds sous toi. Saute par-dessus à deux pieds et descends de l’autre côté.',
    cues: 'Atterris prêt à redescendre. Saute bas et près.', mistakes: 'Un pied accroche la barre. Tu te redresses complètement et perds le rythme.',
  },
  'burpee-pull-up': {
    name: 'Burpee traction', aliases: 'Burpee avec traction',
    description: 'Un burpee sous une barre dont le saut s’enchaîne avec une traction.',
    setup: 'Place-toi sous une barre que tu atteins d’un petit saut. Dégage le sol devant toi.',
    execution: 'Fais un burpee, saute à la barre et tire jusqu’à ce que le menton passe. Lâche genoux souples et redescends.',
    cues: 'Profite du saut. Attrape la barre épaules engagées.', mistakes: 'Tu sautes de trop loin derrière. La réception est raide.',
  },
  'burpee-muscle-up': {
    name: 'Burpee muscle-up', aliases: 'Burpee avec muscle-up',
    description: 'Un burpee sous une barre ou des anneaux suivi d’un muscle-up.',
    setup: 'Règle la barre ou les anneaux pour les atteindre en sautant. Maîtrise d’abord les muscle-ups isolés.',
    execution: 'Fais un burpee, saute à la suspension et balance-toi jusqu’au muscle-up. Tends les bras, redescends en contrôle et enchaîne.',
    cues: 'Une respiration en suspension. Hanches rapides, puis bascule.', mistakes: 'Le balancement est précipité et un coude passe avant l’autre. Tu tombes de l’appui.',
  },
  'medicine-ball-clean': {
    name: 'Épaulé au médecine-ball', aliases: 'Clean au médecine-ball; Épaulé avec ballon lesté',
    description: 'Tirer un ballon souple depuis le sol et le recevoir en squat avant.',
    setup: 'Place le ballon entre les pieds, dos plat, paumes sur les côtés. Épaules au-dessus du ballon.',
    execution: 'Redresse-toi vite et hausse les épaules, puis passe sous le ballon en squat, coudes devant. Relève-toi et redescends-le de même.',
    cues: 'Saute, puis plonge dessous. Garde le ballon près de toi.', mistakes: 'Le ballon monte avec un curl des bras. Le dos s’arrondit à la descente.',
  },
  'plate-ground-to-overhead': {
    name: 'Disque du sol au-dessus de la tête', aliases: 'Ground to overhead au disque; Disque sol à bras tendus',
    description: 'Amener un disque du sol à bras tendus au-dessus de la tête en un seul geste.',
    setup: 'Tiens-toi au-dessus d’un disque, pieds à largeur de hanches. Saisis-le par les côtés, dos plat.',
    execution: 'Touche le sol avec le disque, avance les hanches et laisse le disque monter à bras tendus au-dessus de la tête. Redescends-le près du corps.',
    cues: 'Les hanches d’abord, les bras ensuite. Termine biceps près des oreilles.', mistakes: 'Le bas du dos fait le travail. Tu te penches en arrière pour monter le disque.',
  },
  'plate-overhead-lunge': {
    name: 'Fente avec disque au-dessus de la tête', aliases: 'Fente overhead avec disque; Fentes marchées disque bras tendus',
    description: 'Fentes marchées avec un disque tenu à deux mains au-dessus de la tête.',
    setup: 'Monte un disque au-dessus de la tête et verrouille les coudes. Garde un couloir libre devant toi.',
    execution: 'Fais un pas en avant et descends jusqu’à ce que le genou arrière touche presque le sol. Remonte dans le pas suivant sans laisser descendre le disque.',
    cues: 'Pousse le disque vers le plafond. Côtes au-dessus des hanches.', mistakes: 'Le disque part devant la tête. Le buste se plie avec la fatigue.',
  },
  'dumbbell-squat-clean': {
    name: 'Épaulé en squat aux haltères', aliases: 'Squat clean aux haltères; Épaulé complet aux haltères',
    description: 'Épauler deux haltères en les recevant en squat complet.',
    setup: 'Place-toi entre deux haltères, dos plat, prise neutre. Têtes des haltères à la même hauteur.',
    execution: 'Redresse-toi vite, passe dessous et reçois les haltères sur les épaules en squat. Relève-toi, puis descends-les en penchant le buste depuis les hanches.',
    cues: 'Coudes vite devant. Assieds-toi entre les talons.', mistakes: 'Tu reçois haut et squattes ensuite. Les haltères pendent devant et t’entraînent.',
  },
  'partner-carry': {
    name: 'Porté de partenaire', aliases: 'Porter de partenaire; Porter à califourchon',
    description: 'Porter un partenaire sur le dos ou les épaules sur une distance.',
    setup: 'Choisis un partenaire de poids proche et un chemin plat et dégagé. Accroupis-toi pour qu’il monte haut et se tienne.',
    execution: 'Lève-toi avec les jambes et marche à petits pas. Arrête-toi, accroupis-toi et laisse-le descendre avant de changer.',
    cues: 'Partenaire haut et près. Regarde où tu poses le pied.', mistakes: 'Tu soulèves le dos rond. Tu cours alors que le sol ou le partenaire n’est pas stable.',
  },
  'inverted-hang': {
    name: 'Suspension renversée', aliases: 'Suspension tête en bas; Suspension inversée',
    description: 'Se suspendre tête en bas, bras tendus, le corps en une ligne.',
    setup: 'Prends des anneaux ou une barre basse et groupe les genoux. Prévois un tapis et une aide au début.',
    execution: 'Roule en arrière jusqu’à avoir les hanches au-dessus des mains, puis tends les jambes vers le plafond. Tiens bras tendus et redescends par le même chemin.',
    cues: 'Serre fessiers et ventre. Regarde le mur, pas le sol.', mistakes: 'Les hanches basculent derrière les mains. Tu bloques la respiration jusqu’au vertige.',
  },
};
