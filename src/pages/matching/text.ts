/** Words about how well organizations are recognized. */
import { french } from '../../i18n/typography.ts';

const fr = {
  title: 'Ce que vaut la reconnaissance',
  lede: (day: string) =>
    french`Mesurée le ${day} avec les règles de cette version, sur des données dont la vérité est connue d’ailleurs. Précision : des rapprochements faits, la part qui est juste. Rappel : de ceux qu’il fallait faire, la part qui est faite.`,
  stale: french`Les règles ont changé depuis cette mesure : elle est à refaire.`,
  caption: 'Précision et rappel',
  trial: 'Épreuve',
  precision: 'Précision',
  recall: 'Rappel',
  trials: {
    hiddenNumber: french`NEQ caché dans un avis sur dix : le nom et l’endroit le retrouvent-ils ? (degré 2)`,
    allHidden: french`Tous les NEQ cachés : paires réunies par le nom et l’endroit seulement`,
    nameAlone: french`NEQ caché, et le nom seul, sans endroit (Limpide ne s’en contente pas)`,
    spellings: french`Graphies de fournisseurs fédéraux, le nom seul : cette liste ne donne pas d’endroit`,
  },
  outOf: (part: string, whole: string) => french`${part} sur ${whole}`,
  seao: (notices: string, withNumber: string, bidders: string, files: string) =>
    french`Les trois premières épreuves : ${notices} avis du SEAO de 2018 à 2021 (${files} fichiers), ${withNumber} soumissionnaires avec un NEQ valide sur ${bidders}. Une même firme qui s’immatricule de nouveau garde son nom et son adresse sous un autre NEQ : l’épreuve compte cela comme une erreur.`,
  federal: (spellings: string, families: string) =>
    french`La dernière : ${spellings} graphies que leur diffuseur a groupées en ${families} familles d’entreprises. Ces noms y sont déjà sans forme juridique, et une famille réunit des filiales aux noms tout autres : le rappel est donc très bas, et le degré 2 ne peut y être mesuré en entier.`,
  again: french`Pour refaire cette mesure, avec ces fichiers :`,
  sentence: (day: string, precision: string, recall: string, asserted: string, possible: string) =>
    french`Mesuré le ${day} : quand le NEQ d’un soumissionnaire est caché, le nom et l’endroit donnent le bon ${precision} du temps (${asserted} rapprochements), et le retrouvent dans ${recall} des cas (${possible} soumissionnaires). [Les épreuves, et comment les refaire](matching).`,
};

const en: typeof fr = {
  title: 'How well recognition works',
  lede: (day) =>
    `Measured on ${day} with the rules of this version, on data whose truth is known from elsewhere. Precision: of the links made, the share that is right. Recall: of those to be made, the share that is made.`,
  stale: 'The rules have changed since this was measured: it is to be done again.',
  caption: 'Precision and recall',
  trial: 'Trial',
  precision: 'Precision',
  recall: 'Recall',
  trials: {
    hiddenNumber: 'NEQ hidden in one notice of ten: do name and place find it again? (degree 2)',
    allHidden: 'Every NEQ hidden: pairs put together by name and place only',
    nameAlone: 'NEQ hidden, and the name alone, without place (not enough for Limpide)',
    spellings: 'Spellings of federal vendors, the name alone: this list gives no place',
  },
  outOf: (part, whole) => `${part} of ${whole}`,
  seao: (notices, withNumber, bidders, files) =>
    `The first three trials: ${notices} SEAO notices of 2018 to 2021 (${files} files), ${withNumber} bidders with a valid NEQ of ${bidders}. A firm that registers again keeps its name and address under another NEQ: the trial counts this as an error.`,
  federal: (spellings, families) =>
    `The last one: ${spellings} spellings that their publisher grouped into ${families} families of firms. These names are already without legal forms, and a family holds subsidiaries with quite other names: recall is therefore very low, and degree 2 cannot be measured whole there.`,
  again: 'To measure again, with these files:',
  sentence: (day, precision, recall, asserted, possible) =>
    `Measured on ${day}: when a bidder’s NEQ is hidden, name and place give the right one ${precision} of the time (${asserted} links), and find it in ${recall} of cases (${possible} bidders). [The trials, and how to repeat them](matching).`,
};

export const text = { fr, en } as const;
