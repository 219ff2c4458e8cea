/** What a visitor is told of a page's nodes, in the order in which they are read. */
export type Visitor = {
  /** False where what is inside is not looked at; then `leave` is not called. */
  enter: (element: Element) => boolean;
  leave: (element: Element) => void;
  text: (data: string) => void;
};

/** Goes through a page. Without calling itself: pages of ten thousand nested elements exist. */
export const walk = (root: Element, { enter, leave, text }: Visitor): void => {
  if (!enter(root)) return;
  let node: Node | null = root.firstChild;
  let parent: Element = root;
  for (;;) {
    if (node === null) {
      leave(parent);
      if (parent === root) return;
      node = parent.nextSibling;
      const above: Element | null = parent.parentElement;
      if (!above) return;
      parent = above;
    } else if (node.nodeType === 3 || node.nodeType === 4) {
      text(node.nodeValue ?? '');
      node = node.nextSibling;
    } else if (node.nodeType === 1 && enter(node as Element)) {
      parent = node as Element;
      node = node.firstChild;
    } else node = node.nextSibling;
  }
};
