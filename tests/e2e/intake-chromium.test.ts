import { describeIntake } from './describe-intake.ts';
import { openChromium } from './open-chromium.ts';

describeIntake('Chromium', openChromium);
