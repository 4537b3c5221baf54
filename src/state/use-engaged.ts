// Has the reader turned to this frame? Until then wheel and fingers belong to the page around it.
import { create } from 'zustand';

const useEngagedStore = create(() => ({ engaged: false }));

export function useEngaged(): boolean {
  return useEngagedStore((store) => store.engaged);
}

/** By a click, not by a press, which may begin to scroll; or by keyboard. Escape or leaving gives it back. Returns undo. */
export function bindEngagement(): () => void {
  const turn = (engaged: boolean) => useEngagedStore.setState({ engaged });
  const engage = () => turn(true);
  const leave = () => turn(false);
  const onClick = () => {
    // Only who has the focus is told of losing it.
    window.focus();
    turn(true);
  };
  const onKey = (event: KeyboardEvent) => turn(event.key !== 'Escape');
  addEventListener('click', onClick, { capture: true });
  addEventListener('focusin', engage);
  addEventListener('keydown', onKey);
  addEventListener('blur', leave);
  return () => {
    leave();
    removeEventListener('click', onClick, { capture: true });
    removeEventListener('focusin', engage);
    removeEventListener('keydown', onKey);
    removeEventListener('blur', leave);
  };
}
