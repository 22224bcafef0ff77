/** The parameters of a figure, read from its address. */
import { LimpideError } from '../../kernel/errors.ts';
import type { FigureParams } from '../figures.ts';

/** @throws LimpideError usage when a parameter is given twice: which one counts would be a guess */
export function figureParams(query: URLSearchParams): FigureParams {
  const params: Record<string, string> = {};
  for (const [name, value] of query) {
    if (Object.hasOwn(params, name))
      throw new LimpideError('usage', `Parameter ${name.slice(0, 40)}: given more than once; give it once.`);
    params[name] = value;
  }
  return params;
}

export function without(params: FigureParams, ...names: readonly string[]): FigureParams {
  return Object.fromEntries(Object.entries(params).filter(([name]) => !names.includes(name)));
}
