/** Word says of a paragraph only that it is not counted: between two items of one list it belongs to the first, elsewhere it is text like any other. */
import type { Flow, FlowItem } from '../office/flow';

const itemOf = (flow: Flow | undefined): FlowItem | null => (flow?.is === 'paragraph' ? flow.list : null);

const isCounted = (item: FlowItem | null): item is FlowItem => item !== null && !item.goesOn;

/** The next flow that says where the stretch of uncounted paragraphs ends. */
const afterStretch = (flows: readonly Flow[], at: number): FlowItem | null =>
  itemOf(flows.slice(at).find((flow) => itemOf(flow)?.goesOn !== true));

export const withContinuedItems = (flows: readonly Flow[]): readonly Flow[] => {
  let isWithin = false;
  return flows.map((flow, i) => {
    const item = itemOf(flow);
    if (flow.is !== 'paragraph' || item?.goesOn !== true) {
      isWithin = isCounted(item);
      return flow;
    }
    const next = isWithin ? afterStretch(flows, i) : null;
    isWithin = isCounted(next) && next.number !== 1;
    return isWithin ? flow : { ...flow, list: null };
  });
};
