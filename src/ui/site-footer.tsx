/** The foot of every page: which edition was read, from what, under which licences, and how to check or correct it. */
import { shortHash } from '../i18n/format.ts';
import type { Language } from '../i18n/language.ts';
import { formatInstant } from '../i18n/time.ts';
import { words } from '../i18n/words.ts';
import { url } from '../routes.ts';

/** The edition that a page was made from. */
export interface EditionFacts {
  /** Local label, counts from 1 on this machine. */
  readonly number: number;
  /** SHA-256 of the canonical manifest: the fingerprint. */
  readonly id: string;
  /** Instant, ISO 8601. */
  readonly date: string;
  readonly fictional: boolean;
  /** How many sources it was made from. */
  readonly sources: number;
}

export interface Alternates {
  readonly json?: string | undefined;
  readonly csv?: string | undefined;
  readonly atom?: string | undefined;
  readonly jsonfeed?: string | undefined;
  readonly ics?: string | undefined;
}

export interface SiteFooterProps {
  readonly lang: Language;
  readonly edition: EditionFacts | null;
  readonly alternates: Alternates;
  /** This page's absolute address, printed on paper. */
  readonly address: string;
}

function EditionLine({ edition, lang }: { edition: EditionFacts; lang: Language }) {
  const text = words(lang).footer;
  return (
    <p class="site-edition">
      <a href={`${url('editions', lang)}#${edition.id}`}>{text.edition(edition.number)}</a>{' '}
      {edition.fictional ? <em class="badge">{words(lang).demo.short}</em> : null}{' '}
      <time dateTime={edition.date}>{formatInstant(edition.date, lang)}</time> · {text.fingerprint}{' '}
      <code title={edition.id}>{shortHash(edition.id)}</code> ·{' '}
      <a href={url('data', lang)}>{text.sources(edition.sources)}</a>
    </p>
  );
}

export function SiteFooter({ lang, edition, alternates, address }: SiteFooterProps) {
  const all = words(lang);
  const text = all.footer;
  return (
    <footer class="site-footer">
      <div class="wrap">
        <p class="site-promise">{text.promise}</p>
        {edition ? <EditionLine edition={edition} lang={lang} /> : null}
        <nav class="site-links screen" aria-label={text.label}>
          <ul>
            {alternates.json === undefined ? null : (
              <li>
                <a href={alternates.json} type="application/json">
                  {all.download.pageAsJson}
                </a>
              </li>
            )}
            {alternates.csv === undefined ? null : (
              <li>
                <a href={alternates.csv} type="text/csv">
                  {all.download.pageAsCsv}
                </a>
              </li>
            )}
            <li>
              <a href={url('data', lang)}>{text.licences}</a>
            </li>
            <li>
              <a href={url('quality', lang)}>{text.quality}</a>
            </li>
            <li>
              <a href={url('measures', lang)}>{text.measures}</a>
            </li>
            <li>
              <a href={url('method', lang)}>{text.method}</a>
            </li>
            <li>
              <a href={url('corrections', lang)}>{text.corrections}</a>
            </li>
            <li>
              <a href={`${url('corrections', lang)}#report`}>{text.report}</a>
            </li>
            <li>
              <a href={url('about', lang)}>{text.about}</a>
            </li>
          </ul>
        </nav>
        <p class="screen site-print">{text.print}</p>
        <p class="paper">{all.print.from(address)}</p>
      </div>
    </footer>
  );
}
