/** One flag's verdict on one subject: what was observed beside its threshold, what it rests on, usual reasons, and where it reruns. */
import { fields, isField } from '../flags/fields.ts';
import type { Flag, FlagSubject } from '../flags/flag.ts';
import type { FlagRow } from '../flags/result.ts';
import { formatCount } from '../i18n/format.ts';
import type { Language } from '../i18n/language.ts';
import { formatObserved } from '../i18n/observed.ts';
import { codeWord } from '../i18n/words.ts';
import { DefinitionList } from './definition-list.tsx';
import { ResultSign } from './lights.tsx';

const text = {
  fr: {
    threshold: 'Seuil',
    peers: (n: string) => `${n} cas comparables`,
    missing: 'Il manque',
    reasons: 'Des raisons courantes',
    formula: 'Comment c’est calculé',
    own: 'Ce signal, sa méthode et cette réponse, à recalculer',
  },
  en: {
    threshold: 'Threshold',
    peers: (n: string) => `${n} peers`,
    missing: 'Missing',
    reasons: 'Usual reasons',
    formula: 'How it is computed',
    own: 'This flag, its method and this answer, to rerun',
  },
};

function shown(value: number, flag: Flag, currency: string | undefined, lang: Language): string {
  return formatObserved(String(value), flag.unit, currency, lang);
}

/** The fields that are missing, in words. */
export function missingWords(missing: readonly string[], lang: Language): string {
  return missing.map((field) => (isField(field) ? fields[field][lang] : field)).join(', ');
}

export function capital(label: string): string {
  return label.charAt(0).toLocaleUpperCase() + label.slice(1);
}

interface Shown {
  readonly lang: Language;
  readonly flag: Flag;
  readonly subject: FlagSubject;
  readonly row: FlagRow;
  readonly currency: string | undefined;
  /** The flag's own page, narrowed to this subject: its JSON gives the same verdict. */
  readonly href: string;
}

/** What was compared, with its threshold and peers; then the columns that it rests on. */
export function VerdictFacts({ lang, flag, subject, row, currency }: Omit<Shown, 'href'>) {
  const words = flag.words[lang];
  const compared = [
    ...(row.observed === null
      ? []
      : [{ term: capital(words.observed), value: shown(row.observed, flag, currency, lang) }]),
    ...(row.threshold === null
      ? []
      : [
          {
            term: text[lang].threshold,
            value: shown(row.threshold, flag, currency, lang),
            ...(row.peers === null ? {} : { note: text[lang].peers(formatCount(row.peers, lang)) }),
          },
        ]),
  ];
  const missing =
    row.missing === undefined ? [] : [{ term: text[lang].missing, value: missingWords(row.missing, lang) }];
  const evidence = subject.evidence.flatMap(({ column, unit }) => {
    const value = row.evidence[column] ?? null;
    if (value === null) return [];
    const said =
      column === 'method'
        ? codeWord('methods', String(value), lang)
        : formatObserved(String(value), unit, currency, lang);
    return [{ term: words.evidence[column] ?? column, value: said }];
  });
  return <DefinitionList lang={lang} items={[...compared, ...missing, ...evidence]} />;
}

export function VerdictCard(props: Shown) {
  const { lang, flag, row, href } = props;
  const words = flag.words[lang];
  return (
    <article class="verdict">
      <h3>
        <a href={href}>{words.title}</a>
      </h3>
      <p>{words.question}</p>
      <p>
        <ResultSign result={row.result} lang={lang} />
      </p>
      <VerdictFacts {...props} />
      <details open>
        <summary>{text[lang].reasons}</summary>
        <ul>
          {words.explanations.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
        <p>{words.caution}</p>
      </details>
      <details>
        <summary>{text[lang].formula}</summary>
        <p>{words.formula}</p>
      </details>
      <p>
        <a href={href}>{text[lang].own}</a>
      </p>
    </article>
  );
}
