import { describeReader } from './describe-reader.ts';
import { openFirefox } from './open-firefox.ts';

describeReader('Firefox', openFirefox);
