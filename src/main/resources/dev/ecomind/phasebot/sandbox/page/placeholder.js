/** Stands in, visibly, for what this page cannot draw. */
import { make } from './dom.js';

export function placeholder(what, given, problem) {
  const type = typeof given?.type === 'string' ? given.type : 'without a type';
  const told = problem ? `Malformed ${what} “${type}”: ${problem}` : `This page does not draw the ${what} “${type}”`;
  return make('details', { class: 'placeholder' }, make('summary', {}, told),
    make('pre', {}, JSON.stringify(given, null, 2) ?? 'nothing'));
}
