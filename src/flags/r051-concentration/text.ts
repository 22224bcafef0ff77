/** What the flag says, in French and English. */
import { french } from '../../i18n/typography.ts';
import type { Flag, FlagWords } from '../flag.ts';
import { labels, leftOut } from '../shared-words.ts';

const fr: FlagWords = {
  title: 'Achats réunis chez peu de fournisseurs',
  question: french`Dans une catégorie, les montants de l’organisme vont-ils à peu de fournisseurs ?`,
  why: french`Des montants réunis chez peu de fournisseurs invitent à regarder combien d’entreprises offrent ce dont l’organisme a besoin.`,
  formula: french`Somme des carrés des parts (en %) de chaque fournisseur dans les montants adjugés par l’organisme dans la catégorie : c’est l’indice de Herfindahl-Hirschman. Il va de près de 0 (beaucoup de petites parts) à 10 000 (un seul fournisseur) ; quatre fournisseurs égaux donnent 2 500. Signalé au-dessus de 2 500, s’il y a au moins 10 adjudications. Toutes les années sont prises ensemble ; le montant d’un consortium est partagé également entre ses membres, qui comptent chacun pour une adjudication. ${leftOut.fr}`,
  explanations: [
    french`Le marché est étroit ou spécialisé, et naturellement concentré.`,
    french`Un seul très grand contrat pèse plus que tous les autres.`,
    french`Une entente-cadre, conclue après un appel d’offres, réunit les commandes chez un fournisseur.`,
    french`La région est éloignée, et peu d’entreprises s’y déplacent.`,
  ],
  caution: french`Un indice élevé décrit une répartition des montants ; il ne dit pas combien d’entreprises pouvaient répondre. Les catégories sont larges (biens, services, travaux) et ne sont pas des marchés. Seuls comptent les montants publiés, plausibles et dans la monnaie de l’édition. « Non calculable » n’est pas une réponse : il y a moins de 10 adjudications, et l’indice voudrait alors dire peu de chose.`,
  observed: 'indice de concentration, de 0 à 10 000',
  params: {
    threshold: 'Seuil de l’indice',
    minimumAwards: 'Nombre minimal d’adjudications',
    excluded: labels.fr.excluded,
  },
  evidence: {
    awards: 'Adjudications',
    suppliers: 'Fournisseurs',
    total: 'Montants adjugés',
  },
};

const en: FlagWords = {
  title: 'Purchases gathered with few suppliers',
  question: 'In a category, do the body’s amounts go to few suppliers?',
  why: 'Amounts gathered with few suppliers invite a look at how many firms offer what the body needs.',
  formula: `Sum of the squared shares (in %) of each supplier in the amounts that the body awarded in the category: this is the Herfindahl-Hirschman index. It goes from nearly 0 (many small shares) to 10,000 (a single supplier); four equal suppliers give 2,500. Flagged over 2,500, if there are at least 10 awards. All years are taken together; the amount of a consortium is divided equally among its members, each of which counts as one award. ${leftOut.en}`,
  explanations: [
    'The market is narrow or specialized, and naturally concentrated.',
    'One very large contract outweighs all others.',
    'A standing agreement, made after a tender, gathers orders with one supplier.',
    'The region is remote, and few firms travel there.',
  ],
  caution:
    'A high index describes how amounts are spread; it does not say how many firms could have answered. Categories are wide (goods, services, works) and are not markets. Only amounts that are published, plausible and in the edition’s currency count. “Not computable” is not an answer: there are fewer than 10 awards, and the index would then mean little.',
  observed: 'index of concentration, from 0 to 10,000',
  params: {
    threshold: 'Threshold of the index',
    minimumAwards: 'Least number of awards',
    excluded: labels.en.excluded,
  },
  evidence: {
    awards: 'Awards',
    suppliers: 'Suppliers',
    total: 'Awarded amounts',
  },
};

export const words: Flag['words'] = { fr, en };
