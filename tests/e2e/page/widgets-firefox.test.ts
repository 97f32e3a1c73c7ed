import { describe } from 'vitest';
import { launchFirefox } from '../../drivers/firefox.mjs';
import { testWidgets } from './widgets';

describe('Firefox', () => testWidgets('firefox', launchFirefox));
