/** What the flag says, in French and English. */
import type { Flag } from '../flag.ts';

const blank = {
  title: 'R069',
  question: '',
  why: '',
  formula: '',
  explanations: [],
  caution: '',
  observed: '',
  params: {},
  evidence: {},
};
export const words: Flag['words'] = { fr: blank, en: blank };
