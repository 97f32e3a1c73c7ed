import { useEffect, useState } from 'preact/hooks';

const SOON = 500;

/** What is under way, once it takes longer than half a second. */
export function Busy({ name }: { name: string }) {
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), SOON);
    return () => clearTimeout(timer);
  }, []);
  return (
    <>
      {shown && <progress aria-label={name} />}
      <p class="hint" role="status">
        {shown && name}
      </p>
    </>
  );
}
