/** Writes what reviewed decisions say before the model runs, so that it can apply them. */
import type { Engine } from '../../engine/engine.ts';
import type { Decision } from '../decisions/decision.ts';
import { judge } from '../decisions/judged.ts';
import decisionSql from './decision.sql';
import judgedSql from './judged.sql';

export async function writeDecisions(engine: Engine, decisions: readonly Decision[]): Promise<void> {
  await engine.run(decisionSql);
  await engine.run(judgedSql);
  for (const [index, { decision, reason, source, reviewer, day, origin }] of decisions.entries())
    await engine.run(
      'insert into organization_decision values ($number, $decision, $fr, $en, $source, $reviewer, $day, $origin)',
      { number: index + 1, decision, fr: reason.fr, en: reason.en, source, reviewer, day, origin },
    );
  for (const { decisionNo, key, keptKey } of judge(decisions))
    await engine.run('insert into judged values ($number, $key, $kept)', {
      number: decisionNo,
      key,
      kept: keptKey,
    });
}
