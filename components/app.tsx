import { useEffect } from 'preact/hooks';
import { stayUnlocked } from '../lib/actions/unlock';
import { Home } from './home';
import { later } from './later';
import { Unlock } from './unlock';
import { useAccess } from './use-access';

const CreateVault = later(async () => (await import('./create-vault')).CreateVault);
const GoneVault = later(async () => (await import('./gone-vault')).GoneVault);
const BrokenVault = later(async () => (await import('./broken-vault')).BrokenVault);

const EVERY = 15_000;

/** The whole of Engang, in the popup or as a full page. */
export function App({ place }: { place: 'popup' | 'page' }) {
  const view = useAccess();
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
  if (!view) return <div class={place} aria-busy="true" />;
  if (view.status === 'open') return <Home vault={view.vault} state={view.state} place={place} />;
  return (
    <div class={place}>
      <main>
        {view.status === 'none' && <CreateVault />}
        {view.status === 'locked' && <Unlock />}
        {view.status === 'gone' && <GoneVault accounts={view.accounts} savedAt={view.savedAt} />}
        {view.status === 'broken' && <BrokenVault error={view.error} />}
      </main>
    </div>
  );
}
