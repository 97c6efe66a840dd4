/*
 * Whether a line tells to write to its numbers, and not to call them: a short code that takes messages answers no call. The words
 * are looked for in every language of the widgets, since a helpline may be in another one than its widget.
 * integrations/wordpress/ has the same, as WordPress makes links by itself.
 */

/** What tells to write or to call, by language: whole words, and where words are not spaced or take endings, parts of them. */
export const TELLING = {
  // English, German, French, Spanish, Brazilian Portuguese.
  write: [
    'text(?:s|ing)?|txt|sms|whatsapp|messag(?:e|es|ing)|send|write',
    'nachricht(?:en)?|kurznachricht(?:en)?|simsen|sende[nt]?|schick(?:e|en|t)|schreib(?:e|en|t)?',
    'texto|envo(?:yer|yez|ie)|écri(?:re|s|vez)',
    'mensajes?|env(?:iar|ía|íe|íen|íanos)|mand(?:a|ar|e|en)|mándanos|escrib(?:a|e|ir)|escríbenos',
    'mensage(?:m|ns)|envi(?:a|e|em)|torpedo|escrev(?:a|am|er)',
  ],
  // Chinese, Arabic, Hindi.
  'write-parts': [
    '短信|短讯|发送|发信息|微信',
    'رسال|رسائل|أرسل|ارسل|إرسال|اكتب|واتساب',
    'एसएमएस|मैसेज|मेसेज|संदेश|टेक्स्ट|भेज|व्हाट्सऐप',
  ],
  // A phone is named where one writes from it, too: it tells to call where its number follows.
  call: [
    'call(?:s|ing)?|ring|dial|by phone',
    'anruf(?:en|e|t)?|anzurufen|ruf(?:e|en|t)?|wähl(?:e|en|t)?|telefonisch|telefonieren',
    'appel(?:s|er|ez|le|les)?|compose[rz]|par téléphone',
    'llam(?:a|ar|e|en|ada|adas)|llámanos|marc(?:a|ar)|marque|por teléfono',
    'lig(?:a|ar|ue|uem|ação|ações)|chamadas?|disque|por telefone',
    '(?:tel|tél|fon|telefon|phone|telephone|téléphone|teléfono|telefone)(?=[ .:]*[+(0-9])',
  ],
  'call-parts': [
    '电话|致电|拨|打给',
    'اتصل|اتصال|مكالم|هاتفي|هاتف(?=[ :]*[+(0-9])',
    'कॉल|डायल|फ़ोन कर|फोन कर|फ़ोन(?=[ :]*[+(0-9])|फोन(?=[ :]*[+(0-9])',
  ],
};

const telling = (what: 'write' | 'call') =>
  new RegExp(
    `(?<!\\p{L})(?:${TELLING[what].join('|')})(?!\\p{L})|${TELLING[`${what}-parts`].join('|')}`,
    'iu',
  );
const TO_WRITE = telling('write');
const TO_CALL = telling('call');

/** Whether the numbers of a line are only to be written to. */
export const isTexted = (line: string): boolean => TO_WRITE.test(line) && !TO_CALL.test(line);
