import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { t } from '../lib/browser/text';
import { ErrorText } from './error-text';
import { useTask } from './use-task';

/** A screen that is loaded when it is first wanted: the codes of the popup do not wait for it. */
export function later<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  let arrived: ComponentType<P> | null = null;
  return function Later(props: P) {
    const [Screen, setScreen] = useState(() => arrived);
    const { error, run } = useTask();
    const fetchScreen = () =>
      run(async () => {
        arrived = await load();
        setScreen(() => arrived);
      });
    useEffect(() => {
      if (!arrived) void fetchScreen();
    }, []);
    if (Screen) return <Screen {...props} />;
    if (!error) return null;
    return (
      <div class="card">
        <ErrorText code={error} />
        <button type="button" onClick={fetchScreen}>
          {t('tryAgain')}
        </button>
      </div>
    );
  };
}
