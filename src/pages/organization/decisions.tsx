/** Shows, among an organization's facts, what reviewed decisions say of it. */
import type { Language } from '../../i18n/language.ts';
import { formatDay } from '../../i18n/time.ts';
import type { Definition } from '../../ui/definition-list.tsx';
import { SaidSource } from '../../ui/said-source.tsx';
import type { OrganizationDecision } from './decisions.ts';
import { text } from './text.ts';

function Decision({ decision, lang }: { decision: OrganizationDecision; lang: Language }) {
  const words = text[lang].decisions;
  const names = [...new Set(decision.others.map(({ id, name }) => name ?? id))];
  return (
    <>
      {decision.decision === 'same' ? words.joined(names) : words.different(names)} {decision.reason[lang]}
      <small>
        {words.source} <SaidSource source={decision.source} />. {words.reviewed(decision.reviewer)}{' '}
        <time dateTime={decision.day}>{formatDay(decision.day, lang)}</time>.
      </small>
    </>
  );
}

/** Empty when nothing was decided, which is the case of nearly all. */
export function decisionFacts(decisions: readonly OrganizationDecision[], lang: Language): Definition[] {
  if (decisions.length === 0) return [];
  return [
    {
      term: text[lang].decisions.term,
      value: decisions.map((decision) => (
        <p key={decision.others.map(({ id }) => id).join(' ')}>
          <Decision decision={decision} lang={lang} />
        </p>
      )),
    },
  ];
}
