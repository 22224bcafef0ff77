/** The method in English; French is the source of truth. */
import type { ProseSection } from '../../ui/prose.tsx';

export const sections: readonly ProseSection[] = [
  {
    id: 'files',
    title: 'The files',
    blocks: [
      'Limpide reads files that public bodies publish themselves. For Québec, they are those of the electronic tendering system (SEAO): in XML from 2009 to 2021, then in the OCDS format. Any file that follows the [OCDS](ocds) standard can be added.',
      'Each file is kept as it came. A fingerprint, its SHA-256, is its name: if a single letter changed, the fingerprint would change too. The [data](data) page gives the publisher, the licence and the fingerprint of each.',
      'Nothing is typed in by hand. While you read a page, no other site is asked for anything.',
    ],
  },
  {
    id: 'rows',
    title: 'What becomes of each row',
    blocks: [
      'Each row that is read has one fate, and only one:',
      [
        'it is loaded;',
        'it is replaced by a later version of the same row;',
        'it is put in quarantine, with the reason, the place and the raw text.',
      ],
      'The counts are published file by file: the rows read are always the sum of the others. See the [quality of the data](quality) and the [quarantine](quarantine). A removal that the law requires is counted apart and leaves a dated trace.',
      'A final amount or an expense whose notice is in no file is loaded and counted, but enters no computation.',
    ],
  },
  {
    id: 'versions-of-a-notice',
    title: 'One purchase, several versions',
    blocks: [
      'A notice is often published several times. Its versions make one procurement process. The latest one stands; the others stay visible in the timeline of its page, with what changed.',
      'Versions in the OCDS format are brought together field by field, by the [rules of the standard](merge). The same notice published in XML and in OCDS is one process.',
      'Times are those of Québec. A date that cannot be true, such as January 1, 1900, is treated as not stated. The year of a process is that in which its tender opened; failing that, that of its publication.',
    ],
  },
  {
    id: 'organizations',
    title: 'Who is who',
    blocks: [
      'One public body may be written in ten ways. Two mentions are brought together when one of these proofs exists:',
      [
        'the same valid official number, such as Québec’s enterprise number (NEQ);',
        'the same name in the same place, leaving aside accents, capitals, spaces and legal forms (inc., ltd.); an official number is lent to one who gives none only after four mentions;',
        'the same identifier at the same publisher.',
      ],
      'Without proof they stay apart. Those that look alike are [listed](organizations): they are never merged or added up without a reviewed decision, which their page shows.',
    ],
  },
  {
    id: 'people',
    title: 'People',
    blocks: [
      'A private individual has no page here, no link and no rank. A name appears only where the publisher put it: on the page of the procurement process.',
      'A supplier is treated as an individual when its NEQ begins with 22, or when it has no identifier and its name has neither a legal form nor an organization’s word. In doubt, we protect.',
    ],
  },
  {
    id: 'amounts',
    title: 'Amounts',
    blocks: [
      [
        'The awarded amount is that of active awards. Zero means “not published”: it enters no sum.',
        'A consortium’s amount counts once. In a ranking of suppliers it is divided equally among its members.',
        'The final amount is what the contract cost. It already holds the additional expenses: do not add them.',
        'A bid in percent, in points or in dollars an hour is kept as it is and never added up.',
        'No currency is converted. Sums are in the edition’s main currency; other amounts are counted apart.',
      ],
      'Sums are exact, to the cent. Large values are rounded on the screen; the exact value is on the figure’s page.',
    ],
  },
  {
    id: 'methods',
    title: 'The procurement method',
    blocks: [
      'Open tender, tender by invitation or direct award: the method comes from the type of the published notice. Three types of SEAO notices (11, 16 and 17) are in no published table. Their method is “not stated”: we do not guess.',
    ],
  },
  {
    id: 'it',
    title: 'Information technology',
    blocks: [
      'A purchase is said to be of information technology when one of its items has one of these categories:',
      [
        'SEAO: G5, G8, G9, G29 and S4;',
        'UNSPSC: codes that begin with 43, 8111 or 81161;',
        'CPV: divisions 30, 48 and 72.',
      ],
      'A purchase of information technology that is classified elsewhere is therefore not seen.',
    ],
  },
  {
    id: 'licences',
    title: 'Licences and open source',
    blocks: [
      'No field says that a contract is a licence. Five signs let it be seen: its class, a wider class, the legal basis, the words of its title, or a weaker word within an IT category. Each [licence contract](licences) says by which ones it was found.',
      'A contract follows another of the same body if the publisher says so, if it has the same subject, if it names a product of the same publisher of software, or if it has the same supplier and class and its title speaks of renewal. The reason is written beside it. A renewal is a fact, and nothing more.',
      '[Open source](openSource) is looked for in titles with a public dictionary. Its precision and recall were measured on titles read one by one: see [the method](openSourceMethod).',
    ],
  },
  {
    id: 'measures',
    title: 'Measures',
    blocks: [
      'Every number is a [measure](measures): a question, a formula in words, a query. Its page, such as [this one](figure), shows the query, the data, and the command that gives the same value again.',
      'A measure gives a value, or says “cannot be computed” and what is missing: a blank is never replaced by zero. The number of cases always stands beside it. On a measure’s page, only public bodies with at least ten cases are compared.',
      'There is no overall score. A high share often has ordinary explanations: they are written beside it.',
    ],
  },
  {
    id: 'flags',
    title: 'Flags',
    blocks: [
      'A [flag](flags) is a question put to every purchase, contract or body. It has three answers: flagged, clear, not computable. The third one says which field is missing.',
      'A flag invites a look: it concludes nothing. Its ordinary explanations are written before the list of what it finds. Its parameters have a default and a source, and anyone can try others.',
      'Flags do not add up: there is no overall score and no ranking. A private individual is counted, and named in no list. Who is named may [reply](replies).',
    ],
  },
  {
    id: 'editions',
    title: 'Editions',
    blocks: [
      'An [edition](editions) is one complete state of the data and the measures. It never changes again. Its true name is a fingerprint of all that it holds; its number and its date are only labels.',
      'An address that carries this fingerprint always gives the same number, as long as the edition is kept. An error is corrected in a new edition, and the old value stays readable in the [corrections](corrections).',
    ],
  },
  {
    id: 'limits',
    title: 'Limits',
    blocks: [
      [
        'These data describe what is published, not all that is bought.',
        'An absence is not a zero: it is written “not stated”.',
        'A publisher’s slip of the keyboard stays visible as it is. Amounts that cannot be right are left out of sums: see [data quality](quality).',
        'The first and the last years of a file are often incomplete.',
        'A number proves nothing by itself. It tells where to look, and what to ask.',
      ],
      'Do you see an error? [Report it](report).',
    ],
  },
  {
    id: 'thresholds',
    title: 'Thresholds',
    blocks: [
      'A law says from which amount a public call for tenders is required. Limpide uses a threshold only when a text that was read gives it, and the [page of thresholds](thresholds) names that text; without it, the answer is “cannot be computed”.',
    ],
  },
];
