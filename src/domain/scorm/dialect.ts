import type { ScormVersion } from './types.ts';

/** The names of one standard for what we say to a platform. */
export interface Dialect {
  version: ScormVersion;
  /** The name under which a platform’s window holds its API. */
  api: string;
  calls: Readonly<Record<'initialize' | 'get' | 'set' | 'commit' | 'terminate' | 'lastError', string>>;
  /** The error of a platform that has begun the sitting by itself, or in an earlier page of it. */
  begun: string;
  mode: string;
  status: string;
  location: string;
  suspendData: string;
  exit: string;
  sessionTime: string;
  score: { raw: string; min: string; max: string; scaled?: string };
  /** How many characters `suspendData` may have. */
  suspendLimit: number;
  /** What `status` says of a module that somebody has finished. */
  finished: readonly string[];
  /** What to say on leaving: to come back to what was begun, or that this is over. */
  exits: { unfinished: string; finished: string };
}

/**
 * The statuses are about completion alone. Nobody passes or fails: there is no mark to reach, so SCORM 1.2 hears
 * `completed`, never `passed`, and SCORM 2004’s `success_status` stays `unknown`.
 * Sources: SCORM 1.2 Run-Time Environment, 3.4.4; SCORM 2004 4th Edition Run-Time Environment, 4.2.
 */
const dialects: Readonly<Record<ScormVersion, Dialect>> = {
  '1.2': {
    version: '1.2',
    api: 'API',
    calls: {
      initialize: 'LMSInitialize',
      get: 'LMSGetValue',
      set: 'LMSSetValue',
      commit: 'LMSCommit',
      terminate: 'LMSFinish',
      lastError: 'LMSGetLastError',
    },
    begun: '101',
    mode: 'cmi.core.lesson_mode',
    status: 'cmi.core.lesson_status',
    location: 'cmi.core.lesson_location',
    suspendData: 'cmi.suspend_data',
    exit: 'cmi.core.exit',
    sessionTime: 'cmi.core.session_time',
    score: { raw: 'cmi.core.score.raw', min: 'cmi.core.score.min', max: 'cmi.core.score.max' },
    suspendLimit: 4096,
    finished: ['completed', 'passed'],
    exits: { unfinished: 'suspend', finished: '' },
  },
  '2004': {
    version: '2004',
    api: 'API_1484_11',
    calls: {
      initialize: 'Initialize',
      get: 'GetValue',
      set: 'SetValue',
      commit: 'Commit',
      terminate: 'Terminate',
      lastError: 'GetLastError',
    },
    begun: '103',
    mode: 'cmi.mode',
    status: 'cmi.completion_status',
    location: 'cmi.location',
    suspendData: 'cmi.suspend_data',
    exit: 'cmi.exit',
    sessionTime: 'cmi.session_time',
    score: { raw: 'cmi.score.raw', min: 'cmi.score.min', max: 'cmi.score.max', scaled: 'cmi.score.scaled' },
    suspendLimit: 64_000,
    finished: ['completed'],
    exits: { unfinished: 'suspend', finished: 'normal' },
  },
};

export const dialectOf = (version: ScormVersion): Dialect => dialects[version];
