/** The door of dossiers: commitments followed, what leaders announced, and how many verdicts rest on facts. */
import { currentVerdict, type Dossier } from '../../dossiers/dossier.ts';
import { formatCount } from '../../i18n/format.ts';
import type { Language } from '../../i18n/language.ts';
import { url } from '../../routes.ts';
import { Lights } from '../../ui/lights.tsx';
import { text } from './text.ts';

/** What the door says of dossiers: all of it can be counted again on the page of commitments. */
export function statementCounts(dossiers: readonly Dossier[]): {
  readonly commitments: number;
  readonly statements: number;
  /** Commitments whose verdict in force says that no evidence was found. */
  readonly withoutEvidence: number;
} {
  const followed = dossiers.flatMap(({ commitments }) => commitments);
  return {
    commitments: followed.length,
    statements: dossiers.reduce((sum, { statements }) => sum + statements.length, 0),
    withoutEvidence: followed.filter((one) => currentVerdict(one)?.status === 'noEvidence').length,
  };
}

/** Nothing in an edition without a dossier. */
export function StatementsDoor({
  lang,
  dossiers,
  fictional,
}: {
  lang: Language;
  dossiers: readonly Dossier[];
  /** The data beside it are: then the door says that it is not. */
  fictional: boolean;
}) {
  const words = text[lang].statements;
  const [first] = dossiers;
  if (!first) return null;
  const { commitments, statements, withoutEvidence } = statementCounts(dossiers);
  return (
    <article class="door">
      <h3>
        <a href={url('dossiers', lang)}>{words.title}</a>
      </h3>
      <p>
        {words.lede} {fictional ? <em>{words.real}</em> : null}
      </p>
      <p class="figure figure-headline">
        <span class="figure-value">{formatCount(commitments, lang)}</span>
        <span class="figure-label">{words.label}</span>
        <a class="figure-why" href={url('dossierCommitments', lang, { dossier: first.id })}>
          {words.why}
        </a>
      </p>
      <Lights
        lang={lang}
        official={{ tone: 'plain', children: words.reported(statements), note: words.reportedNote }}
        measured={{
          tone: 'plain',
          children: words.evidenced(commitments - withoutEvidence, commitments),
          note: words.evidencedNote(withoutEvidence),
        }}
      />
    </article>
  );
}
