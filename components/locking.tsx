import { useEffect, useState } from 'preact/hooks';
import { stayUnlocked } from '../lib/actions/unlock';
import {
  changeSettings,
  IDLE_MINUTES,
  LOCK_MINUTES,
  readSettings,
  type Settings,
} from '../lib/browser/settings';
import { hearsSystemLock } from '../lib/browser/system-lock';
import { plural, t } from '../lib/browser/text';

/** What locks the vault besides the button, which always does. */
export function Locking() {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => void readSettings().then(setSettings), []);
  if (!settings) return null;
  const change = async (changed: Partial<Settings>) => {
    setSettings({ ...settings, ...changed });
    await changeSettings(changed);
    await stayUnlocked(); // the session that runs, too
  };
  const box = (key: 'lockWithSystem' | 'lockWithLastWindow' | 'lockWhenLeft') => ({
    checked: settings[key],
    onChange: () => change({ [key]: !settings[key] }),
  });
  return (
    <div class="card">
      <Minutes
        label={t('lockAfter')}
        choices={LOCK_MINUTES}
        value={settings.lockMinutes}
        onChoice={(lockMinutes) => change({ lockMinutes })}
      />
      <Minutes
        label={t('lockIdle')}
        choices={IDLE_MINUTES}
        value={settings.idleMinutes}
        onChoice={(idleMinutes) => change({ idleMinutes })}
      />
      {hearsSystemLock ? (
        <Choice text={t('lockWithSystem')} {...box('lockWithSystem')} />
      ) : (
        <p class="hint">{t('systemLockUnheard')}</p>
      )}
      <Choice text={t('lockWithLastWindow')} {...box('lockWithLastWindow')} />
      <p class="hint">{t('lockWithLastWindowWhy')}</p>
      <Choice text={t('lockWhenLeft')} {...box('lockWhenLeft')} />
      <p class="hint">{t('lockAlways')}</p>
    </div>
  );
}

interface MinutesProps {
  label: string;
  choices: number[];
  value: number;
  onChoice: (minutes: number) => void;
}

function Minutes({ label, choices, value, onChoice }: MinutesProps) {
  return (
    <label class="line">
      {label}
      <select value={value} onChange={(event) => onChoice(Number(event.currentTarget.value))}>
        {choices.map((minutes) => (
          <option key={minutes} value={minutes}>
            {minutes === 0 ? t('lockNever') : plural('minutes', minutes)}
          </option>
        ))}
      </select>
    </label>
  );
}

interface ChoiceProps {
  text: string;
  checked: boolean;
  onChange: () => void;
}

function Choice({ text, checked, onChange }: ChoiceProps) {
  return (
    <label class="line">
      <input type="checkbox" checked={checked} onChange={onChange} />
      {text}
    </label>
  );
}
