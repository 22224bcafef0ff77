/** Documents and pages that the publisher links to; only addresses of the web become links. */
import { textOrNull } from '../../engine/cells.ts';
import type { SqlRow } from '../../engine/engine.ts';
import type { Language } from '../../i18n/language.ts';
import { formatDay } from '../../i18n/time.ts';
import { dayOf } from './dates.ts';
import { Folded } from './parts.tsx';
import { text } from './text.ts';

function webAddress(row: SqlRow): string | undefined {
  const address = textOrNull(row, 'url');
  return address !== null && /^https?:\/\//i.test(address) ? address : undefined;
}

/** SEAO's document "seao" is the notice's own page. */
function isNotice(row: SqlRow): boolean {
  return textOrNull(row, 'document_id') === 'seao' || textOrNull(row, 'document_type') === 'tenderNotice';
}

/** The notice as its publisher shows it, when a document leads there. */
export function noticeAddress(documents: readonly SqlRow[]): string | undefined {
  return documents
    .filter(isNotice)
    .map(webAddress)
    .find((address) => address !== undefined);
}

/** The host of an address, for a document that has no title: « www.seao.ca ». */
function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname : address;
}

export function Documents({ documents, lang }: { documents: readonly SqlRow[]; lang: Language }) {
  const words = text[lang];
  return (
    <Folded lang={lang} count={documents.length}>
      <ul>
        {documents.map((row, index) => {
          const address = webAddress(row);
          const title = textOrNull(row, 'title');
          const where = address === undefined ? (textOrNull(row, 'url') ?? '') : hostOf(address);
          const label = title ?? (isNotice(row) ? words.noticeAt(where) : where);
          const details = [
            textOrNull(row, 'document_type'),
            textOrNull(row, 'format'),
            dayOf(row, 'published_at'),
          ].flatMap((detail, place) =>
            detail === null ? [] : [place === 2 ? formatDay(detail, lang) : detail],
          );
          return (
            <li key={String(index)}>
              {address === undefined ? (
                label
              ) : (
                <a href={address} rel="noopener">
                  {label}
                </a>
              )}
              {details.length === 0 ? null : <small> {details.join(' · ')}</small>}
            </li>
          );
        })}
      </ul>
    </Folded>
  );
}
