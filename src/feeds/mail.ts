/** The messages that subscribers get, as plain text and as HTML: the same words, links in full, no picture that tells who reads. */
import type { MailText } from '../civic/messages.ts';
import { shortHash } from '../i18n/format.ts';
import type { Language } from '../i18n/language.ts';
import { escapeXml } from './atom.ts';
import type { FeedItem } from './feed.ts';
import { mailText } from './mail-text.ts';

export interface MailAbout {
  readonly lang: Language;
  /** Scheme and host, no slash at the end. */
  readonly origin: string;
  /** The search, in words, and its address on the site. */
  readonly title: string;
  readonly description: string;
  readonly path: string;
  /** The subscription's own page, in full. */
  readonly manage: string;
  readonly fictional: boolean;
}

/** A line of a header: no break can begin another one. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, 200);
}

function link(address: string, label = address): string {
  return `<a href="${escapeXml(address)}">${escapeXml(label)}</a>`;
}

function document(lang: Language, parts: readonly string[]): string {
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Limpide</title></head><body>${parts.join('\n')}</body></html>`;
}

const paragraph = (html: string): string => `<p>${html}</p>`;

/** Asks the owner of a mailbox to confirm, or shows the way to what is confirmed already. */
export function confirmMail(about: MailAbout, confirmed: boolean): MailText {
  const { lang, title, description, manage, fictional } = about;
  const words = mailText[lang].confirm;
  const what = description === '' ? title : `${title} – ${description}`;
  const said = [
    ...(fictional ? [mailText[lang].fictional] : []),
    words.ask,
    what,
    confirmed ? words.again : words.how,
    manage,
    ...(confirmed ? [] : [words.ignore]),
  ];
  return {
    subject: words.subject,
    text: `${said.join('\n\n')}\n`,
    html: document(
      lang,
      said.map((line) => paragraph(line === manage ? link(manage) : escapeXml(line))),
    ),
  };
}

/** @param total how many are new: more than are listed, when a search brings very many at once */
export function digestMail(
  about: MailAbout,
  items: readonly FeedItem[],
  total: number,
  edition: string,
): MailText {
  const { lang, origin, title, description, path, manage, fictional } = about;
  const words = mailText[lang].digest;
  const head = [
    ...(fictional ? [mailText[lang].fictional] : []),
    words.lead(total, items.length),
    description === '' ? title : `${title} – ${description}`,
  ];
  const foot = [words.edition(shortHash(edition)), words.why];
  const text = [
    ...head,
    ...items.map((item) => `${item.title}\n${item.summary}\n${origin}${item.path}`),
    `${words.all} ${origin}${path}`,
    '--',
    ...foot,
    `${words.stop} ${manage}`,
  ].join('\n\n');
  const html = document(lang, [
    ...head.map((line) => paragraph(escapeXml(line))),
    '<ul>',
    ...items.map(
      (item) =>
        `<li>${link(origin + item.path, item.title)}<br>${escapeXml(item.summary).replaceAll('\n', '<br>')}</li>`,
    ),
    '</ul>',
    paragraph(`${escapeXml(words.all)} ${link(origin + path)}`),
    '<hr>',
    ...foot.map((line) => paragraph(escapeXml(line))),
    paragraph(`${escapeXml(words.stop)} ${link(manage)}`),
  ]);
  return { subject: oneLine(words.subject(total, title)), text: `${text}\n`, html };
}
