import { useEffect, useState } from 'preact/hooks';
import { stayUnlocked } from '../lib/actions/unlock';
import type { Arrival } from './arrival-notice';
import { Home } from './home';
import { later } from './later';
import { SharedBar } from './shared-bar';
import { Unlock } from './unlock';
import { useAccess } from './use-access';
import { useEscape } from './use-escape';
import { useKeptFocus } from './use-kept-focus';
import { useLanguage } from './use-language';
import { useShared } from './use-shared';

const SharedStart = later(async () => (await import('./shared-start')).SharedStart);
const CreateVault = later(async () => (await import('./create-vault')).CreateVault);
const GoneVault = later(async () => (await import('./gone-vault')).GoneVault);
const BrokenVault = later(async () => (await import('./broken-vault')).BrokenVault);

const EVERY = 15_000;

/** The whole of Engang, in the popup or as a full page. */
export function App({ place }: { place: 'popup' | 'page' }) {
  const view = useAccess();
  const language = useLanguage();
  useEscape();
  useKeptFocus();
  const [arrival, setArrival] = useState<Arrival | null>(null);
  const arrive = (how: Arrival['how']) => setArrival({ how, at: Date.now() });
  useEffect(() => {
    if (view?.status === 'open') return () => setArrival(null);
  }, [view?.status]);
  const computer = useShared();
  useEffect(() => {
    let last = 0;
    const used = () => {
      if (Date.now() - last < EVERY) return;
      last = Date.now();
      void stayUnlocked();
    };
    addEventListener('pointerdown', used);
    addEventListener('keydown', used);
    return () => {
      removeEventListener('pointerdown', used);
      removeEventListener('keydown', used);
    };
  }, []);
  if (!view || !language) return <div class={place} aria-busy="true" />;
  if (view.status === 'open')
    return <Home vault={view.vault} state={view.state} place={place} arrival={arrival} />;
  return (
    <div class={place}>
      <main>
        {view.status === 'none' && computer?.shared === false && <CreateVault onCreated={arrive} />}
        {view.status === 'none' && computer?.shared && <SharedStart />}
        {view.status !== 'none' && <SharedBar vault={null} />}
        {view.status === 'locked' && <Unlock onIn={(by) => by === 'recovery' && arrive('by-recovery-key')} />}
        {view.status === 'gone' && (
          <GoneVault accounts={view.accounts} savedAt={view.savedAt} onCreated={arrive} />
        )}
        {view.status === 'broken' && <BrokenVault error={view.error} />}
      </main>
    </div>
  );
}
