/** From what each part of the bench saw to the figures that limits are about. */
import type { LimitId } from './limits.ts';
import type { Loaded } from './loading.ts';
import type { MergeCheck } from './merging.ts';
import type { ProjectsSeen } from './projects.ts';
import type { Seao } from './seao.ts';
import type { Serving } from './serving.ts';
import { growthExponent, type Point, projected } from './statistics.ts';
import type { Measured } from './verdict.ts';

type Figure = Measured & { readonly id: LimitId };

/** What the bench saw; a part that was not asked for, or could not be measured, is absent. */
export interface Seen {
  readonly loaded: readonly Loaded[];
  readonly merging?: MergeCheck;
  readonly cases?: MergeCheck;
  readonly seao?: Seao;
  readonly serving?: Serving;
  readonly projects?: ProjectsSeen;
}

/** @param size the size at which the limits are set: seconds at a smaller one are projected to it */
export function measuredOf(seen: Seen, size: number): Figure[] {
  return [
    ...loadingFigures(seen.loaded, size),
    ...checkFigures('merge.sample.inexact', seen.merging, 'processes'),
    ...checkFigures('merge.cases.inexact', seen.cases, 'cases'),
    ...(seen.seao ? seaoFigures(seen.seao) : []),
    ...(seen.serving ? servingFigures(seen.serving) : []),
    ...(seen.projects ? projectFigures(seen.projects) : []),
  ];
}

function loadingFigures(loaded: readonly Loaded[], size: number): Figure[] {
  const figures: Figure[] = [];
  for (const mode of ['one', 'tenth'] as const) {
    const own = loaded.filter((one) => one.mode === mode).sort((a, b) => a.processes - b.processes);
    const largest = own.at(-1);
    if (!largest) continue;
    const { medians, processes } = largest;
    const points = own.flatMap(({ processes, medians: { seconds } }): Point[] =>
      seconds === null ? [] : [{ size: processes, seconds }],
    );
    const forecast = processes < size ? projected(points, size) : null;
    figures.push(
      forecast === null
        ? { id: `load.${mode}.seconds`, value: medians.seconds, size: processes }
        : { id: `load.${mode}.seconds`, value: forecast, size: processes, projected: true },
      { id: `load.${mode}.peak`, value: medians.peak, size: processes },
    );
    if (mode === 'one')
      figures.push(
        { id: 'load.one.rate', value: medians.loadingRate, size: processes },
        { id: 'load.one.ratio', value: medians.ratio, size: processes },
        { id: 'load.one.growth', value: growthExponent(points), size: processes },
        ...flagFigures(largest),
      );
  }
  return figures;
}

function flagFigures({ flags, processes }: Loaded): Figure[] {
  if (!flags) return [];
  return [
    {
      id: 'flags.seconds',
      value: flags.all,
      size: processes,
      detail: `and ${flags.tables.toFixed(1)} s for the tables that they read`,
    },
    { id: 'flags.again.seconds', value: flags.again.seconds, size: processes, detail: flags.again.flag },
  ];
}

function checkFigures(
  id: 'merge.sample.inexact' | 'merge.cases.inexact',
  check: MergeCheck | undefined,
  what: string,
): Figure[] {
  if (!check || check.compared === 0) return [];
  const first = check.differing.slice(0, 3).join(', ');
  return [
    {
      id,
      value: check.differing.length,
      detail: `${check.compared} ${what} compared${first === '' ? '' : `; ${first}`}`,
    },
  ];
}

function seaoFigures({ medians, again, flags }: Seao): Figure[] {
  return [
    ...(flags ? [{ id: 'seao.flags.seconds' as const, value: flags.all }] : []),
    { id: 'seao.add.seconds', value: medians.seconds },
    { id: 'seao.add.peak', value: medians.peak },
    {
      id: 'seao.again.seconds',
      value: again.seconds,
      ...(again.nothingNew ? {} : { detail: 'something was new' }),
    },
  ];
}

function projectFigures({ slowest }: ProjectsSeen): Figure[] {
  return [
    {
      id: 'projects.one.p95',
      value: slowest?.p95 ?? null,
      ...(slowest ? { detail: slowest.kind } : {}),
    },
  ];
}

function servingFigures(serving: Serving): Figure[] {
  const size = serving.processes;
  const { ready, npmStartSeconds, memory, oneAtATime, sixteenAtOnce, anyParameters, cached } = serving;
  const best = [...cached.runs].sort((a, b) => b.requestsPerSecond - a.requestsPerSecond)[0];
  const [longest] = anyParameters.slowest;
  const crowd = ({ slowest }: Serving['oneAtATime']) => ({
    value: slowest?.p95 ?? null,
    size,
    ...(slowest ? { detail: slowest.kind } : {}),
  });
  return [
    { id: 'serve.ready', value: ready.median, size },
    { id: 'serve.npm', value: npmStartSeconds, size },
    { id: 'serve.memory', value: memory.peak === null ? null : memory.peak / 1e6, size },
    { id: 'serve.one.p95', ...crowd(oneAtATime) },
    { id: 'serve.sixteen.p95', ...crowd(sixteenAtOnce) },
    {
      id: 'serve.any.longest',
      value: longest?.milliseconds ?? null,
      size,
      ...(longest ? { detail: longest.path } : {}),
    },
    {
      id: 'serve.cached',
      value: best?.requestsPerSecond ?? null,
      size,
      ...(best ? { detail: `asked by ${best.generator === 'wrk' ? 'wrk' : 'the bench itself'}` } : {}),
    },
  ];
}
