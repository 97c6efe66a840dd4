/* How Orca is set: speech alone, all that it says by itself, nothing of each key. */
const general = {
  profile: ['Default', 'default'],
  startingProfile: ['Default', 'default'],
  speechServerFactory: 'speechdispatcherfactory',
  enableBraille: false,
  enableSound: false,
  enableKeyEcho: false,
  enableEchoByCharacter: false,
  enableEchoByWord: false,
  sayAllOnLoad: false,
  speechVerbosityLevel: 1,
};

/** Orca's user-settings.conf. */
export const settings = {
  general,
  profiles: { default: general },
  pronunciations: {},
  keybindings: {},
};

/**
 * Orca's orca-customizations.py. Orca 43 finds out the language of what it says and then drops it; later versions give it to the
 * voice. This does what they do.
 */
export const CUSTOMIZATIONS = `
from orca import speech_generator, speechserver
from orca.acss import ACSS
_voice = speech_generator.SpeechGenerator.voice
def voice(self, key=None, **args):
    result = _voice(self, key, **args)
    language, dialect = args.get('language'), args.get('dialect')
    if result and language:
        result[0][ACSS.FAMILY] = speechserver.VoiceFamily({'name': 'voice-' + language, 'lang': language, 'dialect': dialect or None})
    return result
speech_generator.SpeechGenerator.voice = voice
`;
