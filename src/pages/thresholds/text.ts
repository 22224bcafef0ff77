/** Words of the page of thresholds. */
import { french } from '../../i18n/typography.ts';

const fr = {
  title: 'Seuils d’appel d’offres public',
  description:
    'À partir de quel montant un appel d’offres public est exigé, selon l’organisme, la nature du contrat et la date, avec la source de chaque montant.',
  crumb: 'Méthode',
  lede: french`À partir d’un certain montant, un organisme doit lancer un appel d’offres public. En dessous, il peut choisir lui-même un fournisseur, ou en inviter quelques-uns si la loi le demande.`,
  use: french`Deux signaux s’en servent : les contrats de gré à gré rapprochés, qui l’atteignent ensemble, et les montants tout juste au-dessous. Être sous un seuil est permis, et fréquent.`,
  missing: french`Une période ou un genre d’organisme qui n’est pas dans ces tableaux est une source que nous n’avons pas trouvée. Les signaux répondent alors « non calculable ».`,
  kinds: {
    government: 'Ministères et organismes du gouvernement',
    network: 'Réseaux de la santé et de l’éducation',
    municipal: 'Organismes municipaux',
    publicBody: 'Organismes publics qui ne sont pas municipaux',
  },
  publicBodyNote: french`Les données disent si un organisme est municipal, et rien de plus. Ces montants sont ceux sur lesquels les ministères et les réseaux s’accordent ; les autres jours, on ne peut pas savoir lequel s’applique. Les sociétés d’État, qui suivent leurs propres règles, ne sont pas distinguées.`,
  category: 'Nature',
  from: 'Du',
  to: 'Au',
  amount: 'Montant',
  certainty: 'Appui',
  certainties: { stated: 'Dit par la source', derived: 'Déduit des sources' },
  sources: 'Sources',
  section: 'Passage',
  consulted: french`Lu le`,
  publisher: 'Auteur',
  source: 'Source',
  noAddress: 'lue dans une copie',
  none: french`Cette édition ne connaît aucun seuil.`,
  noneHelp: french`Un seuil s’ajoute par un fichier relu, dans le dossier content/thresholds du code.`,
  invented: french`Ces montants sont inventés, comme toutes les données de cette édition.`,
  how: french`Chaque montant est dans un fichier relu, content/thresholds, avec le texte qui le donne. Rien n’est écrit de mémoire.`,
};

const en: typeof fr = {
  title: 'Thresholds of public calls for tenders',
  description:
    'From which amount a public call for tenders is required, by kind of body, nature of the contract and date, with the source of each amount.',
  crumb: 'Method',
  lede: 'From a certain amount on, a body must make a public call for tenders. Below it, it may choose a supplier itself, or invite a few where the law asks for that.',
  use: 'Two flags use them: direct awards close in time that reach the threshold together, and amounts just under it. To be under a threshold is allowed, and common.',
  missing:
    'A period or a kind of body that is not in these tables is a source that we have not found. Flags then answer “not computable”.',
  kinds: {
    government: 'Departments and bodies of the government',
    network: 'Health and education networks',
    municipal: 'Municipal bodies',
    publicBody: 'Public bodies that are not municipal',
  },
  publicBodyNote:
    'Data say whether a body is municipal, and no more. These are the amounts on which departments and networks agree; on other days one cannot know which applies. State enterprises, which follow rules of their own, are not told apart.',
  category: 'Nature',
  from: 'From',
  to: 'To',
  amount: 'Amount',
  certainty: 'Ground',
  certainties: { stated: 'Stated by the source', derived: 'Derived from the sources' },
  sources: 'Sources',
  section: 'Passage',
  consulted: 'Read on',
  publisher: 'Author',
  source: 'Source',
  noAddress: 'read in a copy',
  none: 'This edition knows no threshold.',
  noneHelp: 'A threshold is added by a reviewed file, in the folder content/thresholds of the code.',
  invented: 'These amounts are invented, like all the data of this edition.',
  how: 'Each amount stands in a reviewed file, content/thresholds, with the text that gives it. Nothing is written from memory.',
};

export const text = { fr, en } as const;
