import type { Card } from '../../../src/share-images/card.ts';

const common = { colour: 'night', site: { organisation: 'Orvane', name: 'Flambeau' }, alt: '', source: 'posts/xx/sample' } as const;

/**
 * One card a script, with what makes each hard. Most headlines say “Your voice
 * carries further than ours”.
 */
export const scriptSamples = {
  russian: { ...common, template: 'announcement', language: 'ru', eyebrow: 'Окружающая среда', headline: 'Ваш голос слышен дальше, чем наш', label: 'Мастерские в Рубе и Гданьске, 2026 год' },
  ukrainian: { ...common, template: 'figure', colour: 'pine', language: 'uk', eyebrow: 'Довкілля', figure: '12 000', headline: 'роутерів повернули до роботи цього року', label: 'Звіт про сталий розвиток, Київ, 2026' },
  greek: { ...common, template: 'quote', colour: 'sky', language: 'el', headline: '«Η φωνή σας φτάνει πιο μακριά από τη δική μας.»', person: { name: 'Ελένη Παπαδοπούλου', detail: 'Τεχνικός οπτικών ινών, Θεσσαλονίκη', initials: 'ΕΠ' } },
  hausa: { ...common, template: 'page', colour: 'flame', language: 'ha', eyebrow: 'Ɓangaren muhalli', headline: 'Muryarku ta fi tamu kaiwa nesa', label: 'Daga Lomé zuwa Kaduna, cikin Eʋegbe da Hausa' },
  vietnamese: { ...common, template: 'announcement', colour: 'ember', language: 'vi', eyebrow: 'Môi trường', headline: 'Tiếng nói của bạn vang xa hơn tiếng nói của chúng tôi', label: 'Hà Nội, thứ Năm ngày 12 tháng 11' },
  arabic: { ...common, template: 'announcement', language: 'ar', eyebrow: 'البيئة والمجتمع', headline: 'صوتكم يصل إلى أبعد مما يصل صوتنا', label: 'ورشة 5G في الدار البيضاء، من 10 إلى 12 نوفمبر 2026 (مجانًا)' },
  persian: { ...common, template: 'champion', language: 'fa', headline: 'سفیر برنامهٔ Flambeau', person: { name: 'پریسا گلچین', detail: 'مهندس شبکه‌های همراه، تهران', initials: 'پ' }, year: '2027' },
  urdu: { ...common, template: 'page', colour: 'paper', language: 'ur', eyebrow: 'رہنما، باب 3', headline: 'آپ کی آواز ہماری آواز سے زیادہ دور تک پہنچتی ہے' },
  hebrew: { ...common, template: 'event', colour: 'ember', language: 'he', eyebrow: 'מפגש מקוון', headline: 'הקול שלכם מגיע רחוק יותר משלנו', label: 'יום חמישי, 12 בנובמבר, 12:30–14:00, ב-Teams' },
  japanese: { ...common, template: 'announcement', language: 'ja', eyebrow: '環境への取り組み', headline: 'あなたの声は、私たちの声より遠くまで届きます。', label: 'ルーベとグダニスクの修理工房、2026年' },
  chinese: { ...common, template: 'job', colour: 'flame', language: 'zh-CN', eyebrow: '招聘', headline: '您的声音，比我们的传得更远', label: '里尔：“零基础”也可以，带薪培训……' },
  taiwanese: { ...common, template: 'quote', colour: 'sky', language: 'zh-TW', headline: '「您的聲音，比我們的傳得更遠。」', person: { name: '陳怡君', detail: '光纖技術員，臺北', initials: '怡' } },
  korean: { ...common, template: 'announcement', colour: 'pine', language: 'ko', eyebrow: '환경', headline: '여러분의 목소리는 우리의 목소리보다 더 멀리 전해집니다', label: '루베와 그단스크의 수리 공방, 2026년 🎉' },
} satisfies Record<string, Card>;
