/** How well organizations are recognized: the trials, their precision and recall, and the command that repeats them. */
import { formatCount, formatPercent } from '../../i18n/format.ts';
import type { Language } from '../../i18n/language.ts';
import { formatDay } from '../../i18n/time.ts';
import { type MatchingFigure, type MatchingResult, matchingHash } from '../../model/matching-result.ts';
import { CodeBlock } from '../../ui/code-block.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Silence } from '../../ui/silence.tsx';
import { text } from './text.ts';

const command = 'bin/limpide matching --notices FOLDER --spellings FILE.csv';

/** "99.6% (14,001 of 14,062)"; a share of nothing cannot be told. */
function Share({ part, whole, lang }: { part: number; whole: number; lang: Language }) {
  if (whole === 0) return <Silence lang={lang} />;
  return (
    <>
      {formatPercent(part / whole, lang, 2)}{' '}
      <small>{text[lang].outOf(formatCount(part, lang), formatCount(whole, lang))}</small>
    </>
  );
}

export function MatchingSection({ result, lang }: { result: MatchingResult | undefined; lang: Language }) {
  if (result === undefined) return null;
  const words = text[lang];
  const { seao, federal } = result;
  const n = (count: number): string => formatCount(count, lang);
  return (
    <section id="matching">
      <h2>{words.title}</h2>
      <p>{words.lede(formatDay(result.measuredOn, lang))}</p>
      {result.statements === matchingHash ? null : <p>{words.stale}</p>}
      <DataTable<MatchingFigure>
        lang={lang}
        caption={words.caption}
        captionHidden
        rows={result.figures}
        rowKey={({ trial }) => trial}
        columns={[
          { key: 'trial', header: words.trial, rowHeader: true, cell: ({ trial }) => words.trials[trial] },
          {
            key: 'precision',
            header: words.precision,
            align: 'end',
            cell: ({ right, asserted }) => <Share part={right} whole={asserted} lang={lang} />,
          },
          {
            key: 'recall',
            header: words.recall,
            align: 'end',
            cell: ({ right, possible }) => <Share part={right} whole={possible} lang={lang} />,
          },
        ]}
      />
      <p>{words.seao(n(seao.notices), n(seao.withNumber), n(seao.bidders), n(seao.files))}</p>
      <p>{words.federal(n(federal.spellings), n(federal.families))}</p>
      <p>{words.again}</p>
      <CodeBlock lang={lang} code={command} />
    </section>
  );
}

/** What the method says of it, in one sentence; undefined when nothing was measured. */
export function matchingSentence(result: MatchingResult | undefined, lang: Language): string | undefined {
  const figure = result?.figures.find(({ trial }) => trial === 'hiddenNumber');
  if (!result || !figure || figure.asserted === 0 || figure.possible === 0) return undefined;
  const { right, asserted, possible } = figure;
  return text[lang].sentence(
    formatDay(result.measuredOn, lang),
    formatPercent(right / asserted, lang, 2),
    formatPercent(right / possible, lang, 1),
    formatCount(asserted, lang),
    formatCount(possible, lang),
  );
}
