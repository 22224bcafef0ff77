/** Words that several flags say alike: what they leave out, what quartiles are, the parameters that they share. */
import { french } from '../i18n/typography.ts';
import type { Words } from '../measures/measure.ts';

/** A sentence at the end of a formula, for flags with the parameter `excluded`. */
export const leftOut: Words = {
  fr: french`Sont laissés de côté les processus annulés, et ceux dont la précision sur le mode d’attribution est « EXC ».`,
  en: 'Cancelled processes, and those whose method details are “EXC”, are left out.',
};

/** The same, for flags that also have `withoutPrice`. */
export const leftOutOfPrices: Words = {
  fr: french`Sont laissés de côté les processus annulés, et ceux dont la précision sur le mode d’attribution est « EXC » ou « NPC ».`,
  en: 'Cancelled processes, and those whose method details are “EXC” or “NPC”, are left out.',
};

export const quartiles: Words = {
  fr: french`Un quart des cas comparables est sous le premier quartile, les trois quarts sous le troisième ; l’écart interquartile est la distance entre les deux.`,
  en: 'A quarter of the peers lie under the first quartile, three quarters under the third; the interquartile range is the distance between the two.',
};

/** Labels of parameters, by name. */
export const labels = {
  fr: {
    excluded: 'Modes laissés de côté, d’après la précision du diffuseur, mot pour mot',
    withoutPrice: 'Modes laissés de côté parce que les prix ne s’y comparent pas, mot pour mot',
    fence: 'Distance du seuil statistique, en écarts interquartiles',
  },
  en: {
    excluded: 'Methods left out, by the publisher’s method details, word for word',
    withoutPrice: 'Methods left out because their prices do not compare, word for word',
    fence: 'Distance of the fence, in interquartile ranges',
  },
} as const;
