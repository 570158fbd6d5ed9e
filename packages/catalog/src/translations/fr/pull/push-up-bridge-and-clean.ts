import type { ExerciseTexts } from '../../exercise-texts.ts';

export const pullPushUpBridgeAndClean: ExerciseTexts = {
  't-push-up': {
    name: 'Pompe en T', aliases: 'Pompe avec rotation; Pompe rotation',
    description: 'Une pompe qui finit en planche latérale, un bras vers le plafond, côté après côté.',
    setup: 'Prends la position de pompe, pieds un peu écartés. Gaine le tronc.',
    execution: 'Fais une pompe, puis tourne le corps et lève un bras. Reviens, fais-en une autre et tourne de l’autre côté.',
    cues: 'Tourne épaules et hanches d’un bloc. Repousse le sol.',
    mistakes: 'Les hanches s’affaissent pendant la rotation. L’épaule d’appui s’enfonce.',
  },
  'fingertip-push-up': {
    name: 'Pompe sur les doigts', aliases: 'Pompe sur le bout des doigts',
    description: 'Une pompe sur le bout des doigts écartés, pour la poitrine et la force des doigts.',
    setup: 'Écarte les doigts et pose leur bout, articulations légèrement pliées. Commence à genoux ou contre un mur.',
    execution: 'Descends la poitrine, corps droit. Pousse vers le haut en gardant les doigts arqués.',
    cues: 'Agrippe le sol comme un ballon. Répartis la charge sur les cinq doigts.',
    mistakes: 'Les articulations des doigts se cassent vers l’arrière. Tu tentes des pompes complètes dès le premier jour.',
  },
  'single-leg-push-up': {
    name: 'Pompe sur une jambe', aliases: 'Pompe à trois appuis; Pompe une jambe levée',
    description: 'Une pompe sur deux mains et un pied.',
    setup: 'Prends la position de pompe à largeur d’épaules et lève un peu une jambe tendue. Garde les hanches de face.',
    execution: 'Descends la poitrine entre les mains. Pousse vers le haut sans que la jambe levée bouge.',
    cues: 'Serre le fessier de la jambe levée. Change de jambe à chaque série.',
    mistakes: 'Le bassin bascule du côté libre. Le bas du dos se cambre pour lever la jambe.',
  },
  'floor-dip': {
    name: 'Dips au sol', aliases: 'Dips du crabe',
    description: 'Un petit dips, mains au sol derrière les hanches et pieds à plat.',
    setup: 'Assieds-toi genoux pliés, mains derrière toi, doigts vers les pieds. Décolle un peu les hanches.',
    execution: 'Plie les coudes droit vers l’arrière jusqu’à ce que les hanches frôlent le sol. Pousse jusqu’à tendre les bras.',
    cues: 'Garde la poitrine ouverte. Pointe les coudes derrière toi.',
    mistakes: 'Seules les hanches montent et descendent. Les épaules s’enroulent vers l’avant.',
  },
  'glute-bridge-single-arm-press': {
    name: 'Développé à un bras en pont fessier avec haltère', aliases: 'Floor press en pont',
    description: 'Un développé au sol avec haltère à un bras, hanches tenues en pont.',
    setup: 'Allonge-toi sur le dos, genoux pliés, un haltère à l’épaule. Monte les hanches jusqu’à aligner buste et cuisses.',
    execution: 'Pousse l’haltère vers le haut, hanches de niveau. Redescends jusqu’à ce que le haut du bras touche le sol.',
    cues: 'Pousse dans les deux talons. Garde le bassin plat comme une table.',
    mistakes: 'Les hanches tournent vers la charge. Le pont s’affaisse pendant le développé.',
  },
  'back-bridge': {
    name: 'Pont complet', aliases: 'Pont de gymnastique; Posture de la roue; Pont arrière',
    description: 'Un pont complet sur les mains et les pieds, ventre vers le plafond.',
    setup: 'Allonge-toi sur le dos, pieds près des hanches et mains à côté des oreilles, doigts vers les épaules. Échauffe le dos, les épaules et les poignets.',
    execution: 'Pousse mains et pieds dans le sol et lève haut les hanches. Tiens en respirant calmement et redescends lentement, menton rentré.',
    cues: 'Pousse la poitrine au-dessus des mains. Répartis la courbe sur toute la colonne.',
    mistakes: 'Toute la courbe vient du bas du dos. La tête prend du poids.',
  },
};
