/** The right of reply, beside what is answered: each reply in full, dated and signed, and the way to send one. */
import type { Language } from '../i18n/language.ts';
import { formatDay } from '../i18n/time.ts';
import { french } from '../i18n/typography.ts';
import type { Reply } from '../replies/schema.ts';
import { url } from '../routes.ts';

const fr = {
  from: (body: string) => french`Réponse : ${body}`,
  signed: (role: string, day: string) => french`Signée : ${role}, le ${day}`,
  languages: { fr: 'Texte en français', en: 'Texte en anglais' },
  received: {
    letter: 'reçue par lettre',
    email: 'reçue par courriel',
    publication: 'publiée par l’organisme',
  },
  when: (how: string, day: string) => `${how}, ${day}`,
  invite: french`Un organisme ou une entreprise dont il est question ici peut répondre.`,
  send: 'Envoyer une réponse',
};
const en: typeof fr = {
  from: (body) => `Reply: ${body}`,
  signed: (role, day) => `Signed: ${role}, ${day}`,
  languages: { fr: 'Text in French', en: 'Text in English' },
  received: {
    letter: 'received by letter',
    email: 'received by e-mail',
    publication: 'published by the body',
  },
  when: (how, day) => `${how}, ${day}`,
  invite: 'A public body or a firm that is named here may reply.',
  send: 'Send a reply',
};
const text = { fr, en } as const;

/** One reply: the text as given, in its language, and who answers for it. */
export function ReplyText({ reply, lang }: { reply: Reply; lang: Language }) {
  const words = text[lang];
  const { from, source } = reply;
  const how = words.when(words.received[source.how], formatDay(source.received, lang));
  return (
    <article class="reply" id={`reply-${reply.id}`}>
      <p class="reply-from">{words.from(from.body)}</p>
      <blockquote lang={reply.language} cite={source.url}>
        {reply.text.split(/\n\s*\n/).map((paragraph) => (
          <p key={paragraph}>{paragraph.trim()}</p>
        ))}
      </blockquote>
      <p class="reply-signed">
        {words.signed(from.role, formatDay(reply.date, lang))}
        <br />
        <small>
          {reply.language === lang ? '' : `${words.languages[reply.language]}; `}
          {source.url === undefined ? how : <a href={source.url}>{how}</a>}
        </small>
      </p>
    </article>
  );
}

/**
 * Replies at their place, then the invitation to send one; never empty.
 * @param page the path of the page that is answered, put into the form
 */
export function Replies({
  replies,
  page,
  lang,
}: {
  replies: readonly Reply[];
  page: string;
  lang: Language;
}) {
  const words = text[lang];
  return (
    <div class="replies">
      {replies.map((reply) => (
        <ReplyText key={reply.id} reply={reply} lang={lang} />
      ))}
      <p>
        {words.invite}{' '}
        <a href={`${url('replies', lang, {}, { page })}#send`} rel="nofollow">
          {words.send}
        </a>
      </p>
    </div>
  );
}
