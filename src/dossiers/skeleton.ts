/** The files of a new dossier: one of each thing, invented and marked so, that passes every check and shows the form. */
import { verdictHash } from './chain.ts';
import { quoteHash } from './quotes.ts';
import type { Commitment } from './schema/commitments.ts';
import type { DossierFiles } from './schema/dossier.ts';

const todo = (fr: string, en: string) => ({ fr: `À écrire : ${fr}`, en: `To write: ${en}` });

/** A dossier of one statement, to be replaced line by line. */
export function skeleton(id: string): DossierFiles {
  const quote = 'les mots de la source';
  const quotation = {
    quote,
    source: 'text',
    locator: todo('paragraphe', 'paragraph'),
    wordOffset: 0,
    quoteHash: quoteHash(quote),
  };
  const verdict = {
    status: 'notDue' as const,
    asOf: '2000-01-01',
    rule: todo('pourquoi ce statut', 'why this status'),
    evidence: [],
    editors: [todo('rôle de qui a lu', 'role of who read')],
  };
  const commitment: Commitment = {
    id: 'S1',
    statement: 'S1',
    kind: 'full',
    action: todo('ce qui doit être fait', 'what is to be done'),
    test: todo('ce qui le montrerait', 'what would show it'),
    responsibleAtTheTime: todo('qui pouvait agir alors', 'who could act then'),
    whoCouldAct: todo('qui peut agir aujourd’hui', 'who can act today'),
    testable: true,
    measures: [],
    facts: [],
    verdicts: [],
  };
  return {
    dossier: {
      id,
      title: todo('titre', 'title'),
      lede: todo('de quoi il s’agit', 'what it is about'),
      seed: 'text',
      reporter: 'reporter',
      label: todo('rapporté par…', 'reported by…'),
      events: [
        { id: 'event', title: todo('événement', 'event'), when: todo('quand', 'when'), sources: ['text'] },
      ],
      disclosures: [],
      requests: [],
      rules: {
        stances: todo('comment une position est lue', 'how a stance is read'),
        endOfMandate: todo('ce que change la fin d’un mandat', 'what the end of a mandate changes'),
        evidence: todo('comment les preuves sont classées', 'how evidence is graded'),
      },
      references: [],
      limits: [],
    },
    sources: [
      {
        id: 'text',
        title: 'À écrire',
        publisher: 'À écrire',
        grade: 'interview',
        text: { sha256: '0'.repeat(64), words: 1 },
      },
    ],
    actors: {
      people: [
        {
          id: 'actor',
          name: 'Prénom Nom',
          familyName: 'Nom',
          part: 'actor',
          memberships: [
            { organization: 'party', role: todo('rôle', 'role'), sources: ['text'], verified: true },
          ],
        },
        {
          id: 'reporter',
          name: 'Prénom Nom',
          familyName: 'Nom',
          part: 'reporter',
          memberships: [
            { organization: 'party', role: todo('rôle', 'role'), sources: ['text'], verified: true },
          ],
        },
      ],
      organizations: [{ id: 'party', name: 'À écrire', classification: 'party', sources: ['text'] }],
      mandates: [],
    },
    issues: [
      {
        id: 'issue',
        title: todo('enjeu', 'issue'),
        about: todo('de quoi il s’agit', 'what it is about'),
        proposition: todo(
          'une phrase pour ou contre laquelle on peut être',
          'a sentence that one can be for or against',
        ),
        question: todo('la question à qui n’a rien dit', 'the question to who has said nothing'),
      },
    ],
    statements: [
      {
        ...quotation,
        id: 'S1',
        speaker: 'actor',
        reporter: 'reporter',
        speech: 'indirect',
        event: 'event',
        paraphrase: todo('paraphrase', 'paraphrase'),
        strength: 'I',
      },
    ],
    positions: [{ issue: 'issue', actor: 'actor', stance: 'unclear', statements: ['S1'] }],
    commitments: [{ ...commitment, verdicts: [{ ...verdict, hash: verdictHash('S1', verdict, undefined) }] }],
    claims: [],
    reports: [],
    facts: [],
    chains: [],
  };
}
