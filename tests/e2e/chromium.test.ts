import { describeReader } from './describe-reader.ts';
import { openChromium } from './open-chromium.ts';

describeReader('Chromium', openChromium);
