/** The official word on coverage in Québec, as a light. */
import { formatPercent } from '../../i18n/format.ts';
import type { Language } from '../../i18n/language.ts';
import { formatDay } from '../../i18n/time.ts';
import { outcomes as shipped } from '../../model/outcomes/load.ts';
import type { LightProps } from '../../ui/lights.tsx';
import { Silence } from '../../ui/silence.tsx';
import { text } from './text.ts';

/** The target that Québec's coverage at 50/10 is read beside: Canada's own is of another area. */
export function coverageTarget(lang: Language): LightProps {
  const words = text[lang];
  const target = shipped().targets.find(
    ({ indicator, area }) => indicator === 'coverage-50-10' && area === 'CA-QC',
  );
  if (target === undefined)
    return { tone: 'unknown', children: <Silence lang={lang} />, note: words.noTarget };
  return {
    tone: 'plain',
    children: words.official(
      formatPercent(Number(target.percent) / 100, lang, 0),
      formatDay(target.by, lang),
    ),
    note: <a href={target.source.url}>{target.source.publisher}</a>,
  };
}
