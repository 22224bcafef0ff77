/** What the flag says, in French and English. */
import { french } from '../../i18n/typography.ts';
import type { Flag, FlagWords } from '../flag.ts';
import { labels, leftOut, quartiles } from '../shared-words.ts';

const fr: FlagWords = {
  title: 'Fournisseur de biens et services très variés',
  question: french`L’entreprise obtient-elle des contrats dans plus de classes que les autres ?`,
  why: french`La plupart des entreprises vendent dans quelques classes ; une grande variété invite à voir ce que fait l’entreprise.`,
  formula: french`Classes différentes de ce qui est acheté dans les processus dont l’entreprise a obtenu seule une adjudication. La classe est donnée par les 2 premiers chiffres du code. Signalé quand leur nombre est au seuil statistique ou au-dessus : troisième quartile + 1,5 × écart interquartile des nombres des entreprises comparables. ${quartiles.fr} Sont comparées les entreprises d’au moins 20 processus. ${leftOut.fr}`,
  explanations: [
    french`L’entreprise est un distributeur, une coopérative ou un grossiste qui vend de tout.`,
    french`C’est un grand groupe, dont plusieurs divisions vendent sous un même nom.`,
    french`Les acheteurs classent le même bien sous des codes différents.`,
    french`L’entreprise loue du personnel, ou sert des régions où un seul marchand réunit plusieurs métiers.`,
  ],
  caution: french`Toutes les classes d’un processus comptent, même si l’entreprise n’en a obtenu qu’une adjudication. La formule ne tient compte ni des montants ni de la taille de l’entreprise : plus elle a de contrats, plus elle rencontre de classes. Les entreprises de moins de 20 processus ne sont pas regardées. « Non calculable » n’est pas une réponse : aucune classe n’est publiée.`,
  observed: 'classes différentes',
  params: {
    fence: labels.fr.fence,
    minimumProcesses: 'Nombre minimal de processus',
    digits: 'Chiffres du code qui font la classe',
    excluded: labels.fr.excluded,
  },
  evidence: { processes: 'Processus obtenus seule' },
};

const en: FlagWords = {
  title: 'Supplier of very varied goods and services',
  question: 'Does the firm win contracts in more classes than others?',
  why: 'Most firms sell in a few classes; a wide variety invites a look at what the firm does.',
  formula: `Distinct classes of what is bought in the processes of which the firm alone received an award. The class is the first 2 digits of the code. Flagged when their number is at the fence or over it: third quartile + 1.5 × interquartile range of the numbers of its peers. ${quartiles.en} Firms with at least 20 processes are compared. ${leftOut.en}`,
  explanations: [
    'The firm is a distributor, a cooperative or a wholesaler that sells everything.',
    'It is a large group, with several divisions that sell under one name.',
    'Buyers classify the same good under different codes.',
    'The firm provides staff, or serves regions where one merchant holds several trades.',
  ],
  caution:
    'All classes of a process count, even if the firm received only one of its awards. The formula takes into account neither amounts nor the size of the firm: the more contracts it has, the more classes it meets. Firms with fewer than 20 processes are not looked at. “Not computable” is not an answer: no class is published.',
  observed: 'distinct classes',
  params: {
    fence: labels.en.fence,
    minimumProcesses: 'Least number of processes',
    digits: 'Digits of the code that make the class',
    excluded: labels.en.excluded,
  },
  evidence: { processes: 'Processes won alone' },
};

export const words: Flag['words'] = { fr, en };
