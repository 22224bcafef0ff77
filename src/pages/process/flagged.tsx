/** What flags find in a process: each with what it observed, its threshold, usual reasons, and where it reruns. */
import { findFlag } from '../../flags/run.ts';
import type { Verdict } from '../../flags/verdicts.ts';
import type { Language } from '../../i18n/language.ts';
import { url } from '../../routes.ts';
import { VerdictCard } from '../../ui/verdict.tsx';
import { text } from './text.ts';

/** The address of a verdict: the flag's page narrowed to its subject. */
export function verdictHref({ flag, subject }: Verdict, lang: Language): string {
  const process = subject.process ?? subject.id;
  return url(
    'flag',
    lang,
    { id: flag },
    { process, ...(subject.kind === 'contract' ? { contract: subject.id } : {}) },
  );
}

export function Verdicts({
  verdicts,
  currency,
  lang,
}: {
  verdicts: readonly Verdict[];
  currency: string | undefined;
  lang: Language;
}) {
  return (
    <>
      {verdicts.map((verdict) => {
        const flag = findFlag(verdict.flag);
        const subject = flag.subjects.find(({ kind }) => kind === verdict.subject.kind) ?? flag.subjects[0];
        return (
          <VerdictCard
            key={`${verdict.flag} ${verdict.subject.id}`}
            lang={lang}
            flag={flag}
            subject={subject}
            row={verdict}
            currency={currency}
            href={verdictHref(verdict, lang)}
          />
        );
      })}
    </>
  );
}

export function Flagged({
  verdicts,
  ocid,
  currency,
  lang,
}: {
  verdicts: readonly Verdict[];
  ocid: string;
  currency: string | undefined;
  lang: Language;
}) {
  const words = text[lang];
  return (
    <section id="flags">
      <h2>{words.flags}</h2>
      <p>{verdicts.length === 0 ? words.noFlag : words.flagsNote}</p>
      <Verdicts verdicts={verdicts} currency={currency} lang={lang} />
      <p>
        <a href={url('processFlags', lang, { ocid })}>{words.allFlags}</a>
      </p>
    </section>
  );
}
