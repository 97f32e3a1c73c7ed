import { describe } from 'vitest';
import { launchChromium } from '../../drivers/chromium.mjs';
import { testWidgets } from './widgets';

describe('Chromium', () => testWidgets('chromium', launchChromium));
