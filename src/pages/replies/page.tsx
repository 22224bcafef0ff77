/** Every reply to these data, what each answers, and how to send one: by e-mail or on paper, without anything kept here. */
import { isFlag } from '../../flags/run.ts';
import type { Language } from '../../i18n/language.ts';
import { repliesTo } from '../../replies/find.ts';
import type { Reply, ReplyTarget } from '../../replies/schema.ts';
import { url } from '../../routes.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Note } from '../../ui/note.tsx';
import { ReplyText } from '../../ui/replies.tsx';
import type { Page, PageRequest } from '../page.ts';
import { answeredPage, mailAddress } from './letter.ts';
import { text } from './text.ts';

export const replies: Page = {
  route: 'replies',
  section: null,
  formats: ['json'],
  async html(request) {
    const { lang, edition } = request;
    const words = text[lang];
    const list = repliesTo(request.replies, edition.manifest.lineage, {});
    return {
      title: words.title,
      description: words.description,
      canonical: url('replies', lang),
      indexed: request.query.size === 0,
      body: (
        <>
          <section>
            <h1>{words.title}</h1>
            <p class="lede">{words.lede}</p>
          </section>
          {list.length === 0 ? (
            <EmptyState title={words.none}>
              <p>{words.noneHelp}</p>
            </EmptyState>
          ) : (
            <section>
              <h2>{words.list}</h2>
              {list.map((reply) => (
                <div key={reply.id}>
                  <ReplyText reply={reply} lang={lang} />
                  <Answers reply={reply} lang={lang} />
                </div>
              ))}
            </section>
          )}
          <Send request={request} />
        </>
      ),
    };
  },
  async data({ edition, replies: all }) {
    return { kind: 'value', value: { replies: repliesTo(all, edition.manifest.lineage, {}) } };
  },
};

function Answers({ reply, lang }: { reply: Reply; lang: Language }) {
  const words = text[lang];
  return (
    <>
      <p>{words.about}</p>
      <ul>
        {reply.answers.map((target) => (
          <li key={JSON.stringify(target)}>
            <Target target={target} lang={lang} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Target({ target, lang }: { target: ReplyTarget; lang: Language }) {
  const words = text[lang].targets;
  const { flag, process, buyer, supplier, commitment } = target;
  const [dossier = '', followed = ''] = commitment?.split('/') ?? [];
  const parts = [
    flag === undefined ? null : isFlag(flag) ? (
      <a href={url('flag', lang, { id: flag })}>{words.flag(flag)}</a>
    ) : (
      words.flag(flag)
    ),
    process === undefined ? null : (
      <a href={url('process', lang, { ocid: process })}>{words.process(process)}</a>
    ),
    buyer === undefined ? null : <a href={url('buyer', lang, { id: buyer })}>{words.buyer}</a>,
    supplier === undefined ? null : <a href={url('supplier', lang, { id: supplier })}>{words.supplier}</a>,
    commitment === undefined ? null : (
      <a href={url('dossierCommitment', lang, { dossier, commitment: followed })}>
        {words.commitment(followed)}
      </a>
    ),
  ].filter((part) => part !== null);
  return (
    <>
      {parts.map((part, index) => (
        <>
          {index === 0 ? '' : words.and}
          {part}
        </>
      ))}
    </>
  );
}

function Send({ request }: { request: PageRequest }) {
  const { lang, contact, query, origin } = request;
  const words = text[lang];
  const page = answeredPage(query);
  return (
    <section id="send">
      <h2>{words.send}</h2>
      {page === undefined ? null : (
        <p>
          {words.answered} <a href={page}>{page}</a>
        </p>
      )}
      <h3>{words.byMail}</h3>
      {contact === undefined ? (
        <Note title={words.noContact}>
          <p>{words.noContactHow}</p>
        </Note>
      ) : (
        <>
          <p>
            <a
              href={mailAddress(contact, lang, page === undefined ? undefined : `${origin}${page}`)}
              data-unprinted=""
            >
              {words.write}
            </a>
          </p>
          <p>{words.mailHow(contact)}</p>
        </>
      )}
      <h3>{words.onPaper}</h3>
      <p>
        <a href={url('replyForm', lang, {}, { page })}>{words.form}</a>
      </p>
      <p>{words.paperHow}</p>
      <h3>{words.rules}</h3>
      <ul>
        {words.ruleList.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
      <p>
        <a href={url('corrections', lang)}>{words.corrections}</a>
      </p>
    </section>
  );
}
