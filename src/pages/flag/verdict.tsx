/** The answer about one subject: what was observed, what it is compared with, and every piece that it rests on. */
import type { Edition } from '../../editions/open.ts';
import type { Flag, FlagSubject } from '../../flags/flag.ts';
import type { FlagRow } from '../../flags/result.ts';
import type { Language } from '../../i18n/language.ts';
import { url } from '../../routes.ts';
import { ResultSign } from '../../ui/lights.tsx';
import { VerdictFacts } from '../../ui/verdict.tsx';
import { subjectParams } from './rows.ts';
import { text } from './text.ts';

interface VerdictProps {
  readonly edition: Edition;
  readonly lang: Language;
  readonly flag: Flag;
  readonly subject: FlagSubject;
  readonly row: FlagRow;
}

/** The page of what a row is about; undefined for a pair, which has two. */
export function subjectHref({ subject }: FlagRow, lang: Language): string | undefined {
  const { kind, id } = subject;
  switch (kind) {
    case 'process':
      return url('process', lang, { ocid: id });
    case 'contract':
      return url('process', lang, { ocid: subject.process ?? '' });
    case 'tenderer':
      return url('supplier', lang, { id });
    case 'buyer':
    case 'procuringEntity':
      return url('buyer', lang, { id });
    case 'buyerCategory':
      return url('buyer', lang, { id: id.slice(0, id.lastIndexOf('|')) });
    case 'pair':
      return undefined;
  }
}

export function Verdict({ edition, lang, flag, subject, row }: VerdictProps) {
  const words = text[lang];
  const href = subjectHref(row, lang);
  const name = row.subject.name ?? row.subject.id;
  const inProcess = row.subject.kind === 'process' || row.subject.kind === 'contract';
  return (
    <article>
      <h3>
        {href === undefined ? name : <a href={href}>{name}</a>}
        {row.dimensions['year'] !== undefined && subject.annual ? `, ${row.dimensions['year']}` : ''}
      </h3>
      <p>
        <ResultSign result={row.result} lang={lang} />
      </p>
      <VerdictFacts lang={lang} flag={flag} subject={subject} row={row} currency={edition.currency} />
      {row.subject.kind === 'pair' ? <PairLinks row={row} lang={lang} /> : null}
      {inProcess && href !== undefined ? (
        <p>
          <a href={`${href}#sources`}>{words.releases}</a>
        </p>
      ) : null}
    </article>
  );
}

/** A pair has the pages of both. */
function PairLinks({ row, lang }: { row: FlagRow; lang: Language }) {
  const { buyer = '', supplier = '' } = subjectParams(row);
  return (
    <p>
      <a href={url('buyer', lang, { id: buyer })}>{text[lang].buyerPage}</a>{' '}
      <a href={url('supplier', lang, { id: supplier })}>{text[lang].supplierPage}</a>
    </p>
  );
}
