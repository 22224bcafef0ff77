/** What the flag says, in French and English. */
import { french } from '../../i18n/typography.ts';
import type { Flag, FlagWords } from '../flag.ts';

const fr: FlagWords = {
  title: 'Montant du contrat différent de l’adjudication',
  question: french`Le contrat signé est-il d’un autre montant que l’adjudication ?`,
  why: french`L’adjudication annonce un montant, le contrat l’engage ; une différence invite à lire ce qui a changé entre les deux.`,
  formula: french`Montant du contrat ÷ montant de son adjudication − 1 ; quand plusieurs contrats exécutent une adjudication, c’est leur somme qui est comparée. Signalé quand les deux montants diffèrent de plus de 0 dollar, en plus ou en moins. Les contrats dont la date de signature est publiée sont regardés. Sont laissés de côté les processus annulés.`,
  explanations: [
    french`Le montant publié du contrat est celui d’aujourd’hui : options exercées, indexation, quantités réelles.`,
    french`L’adjudication est exécutée par plusieurs contrats, dont un n’est pas encore publié.`,
    french`Un des deux montants comprend les taxes, ou toutes les options, et l’autre non.`,
    french`Le contrat est à commandes, et son montant suit ce qui a été commandé.`,
  ],
  caution: french`Une différence d’un cent suffit : le signal dit que deux montants publiés ne sont pas les mêmes, rien de plus. Beaucoup de diffuseurs tiennent à jour le montant du contrat. Quand la date de signature n’est pas publiée, comme dans les fichiers annuels du SEAO, le contrat n’est pas regardé, ce qui ne veut pas dire « rien à signaler ». « Non calculable » n’est pas une réponse : un des deux montants manque ou n’est pas plausible, ou leurs monnaies diffèrent.`,
  observed: 'différence, en part du montant de l’adjudication',
  params: { tolerance: 'Différence permise, en dollars' },
  evidence: {
    awarded_amount: 'Montant de l’adjudication',
    amount: 'Montant du contrat',
  },
};

const en: FlagWords = {
  title: 'Contract amount different from the award',
  question: 'Does the signed contract have another amount than the award?',
  why: 'The award announces an amount, the contract commits it; a difference invites a look at what changed between the two.',
  formula:
    'Amount of the contract ÷ amount of its award − 1; where several contracts carry out one award, their sum is compared. Flagged when the two amounts differ by more than 0 dollars, up or down. Contracts with a published date of signature are looked at. Cancelled processes are left out.',
  explanations: [
    'The published amount of the contract is today’s: options exercised, indexation, real quantities.',
    'The award is carried out by several contracts, one of which is not published yet.',
    'One of the two amounts includes taxes, or all options, and the other does not.',
    'It is a standing offer, and its amount follows what was ordered.',
  ],
  caution:
    'A difference of one cent is enough: the flag says that two published amounts are not the same, and nothing more. Many publishers keep the amount of the contract up to date. Where no date of signature is published, as in SEAO’s yearly files, the contract is not looked at, which does not mean “clear”. “Not computable” is not an answer: one of the two amounts is missing or not plausible, or their currencies differ.',
  observed: 'difference, as a share of the amount of the award',
  params: { tolerance: 'Allowed difference, in dollars' },
  evidence: {
    awarded_amount: 'Amount of the award',
    amount: 'Amount of the contract',
  },
};

export const words: Flag['words'] = { fr, en };
