/** New versions as the window's tests need them: what main would say is in the scenario, what is asked is answered with it. */
import type { Handlers } from '#shared/ipc';
import { NOTHING_NEW, type UpdateView } from '#shared/updating/state';
import type { Fake } from './fake-bridge';

export interface UpdateScenario {
  readonly updates?: UpdateView;
}

type UpdateChannel = Extract<keyof Handlers, `update/${string}`>;

export const fakeUpdates = (
  { updates = NOTHING_NEW }: UpdateScenario,
  emit: Fake['emit'],
): Pick<Handlers, UpdateChannel> => {
  let view = updates;
  const become = (next: UpdateView): UpdateView => {
    view = next;
    emit('update-changed', view);
    return view;
  };
  return {
    'update/view': () => view,
    'update/check': () => view,
    'update/choose-file': () => view,
    'update/fetch': () => view,
    'update/cancel': () => null,
    'update/install': ({ when }) =>
      view.state.at === 'ready' ? become({ ...view, state: { ...view.state, atQuit: when !== 'not' } }) : view,
    'update/show': () => null,
  };
};
