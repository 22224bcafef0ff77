/** A reviewed list of words that accuse: no text of the site says one, not even to deny it (« n’est pas une fraude » accuses too). */
import type { Language } from '../src/i18n/language.ts';

/**
 * Stems without accents, matched at the start of a word; `\\b` where the word must also end there. A stem that would catch an
 * innocent word is narrowed, and that word stands in accusatory.test.ts.
 */
const stems: Readonly<Record<Language, readonly string[]>> = {
  fr: [
    'fraud',
    'collus',
    'corromp',
    'corrupt',
    'favoritis',
    'favoris[ae]',
    'passe-droit',
    'truqu',
    'trucag',
    'manipul',
    'soupcon',
    'suspec',
    'suspicio',
    'trich',
    'abus',
    'malvers',
    'malhonnet',
    'detourne',
    'irregul',
    'illeg',
    'illicit',
    'delits?\\b',
    'crime',
    'criminel',
    'infraction',
    'coupab',
    'culpab',
    // « faute de temps » is a lack, « faute de frappe » a slip.
    'fautes?\\b(?! d[eu’])',
    'fauti(?:f|ve)',
    'complices?\\b',
    'complicite',
    'cartel',
    // An agreement between bidders; « entente-cadre » is a standing agreement.
    'ententes? (?:entre|illicite|secrete|prealable)',
    'connivence',
    'magouill',
    'copinage',
    'nepotis',
    'pots?-de-vin',
    'dessous-de-table',
    // Bids « de complaisance » are made to lose.
    'complaisan',
    'prete-nom',
    'coquilles? vides?',
    'scandal',
    'complot',
    'escroqu',
    'arnaqu',
    'trompe(?:r|rie|ur|use)',
    'dissimul',
    'camoufl',
    'maquill',
    'blanchiment',
    'gaspill',
    'louches?\\b',
    // Not of data: « un montant douteux ».
    '(?<!(?:donnees?|montants?)(?: est| sont)? )douteu[sx]',
    'anomal',
    'anormal',
    'contourn',
    // The law's word for dividing a need to stay under a threshold.
    'fractionn',
    'saucissonn',
    'viol(?:er|ation)',
    'transgress',
    'inconduite',
    'denonc',
    'mefait',
    'drapeaux? rouges?',
  ],
  en: [
    'fraud',
    'collu[ds]',
    'corrupt',
    'favou?ritis',
    'rigg',
    'manipul',
    'suspic',
    'suspect',
    'cheat',
    'abus',
    'misus',
    'embezzl',
    'misappropriat',
    'irregular',
    'illegal',
    'illicit',
    'unlawful',
    'crime',
    'criminal',
    'offences?\\b',
    'guilt',
    'culprit',
    'faults?\\b',
    'blam',
    'wrongdo',
    'wrongful',
    'anything (?:is |was )?wrong',
    'misconduct',
    'malpractice',
    'malfeasan',
    'brib(?:ed?|ery|ing)\\b',
    'kickback',
    'cartel',
    'scandal',
    'conspir',
    'complicit',
    'dishonest',
    'decei[tv]',
    'decept',
    'conceal',
    'cover-up',
    'launder',
    'nepotis',
    'cronyis',
    'tamper',
    'doctored',
    'sham\\b',
    'shell compan',
    'dummy',
    'phantom',
    'abnormal',
    'anomal',
    'dubious',
    'shady',
    'loophole',
    'circumvent',
    'evad(?:e[ds]?|ing)\\b',
    'violat',
    'breach',
    'infring',
    'squander',
    // The methodology's name for dividing a need to stay under a threshold.
    '(?:bid|contract|order|purchase)[- ]splitting',
    'split (?:bid|contract|order|purchase)s',
    'splitting (?:of )?(?:bid|contract|order|purchase)',
    'denounc',
    // Not the title of the methodology, « Red Flags in Public Procurement ».
    'red flags?\\b(?! in public procurement)',
  ],
};

/** In both languages; only the promise « Aucune accusation », "No accusation", names it. */
const accuse = '(?<!aucune |no )accus(?!tom)';

const patterns = {
  fr: new RegExp(`\\b(?:${[...stems.fr, accuse].join('|')})[a-z]*`, 'g'),
  en: new RegExp(`\\b(?:${[...stems.en, accuse].join('|')})[a-z]*`, 'g'),
} as const;

/** The accusing words of a text, in lower case without accents; empty when there is none. */
export function accusingWords(text: string, language: Language): string[] {
  const plain = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll(/[\u00a0\u202f]/g, ' ')
    .toLowerCase();
  return [...plain.matchAll(patterns[language])].map(([word]) => word);
}
