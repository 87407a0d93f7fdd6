import { describeIntake } from './describe-intake.ts';
import { openFirefox } from './open-firefox.ts';

describeIntake('Firefox', openFirefox);
