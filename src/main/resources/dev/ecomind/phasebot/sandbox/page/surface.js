/**
 * Where blocks stand: a message, a modal or the Home tab. It keeps what has been entered there and
 * sends what has been pressed.
 */
import { api, inWords } from './api.js';

export class Surface {
  constructor({ workspace, container, kind, onProblem = () => {} }) {
    this.workspace = workspace;
    this.container = container;
    this.kind = kind;
    this.onProblem = onProblem;
    this.entered = new Map();
  }

  /** The value a person entered, or the one the block brought along. */
  valueOf(blockId, actionId, initial) {
    const key = `${blockId}\n${actionId}`;
    if (!this.entered.has(key)) this.entered.set(key, { blockId, actionId, value: initial });
    return this.entered.get(key).value;
  }

  enter(blockId, actionId, value) {
    this.entered.set(`${blockId}\n${actionId}`, { blockId, actionId, value });
  }

  /** All that is entered, in the shape of Slack's `state.values`. */
  values() {
    const values = {};
    for (const { blockId, actionId, value } of this.entered.values()) {
      values[blockId] ??= {};
      values[blockId][actionId] = value;
    }
    return values;
  }

  /** Forgets what belongs to blocks that are no longer shown. */
  keepOnly(blockIds) {
    for (const [key, { blockId }] of this.entered) {
      if (!blockIds.has(blockId)) this.entered.delete(key);
    }
  }

  async act(blockId, actionId, value) {
    this.onProblem('');
    const answer = await api.act({
      user: this.workspace.user,
      container: this.container,
      block_id: blockId,
      action_id: actionId,
      ...value,
      state: { values: this.values() },
    });
    if (!answer.ok) this.onProblem(inWords(answer.error));
    return answer;
  }
}
