import { type NamePool, pool } from './pool.ts';

/** Names in other scripts, each with its Latin form: that of the file, and the one that some people use at work. */
export const otherPools = {
  arabic: pool(
    'محمد=Mohamed فاطمة=Fatma أحمد=Ahmed مريم=Mariam يوسف=Youssef نور=Nour خالد=Khaled سلمى=Salma عمر=Omar هدى=Hoda طارق=Tarek ليلى=Leila',
    'عبد|الله=Abdallah حسن=Hassan السيد=El-Sayed منصور=Mansour خليل=Khalil الشريف=El-Sherif نصار=Nassar حداد=Haddad الزعبي=Al-Zoubi عبد|الرحمن=Abdelrahman',
  ),
  hebrew: pool(
    'נועה=Noa דוד=David מיכל=Michal יונתן=Yonatan תמר=Tamar איתי=Itai',
    'כהן=Cohen לוי=Levi בן־דוד=Ben-David אזולאי=Azoulay פרידמן=Friedman שפירא=Shapira',
  ),
  greek: pool(
    'Γιώργος=Giorgos Ελένη=Eleni Νίκος=Nikos Μαρία=Maria Κατερίνα=Katerina Δημήτρης=Dimitris Άννα=Anna Χρήστος=Christos',
    'Παπαδόπουλος=Papadopoulos Οικονόμου=Oikonomou Γεωργίου=Georgiou Αλεξίου=Alexiou Παπαγεωργίου=Papageorgiou Ιωάννου=Ioannou Καραμανλής=Karamanlis',
  ),
  bulgarian: pool(
    'Георги=Georgi Мария=Maria Иван=Ivan Десислава=Desislava Николай=Nikolay Цветелина=Tsvetelina',
    'Иванов=Ivanov Петрова=Petrova Димитров=Dimitrov Стоянова=Stoyanova Йорданов=Yordanov Жечева=Zhecheva',
  ),
  ukrainian: pool(
    'Олена=Olena Андрій=Andriy Їржі=Yirzhi Соломія=Solomiia Євген=Yevhen Наталія=Nataliia Дмитро=Dmytro',
    'Шевченко=Shevchenko Ковальчук=Kovalchuk Бондаренко=Bondarenko Лук’яненко=Lukianenko Гриценко=Hrytsenko Щербань=Shcherban',
  ),
  japanese: pool(
    'さくら=Sakura 健太=Kenta 美咲=Misaki 大輔=Daisuke 陽子=Yoko ユキ=Yuki',
    '佐藤=Sato 鈴木=Suzuki 高橋=Takahashi 田中=Tanaka 渡辺=Watanabe 小林=Kobayashi',
    { family: 'first' },
  ),
  chinese: pool('伟=Wei 芳=Fang 秀英=Xiuying 静=Jing 子轩=Zixuan 丽=Li', '王=Wang 李=Li 张=Zhang 刘=Liu 欧阳=Ouyang 陈=Chen', {
    family: 'first',
    joined: true,
  }),
  korean: pool('민준=Minjun 서연=Seoyeon 지우=Jiwoo 하은=Haeun 도윤=Doyun 유진=Yujin', '김=Kim 이=Lee 박=Park 최=Choi 오=Oh 남궁=Namgung', {
    family: 'first',
    joined: true,
  }),
} satisfies Record<string, NamePool>;
