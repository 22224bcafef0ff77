/** What the pages of projects must show of the fictional portfolio: the planted cases, by the ids of their projects. */
import type { Project } from './project.ts';
import { isPlanted, type PlantedCase } from './story.ts';

export interface PortfolioAnswers {
  readonly projects: number;
  readonly publications: number;
  /** Ids of the projects of each planted case. */
  readonly planted: Readonly<Record<PlantedCase, readonly string[]>>;
}

export function portfolioAnswers(projects: readonly Project[], publications: number): PortfolioAnswers {
  const of = (planted: PlantedCase): string[] =>
    projects.filter(({ story }) => isPlanted(story) && story === planted).map(({ id }) => id);
  return {
    projects: projects.length,
    publications,
    planted: {
      rebaselinedGreen: of('rebaselinedGreen'),
      recedingEnd: of('recedingEnd'),
      vanished: of('vanished'),
      left: of('left'),
      frozenRating: of('frozenRating'),
      retroactiveChange: of('retroactiveChange'),
    },
  };
}
