import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Icon } from '../icon.tsx';

export interface DisclosureProps {
  /** What the button says. */
  label: ComponentChildren;
  /** Class of the button. */
  buttonClass?: string;
  children(close: () => void): ComponentChildren;
}

/** A button with a panel below it, which closes on Escape and when the reader turns to something else. */
export function Disclosure({ label, buttonClass = 'button', children }: DisclosureProps) {
  const [open, setOpen] = useState(false);
  const whole = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  useEffect(() => {
    if (!open) return;
    const ending = new AbortController();
    const leave = (event: Event) => {
      if (event.target instanceof Node && !whole.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener('pointerdown', leave, { signal: ending.signal });
    document.addEventListener('focusin', leave, { signal: ending.signal });
    return () => ending.abort();
  }, [open]);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes the panel from wherever the focus is in it
    <div
      ref={whole}
      class="disclosure"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return;
        event.preventDefault();
        event.stopPropagation();
        close();
      }}
    >
      <button
        ref={button}
        type="button"
        class={buttonClass}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {label}
        <Icon name="down" />
      </button>
      <div id={id} class="disclosure-panel" hidden={!open}>
        {open && children(close)}
      </div>
    </div>
  );
}
