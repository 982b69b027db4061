// Dragging with the mouse or a pen, by pointer events. A finger scrolls: the ticket's menu moves evenings too.

import type { Attachment } from 'svelte/attachments';

/** How far the pointer goes before it is no click, in pixels. */
const SLACK = 5;

export type Drag = {
  /** An evening is about to be dragged; false if it stays. */
  pick: (evening: string) => boolean;
  /** The pointer is over `under`; `top` is where the evening's upper edge would be. */
  over: (under: Element, top: number) => void;
  drop: () => void;
  leave: () => void;
};

/** Lets what has `data-evening` be dragged within an element. */
export function dragging({ pick, over, drop, leave }: Drag): Attachment<HTMLElement> {
  return (element) => {
    let grip: { x: number; y: number; evening: string; below: number } | null = null;
    let on = false;

    function down(event: PointerEvent): void {
      if (event.button !== 0 || event.pointerType === 'touch') return;
      const chip = event.target instanceof Element && event.target.closest<HTMLElement>('[data-evening]');
      if (!chip) return;
      const { x, y } = event;
      grip = { x, y, evening: chip.dataset['evening'] ?? '', below: y - chip.getBoundingClientRect().top };
    }

    function move(event: PointerEvent): void {
      if (!grip) return;
      const { x, y } = event;
      if (!on) {
        if (Math.hypot(x - grip.x, y - grip.y) < SLACK) return;
        if (!pick(grip.evening)) {
          grip = null;
          return;
        }
        on = true;
        element.setPointerCapture(event.pointerId);
        addEventListener('keydown', escape, true);
      }
      const under = document.elementFromPoint(x, y);
      if (under && element.contains(under)) over(under, y - grip.below);
    }

    function up(): void {
      if (!on) grip = null;
      else end(drop);
    }

    function end(how: () => void): void {
      [grip, on] = [null, false];
      removeEventListener('keydown', escape, true);
      // The click that ends a drag opens nothing.
      const swallow = (event: Event) => event.stopPropagation();
      element.addEventListener('click', swallow, { capture: true, once: true });
      setTimeout(() => element.removeEventListener('click', swallow, true));
      how();
    }

    function escape(event: KeyboardEvent): void {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      end(leave);
    }

    const cancel = () => {
      if (on) end(leave);
      grip = null;
    };
    const heard = { pointerdown: down, pointermove: move, pointerup: up, pointercancel: cancel };
    for (const [name, hear] of Object.entries(heard)) element.addEventListener(name, hear as EventListener);
    return () => {
      removeEventListener('keydown', escape, true);
      for (const [name, hear] of Object.entries(heard))
        element.removeEventListener(name, hear as EventListener);
    };
  };
}
