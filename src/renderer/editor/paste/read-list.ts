/** A pasted page's lists, with their sublists. */
import type { List, ListItem } from '#shared/article/article';
import { finishLine, type Marks, marksWithin, readRuns } from './inline-builder';

const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;

export const isListElement = (element: Element): boolean => /^[OU]L$/u.test(element.tagName);

const readItem = (item: Element, marks: Marks): ListItem => {
  const lists = [...item.children].filter(isListElement);
  const own = [...item.childNodes].filter((child) => !(isElement(child) && lists.includes(child)));
  const [first, ...others] = lists.map((list) => readList(list, marks));
  const sublist = first ? { ...first, items: [...first.items, ...others.flatMap((list) => list.items)] } : null;
  return { text: finishLine(own.flatMap((child) => readRuns(child, marksWithin(item, marks)))), sublist };
};

/** A list directly inside a list, as some editors write it, belongs to the item before it. */
export const readList = (element: Element, marks: Marks): List => {
  const items: ListItem[] = [];
  for (const child of element.children) {
    const last = items.at(-1);
    if (isListElement(child)) {
      const sublist = readList(child, marks);
      if (last && last.sublist === null) items[items.length - 1] = { ...last, sublist };
      else items.push({ text: [], sublist });
    } else items.push(readItem(child, marks));
  }
  return { type: 'list', ordered: element.tagName === 'OL', items };
};
