import type { ExerciseTexts } from '../../exercise-texts.ts';

export const motionBalanceAndRehab: ExerciseTexts = {
  'tandem-stance': {
    name: 'Équilibre en tandem', aliases: 'Position tandem; Équilibre talon-pointe',
    description: 'Debout, un pied juste devant l’autre, talon contre pointe.',
    setup: 'Place-toi dans un coin ou près d’un plan de travail, bouts des doigts prêts à tenir. Pose un talon contre les orteils de l’autre pied.',
    execution: 'Reste tranquille dix à trente secondes, puis change le pied de devant. Tourne la tête ou ferme les yeux seulement quand c’est facile.',
    cues: 'Regarde un point. Poids sur les deux pieds.',
    mistakes: 'Il n’y a rien pour se tenir. Le souffle s’arrête et les genoux se verrouillent.',
  },
  'tandem-walk': {
    name: 'Marche en tandem', aliases: 'Marche talon-pointe; Marche sur une ligne',
    description: 'Marcher sur une ligne talon contre pointe, un classique de la prévention des chutes.',
    setup: 'Marche le long d’un mur ou d’un plan de travail en suivant une ligne ou un joint du sol. Porte des chaussures plates ou reste pieds nus.',
    execution: 'Pose chaque talon juste devant les orteils de l’autre pied pendant dix à vingt pas comptés. Tourne prudemment et reviens.',
    cues: 'Regarde devant, pas en bas. Plus lent est plus dur et meilleur.',
    mistakes: 'Tu te presses pour ne pas tomber. La ligne est loin de tout appui.',
  },
  'tree-pose': {
    name: 'Posture de l’arbre', aliases: 'Arbre; Vrksasana',
    description: 'Debout sur une jambe, l’autre plante contre l’intérieur du mollet ou de la cuisse.',
    setup: 'Place-toi près d’un mur et passe sur une jambe. Pose l’autre plante contre la cheville, le mollet ou l’intérieur de la cuisse, jamais contre le genou.',
    execution: 'Joins les paumes devant toi ou au-dessus de la tête et reste cinq respirations. Repose le pied et change.',
    cues: 'Presse le pied et la jambe l’un contre l’autre. Hanches de niveau.',
    mistakes: 'Le pied pousse sur le genou. La hanche d’appui part sur le côté.',
  },
  'floor-to-stand': {
    name: 'Se relever du sol', aliases: 'Relevé du sol; Transfert du sol à la position debout',
    description: 'S’allonger et se relever en passant par le côté, les genoux et un genou au sol, avec une chaise si besoin.',
    setup: 'Place une chaise lourde contre un mur et un tapis devant. Demande à quelqu’un de rester près de toi les premières fois.',
    execution: 'Mets-toi à genoux, mains sur la chaise, assieds-toi sur le côté et allonge-toi. Roule, pousse à quatre pattes, pose un pied et relève-toi avec la chaise.',
    cues: 'Repose-toi dans chaque position. La jambe la plus forte devant.',
    mistakes: 'Tu te dépêches et la tête tourne. La chaise peut glisser.',
  },
  'diaphragmatic-breathing': {
    name: 'Respiration diaphragmatique', aliases: 'Respiration abdominale; Respiration ventrale; Respiration profonde',
    description: 'Respirer lentement vers le ventre et les côtes basses, allongé, incliné ou assis.',
    setup: 'Allonge-toi genoux pliés, incline-toi ou assieds-toi, une main sur le ventre et une sur la poitrine. Desserre les vêtements.',
    execution: 'Inspire par le nez pour que la main du bas et les côtes s’écartent. Expire plus longtemps que tu n’inspires et laisse descendre le ventre.',
    cues: 'Main du haut calme. Sans forcer.',
    mistakes: 'Le ventre est poussé avec effort. Tu respires si fort que la tête tourne.',
  },
};
