/** The rules of quality as their file gives them: the sentence, the threshold and its source, why it is no signal. */
import type { Language } from '../../i18n/language.ts';
import type { QualityRule } from '../../model/quality-rules/rule.ts';
import { qualityRules } from '../../model/quality-rules.ts';
import { url } from '../../routes.ts';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { text } from './text.ts';

export function Rule({ rule, lang }: { rule: QualityRule; lang: Language }) {
  const words = text[lang];
  return (
    <>
      <p>{rule.sentence[lang]}</p>
      <DefinitionList
        lang={lang}
        layout="rows"
        items={[
          { term: words.threshold, value: rule.threshold[lang] },
          { term: words.source, value: rule.source[lang] },
          { term: words.why, value: rule.why[lang] },
          { term: words.sums, value: rule.spoils ? words.spoils : words.keeps },
        ]}
      />
    </>
  );
}

/** Folded: eighteen definitions would hide the cases. */
export function Rules({ lang }: { lang: Language }) {
  const words = text[lang];
  return (
    <section id="rules">
      <h2>{words.rules}</h2>
      <p>{words.rulesNote}</p>
      {qualityRules.map((rule) => (
        <details key={rule.id} class="more" id={rule.id}>
          <summary>{rule.name[lang]}</summary>
          <Rule rule={rule} lang={lang} />
          <p>
            <a href={url('qualityFindings', lang, {}, { rule: rule.id })}>{words.seeCases}</a>
          </p>
        </details>
      ))}
    </section>
  );
}
