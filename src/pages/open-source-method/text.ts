/** Words of the page that says how often the open-source dictionary is right. */
import { french } from '../../i18n/typography.ts';

const fr = {
  title: 'Logiciel libre : la méthode',
  description:
    'Précision et rappel du dictionnaire du logiciel libre, sur des titres étiquetés à la main, et leurs limites.',
  crumb: 'Logiciel libre',
  lede: french`Un dictionnaire peut trouver ce qu’il ne faut pas, ou ne pas trouver ce qu’il faut. Nous l’avons comparé à des titres lus un à un.`,
  result: 'Ce que cela donne',
  precision: 'Précision',
  precisionNote: (correct: string, found: string, low: string) =>
    french`${correct} titres trouvés sur ${found} parlent bien de logiciel libre. Avec si peu de cas, la vraie part pourrait descendre à ${low}.`,
  recall: 'Rappel, parmi les achats de TI',
  recallNote: (correct: string, positives: string, low: string) =>
    french`${correct} titres sur ${positives} qui en parlent sont trouvés. Avec si peu de cas, la vraie part pourrait descendre à ${low}.`,
  outside: 'Rappel, hors des TI',
  outsideNote: (correct: string, positives: string, labelled: string, population: string, missed: string) =>
    french`Ne peut pas être établi. ${correct} titre sur ${positives} est trouvé parmi ceux qui ont un mot voisin ; aucun autre n’apparaît dans les ${labelled} titres tirés des ${population} restants, mais jusqu’à ${missed} pourraient y être sans que ce tirage les montre.`,
  kindNote: (same: string, correct: string) =>
    french`La sorte (demandé, accepté, nommé) est la bonne pour ${same} de ces ${correct} titres.`,
  how: 'Comment l’échantillon a été tiré',
  howItems: [
    french`Les titres sont ceux des avis révisés du SEAO, de janvier 2018 à janvier 2021 : un avis, un titre.`,
    french`Le logiciel libre y est rare. Un tirage au hasard n’en montrerait presque aucun : les titres sont donc répartis en trois strates, dont deux ont été lues en entier.`,
    french`Dans la troisième, le tirage suit l’ordre d’une empreinte du numéro de l’avis : chacun peut le refaire. Un titre qui nomme une personne a été écarté.`,
    french`Le rappel se calcule en ramenant chaque strate à sa taille ; les bornes sont celles de Clopper et Pearson, à 95 %.`,
  ],
  strata: 'Les trois strates',
  stratum: 'Strate',
  names: {
    it: 'Achats de technologies de l’information',
    near: 'Autres achats dont le titre a un mot voisin (libre, ouvert, source, logiciel, plateforme…)',
    rest: 'Tous les autres',
  },
  population: 'Titres',
  labelled: 'Lus',
  positives: 'Parlent de logiciel libre',
  found: 'Trouvés',
  correct: 'Trouvés avec raison',
  limits: 'Les limites',
  limitItems: (disagreements: string) => [
    french`Une même personne a étiqueté chaque titre deux fois, la seconde dans un autre ordre et sans voir la première. Désaccords : ${disagreements}. Deux lecteurs seraient une meilleure vérification.`,
    french`La même personne a écrit le dictionnaire, après avoir lu une partie de ces titres : ces chiffres sont flatteurs.`,
    french`Sept titres en tout : une erreur de plus ou de moins changerait beaucoup ces parts.`,
    french`Seul le titre est lu. Ces chiffres disent comment le dictionnaire lit un titre, non combien d’achats font place au logiciel libre.`,
  ],
  files: french`Les étiquettes sont dans content/labels, sans les titres : le numéro de l’avis, l’étiquette et une empreinte du titre. Un essai du projet les compare au dictionnaire, sur les fichiers publiés.`,
  back: 'Les achats qui parlent de logiciel libre',
};

const en: typeof fr = {
  title: 'Open source: the method',
  description:
    'Precision and recall of the open-source dictionary, on titles labelled by hand, and their limits.',
  crumb: 'Open source',
  lede: 'A dictionary may find what it should not, or miss what it should find. We compared it with titles read one by one.',
  result: 'What comes of it',
  precision: 'Precision',
  precisionNote: (correct, found, low) =>
    `${correct} of ${found} titles found do speak of open source. With so few cases, the true share could be as low as ${low}.`,
  recall: 'Recall, among IT purchases',
  recallNote: (correct, positives, low) =>
    `${correct} of ${positives} titles that speak of it are found. With so few cases, the true share could be as low as ${low}.`,
  outside: 'Recall, outside IT',
  outsideNote: (correct, positives, labelled, population, missed) =>
    `Cannot be established. ${correct} of ${positives} is found among titles that have a neighbouring word; no other appears in the ${labelled} titles drawn from the ${population} that remain, but up to ${missed} could be there without this draw showing them.`,
  kindNote: (same, correct) =>
    `The kind (required, allowed, named) is right for ${same} of these ${correct} titles.`,
  how: 'How the sample was drawn',
  howItems: [
    'The titles are those of SEAO’s revised notices, from January 2018 to January 2021: one notice, one title.',
    'Open source is rare among them. A plain random draw would show hardly any: titles are therefore split into three strata, two of which were read whole.',
    'In the third, the draw follows the order of a hash of the notice’s number: anyone can repeat it. One title that names a person was left out.',
    'Recall is computed by scaling each stratum to its size; the bounds are those of Clopper and Pearson, at 95%.',
  ],
  strata: 'The three strata',
  stratum: 'Stratum',
  names: {
    it: 'Purchases of information technology',
    near: 'Other purchases whose title has a neighbouring word (libre, ouvert, source, logiciel, plateforme…)',
    rest: 'All others',
  },
  population: 'Titles',
  labelled: 'Read',
  positives: 'Speak of open source',
  found: 'Found',
  correct: 'Rightly found',
  limits: 'The limits',
  limitItems: (disagreements) => [
    `One person labelled every title twice, the second time in another order and without seeing the first. Disagreements: ${disagreements}. Two readers would be a better check.`,
    'The same person wrote the dictionary, after having read some of these titles: these figures are flattering.',
    'Seven titles in all: one error more or less would change these shares much.',
    'Only the title is read. These figures tell how the dictionary reads a title, not how many purchases make room for open source.',
  ],
  files:
    'The labels are in content/labels, without the titles: the notice’s number, the label and a hash of the title. A test of the project compares them with the dictionary, on the published files.',
  back: 'Purchases that speak of open source',
};

export const text = { fr, en } as const;
