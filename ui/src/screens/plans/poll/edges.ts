// Says on something that scrolls on which sides there is more of it, for its style.

export function edges(node: HTMLElement): () => void {
  const look = () => {
    // A fraction of a point is nothing that anybody could scroll to.
    node.toggleAttribute('data-below', node.scrollTop + node.clientHeight < node.scrollHeight - 1);
    node.toggleAttribute('data-beside', node.scrollLeft + node.clientWidth < node.scrollWidth - 1);
  };
  const sizes = new ResizeObserver(look);
  sizes.observe(node);
  for (const inside of node.children) sizes.observe(inside);
  node.addEventListener('scroll', look, { passive: true });
  return () => {
    sizes.disconnect();
    node.removeEventListener('scroll', look);
  };
}
