/** The verdicts on a commitment, all of them: a new one stands after the old, which stays as it was. */
import type { Dossier } from '../../dossiers/dossier.ts';
import type { Commitment, Verdict } from '../../dossiers/schema/commitments.ts';
import type { Language } from '../../i18n/language.ts';
import { Day, say } from '../dossier/parts.tsx';
import { shared } from '../dossier/words.ts';
import { text } from './text.ts';

function Detail({ dossier, verdict, lang }: { dossier: Dossier; verdict: Verdict; lang: Language }) {
  const words = text[lang];
  return (
    <div class="timeline-detail">
      <p>{say(verdict.rule, lang)}</p>
      {verdict.dissent === undefined ? null : (
        <p>
          <strong>{words.dissent}</strong> {say(verdict.dissent, lang)}
        </p>
      )}
      {verdict.reply === undefined ? null : (
        <p>
          <strong>{words.reply}</strong> {say(verdict.reply, lang)}
        </p>
      )}
      {verdict.evidence.length === 0 ? null : (
        <p>
          {words.evidence}{' '}
          {verdict.evidence.map((id, index) => {
            const fact = dossier.fact(id);
            return fact ? (
              <>
                {index === 0 ? '' : ' ; '}
                <a href={`#fact-${id}`}>
                  {fact.date === undefined ? say(fact.text, lang) : <Day day={fact.date} lang={lang} />}
                </a>
              </>
            ) : null;
          })}
        </p>
      )}
      <p>
        <small>
          {words.editors} {verdict.editors.map((role) => say(role, lang)).join(', ')} ·{' '}
          <code title={verdict.hash}>{verdict.hash?.slice(0, 12)}</code>
        </small>
      </p>
    </div>
  );
}

export function Verdicts({
  dossier,
  commitment,
  lang,
}: {
  dossier: Dossier;
  commitment: Commitment;
  lang: Language;
}) {
  const words = text[lang];
  return (
    <section>
      <h2>{words.timeline}</h2>
      <p>{words.timelineNote}</p>
      <ol class="timeline" aria-label={words.timeline}>
        {commitment.verdicts.map((verdict) => (
          <li key={verdict.hash ?? verdict.asOf}>
            <p class="timeline-day">
              <Day day={verdict.asOf} lang={lang} />
            </p>
            <p class="timeline-title">
              <strong>{shared[lang].statuses[verdict.status]}</strong>
            </p>
            <Detail dossier={dossier} verdict={verdict} lang={lang} />
          </li>
        ))}
      </ol>
    </section>
  );
}
