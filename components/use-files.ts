import { useEffect, useRef, useState } from 'preact/hooks';

/**
 * Files dropped or pasted anywhere in the window, where they are `wanted`; elsewhere a drop does nothing, where the
 * browser would open the file in place of us. Returns whether some are held over it now.
 */
export function useFiles(wanted: boolean, onFiles: (files: File[]) => void): boolean {
  const [over, setOver] = useState(false);
  const latest = useRef({ wanted, onFiles });
  latest.current = { wanted, onFiles };
  useEffect(() => {
    const ended = new AbortController();
    const on = <E extends Event>(name: string, listener: (event: E) => void) =>
      document.addEventListener(name, listener as (event: Event) => void, { signal: ended.signal });
    const take = (event: Event, data: DataTransfer | null) => {
      const files = [...(data?.files ?? [])];
      if (files.length === 0) return;
      event.preventDefault();
      if (latest.current.wanted) latest.current.onFiles(files);
    };
    const drag = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = latest.current.wanted ? 'copy' : 'none';
      setOver(latest.current.wanted);
    };
    on('dragenter', drag);
    on('dragover', drag);
    on<DragEvent>('dragleave', ({ relatedTarget }) => relatedTarget || setOver(false));
    on<DragEvent>('drop', (event) => {
      setOver(false);
      take(event, event.dataTransfer);
    });
    on<ClipboardEvent>('paste', (event) => {
      // What is copied from a document or a sheet is text, and a picture of that text.
      const isText = event.clipboardData?.types.includes('text/plain') ?? false;
      if (!(isText && event.target instanceof HTMLInputElement)) take(event, event.clipboardData);
    });
    return () => ended.abort();
  }, []);
  return over;
}
