import type { Messages } from '../../messages.ts';
import { counting } from '../../counting.ts';

// Swedish authorities use Latin digits in Arabic; the default digits of `ar` differ between browsers.
const { plural, number } = counting('ar-u-nu-latn');

// After Arabic letters, groups of digits are displayed in reverse order unless they are isolated (U+2066).
const ltr = (digits: string): string => `\u2066${digits}\u2069`;
const phone = `${ltr('070-174 06 05')} أو ${ltr('+46 70 174 06 05')}`;
/** Isolates a text that may be in any language, such as a label from the config (U+2068). */
const quoted = (label: string): string => `«\u2068${label}\u2069»`;

/** Modern Standard Arabic. */
export const messages: Messages = {
  language: 'ar',
  direction: 'rtl',
  unreviewed: true,
  close: 'إغلاق',
  requiredNote: 'يجب ملء الحقول التي بجانبها علامة صح',
  required: 'يجب ملء هذا الحقل',
  choose: 'اختر',
  charactersLeft: ({ count }) =>
    plural(count, {
      zero: 'لم يبق أي حرف',
      one: 'بقي حرف واحد',
      two: 'بقي حرفان',
      few: 'بقيت # أحرف',
      many: 'بقي # حرفًا',
      other: 'بقي # حرف',
    }),
  charactersAtMost: ({ count }) =>
    plural(count, {
      zero: 'لم يبق أي حرف',
      one: 'بقي حرف واحد على الأكثر',
      two: 'بقي حرفان على الأكثر',
      few: 'بقيت # أحرف على الأكثر',
      many: 'بقي # حرفًا على الأكثر',
      other: 'بقي # حرف على الأكثر',
    }),
  charactersTooMany: ({ count }) =>
    plural(count, {
      zero: 'لا توجد أحرف زائدة',
      one: 'حرف واحد زائد',
      two: 'حرفان زائدان',
      few: '# أحرف زائدة',
      many: '# حرفًا زائدًا',
      other: '# حرف زائد',
    }),
  textTooLong: 'النص طويل جدًا',
  errorSummary: ({ count }) =>
    plural(count, {
      zero: 'لا توجد إجابات تحتاج إلى تصحيح',
      one: 'يجب تصحيح إجابة واحدة',
      two: 'يجب تصحيح إجابتين',
      few: 'يجب تصحيح # إجابات',
      other: 'يجب تصحيح # إجابة',
    }),
  error: 'خطأ:',
  errors: {
    required: ({ label }) => `املأ الحقل ${quoted(label)}`,
    tooLong: ({ max, length }) =>
      `اختصر النص. الحد الأقصى لعدد الأحرف هو ${number(max)}، وعددها الآن ${number(length)}.`,
    notEmail: () => 'اكتب عنوان بريد إلكتروني كاملًا، مثل name@example.com',
    notPhone: () => `اكتب رقم هاتف مع رمز المنطقة، مثل ${phone}`,
    notPostcode: () => `اكتب رمزًا بريديًا، مثل ${ltr('612 80')}`,
    notOption: ({ label }) => `اختر أحد الخيارات في ${quoted(label)}`,
    excess: ({ excess, label }) => `احذف «${excess}» من «${label}»`,
    unexpected: () => 'تغيّر النموذج. انسخ نصك، ثم أعد تحميل الصفحة وحاول مرة أخرى.',
    invalid: ({ label }) => `تحقق من ${quoted(label)}`,
  },
  send: 'إرسال',
  sending: 'جارٍ الإرسال …',
  retrying: 'يستغرق الأمر بعض الوقت. نحاول مرة أخرى …',
  online: 'عاد الاتصال بالإنترنت. ما كتبته ما زال هنا. اضغط على «إرسال».',
  failure: 'لم تُرسل رسالتك',
  unsure: 'لا نعرف ما إذا كانت رسالتك قد وصلت',
  failures: {
    offline: 'لا يوجد لديك اتصال بالإنترنت. ما كتبته لا يزال هنا. اضغط على «إرسال» عندما يعود الاتصال.',
    network: 'تعذّر الاتصال بالجهة المستلمة. ما كتبته لا يزال هنا. اضغط على «إرسال» للمحاولة مرة أخرى.',
    timeout: 'لم ترد الجهة المستلمة في الوقت المحدد. ما كتبته لا يزال هنا. اضغط على «إرسال» للمحاولة مرة أخرى.',
    invalid: 'لم تُقبل بعض الإجابات. صحّحها واضغط على «إرسال» مرة أخرى.',
    conflict: 'استلمنا من قبل رسالة سابقة منك. اضغط على «إرسال» إذا كنت تريد إرسال هذه الرسالة أيضًا.',
    tooLarge: 'حجم الرسالة كبير جدًا. اختصر النص واضغط على «إرسال» مرة أخرى.',
    unsupported:
      'لا يستطيع المستلم قبول الرسالة بصورتها الحالية. هل أرفقت ملفات؟ احذفها واضغط على «إرسال» مرة أخرى، أو تواصل معنا بطريقة أخرى.',
    busy: 'يرسل كثيرون رسائلهم في هذه اللحظة. ما كتبته لا يزال هنا. انتظر قليلًا واضغط على «إرسال» مرة أخرى.',
    unavailable: 'حدث خلل مؤقت لدى الجهة المستلمة. ما كتبته لا يزال هنا. انتظر قليلًا واضغط على «إرسال» مرة أخرى.',
    refused: 'لم تقبل الجهة المستلمة الرسالة. انسخ نصك وتواصل معنا بطريقة أخرى.',
    incomplete: 'تعذّر جلب جزء من النموذج. ما كتبته لا يزال هنا. تحقق من اتصالك واضغط على «إرسال» مرة أخرى.',
    unconfigured: 'النموذج غير جاهز ولا يمكن إرساله. تواصل معنا بطريقة أخرى.',
  },
  receipt: {
    heading: 'شكرًا لك، لقد استلمنا رسالتك',
    reference: 'الرقم المرجعي',
    receivedAt: 'وقت الاستلام',
    next: 'ماذا يحدث الآن؟',
    sent: 'ما أرسلته',
    again: 'إرسال رسالة أخرى',
  },
  clear: {
    button: 'مسح',
    ask: 'هل تريد حذف كل ما كتبته؟',
    yes: 'نعم، احذف',
    no: 'لا، احتفظ به',
    done: 'تم حذف ما كتبته',
  },
  saveCopy: {
    print: 'طباعة',
    notPrinted: 'تعذرت طباعة النص. نزّله بدلاً من ذلك.',
    copy: 'نسخ النص',
    copied: 'تم نسخ النص',
    failed: 'تعذر نسخ النص. نزّله بدلاً من ذلك.',
    download: 'تنزيل النص',
    fileName: 'رسالة',
  },
  defaultForm: {
    heading: 'نموذج الاتصال',
    nextSteps: 'نسجّل رسالتك ونحيلها إلى القسم المختص. إذا كنت قد طلبت ردًا، فسنتواصل معك بالطريقة التي اخترتها.',
    kind: {
      label: 'أريد:',
      required: 'اختر ما تريد القيام به',
      options: {
        synpunkt: 'إبداء رأي',
        klagomal: 'تقديم شكوى',
        berom: 'الإشادة بشيء',
        forslag: 'تقديم اقتراح',
        fraga: 'طرح سؤال',
        felanmalan: 'الإبلاغ عن عطل',
        sidfel: 'الإشارة إلى خطأ في هذه الصفحة',
        tillganglighet: 'الإبلاغ عن نقص في إمكانية الوصول',
        annat: 'شيء آخر',
      },
    },
    department: {
      label: 'بأي مجال يتعلق الأمر؟',
      required: 'اختر المجال الذي يتعلق به الأمر، أو «لا أعرف»',
      options: {
        'barn-utbildning': 'الأطفال والتعليم',
        'vard-omsorg': 'الرعاية والعناية',
        'stod-socialtjanst': 'الدعم والخدمات الاجتماعية',
        'bygga-bo-miljo': 'البناء والسكن والبيئة',
        'trafik-gator-parker': 'المرور والشوارع والحدائق العامة',
        'vatten-avlopp-avfall': 'المياه والصرف الصحي والنفايات',
        'kultur-fritid-idrott': 'الثقافة والترفيه والرياضة',
        'naringsliv-arbete': 'قطاع الأعمال والعمل',
        'kommun-politik': 'البلدية والسياسة',
        webbplatsen: 'الموقع الإلكتروني',
        'vet-inte': 'لا أعرف',
      },
    },
    description: {
      label: 'وصف الموضوع:',
      hint: 'يصبح ما ترسله وثيقة عامة (allmän handling) قد يُسمح للآخرين بقراءتها. لا تكتب أرقامًا شخصية أو معلومات حساسة.',
      required: 'اكتب ما يتعلق به الموضوع',
    },
    answerVia: {
      label: 'أريد الرد عن طريق:',
      hint: 'يمكنك عدم الكشف عن هويتك، لكننا لن نستطيع في هذه الحالة الرد عليك أو طرح أسئلة عليك.',
      required: 'اختر كيف تريد أن نرد عليك',
      options: {
        email: 'البريد الإلكتروني',
        phone: 'الهاتف',
        letter: 'رسالة بالبريد',
        none: 'لا أريد ردًا، ولا أريد الكشف عن هويتي',
      },
    },
    personal: 'البيانات الشخصية:',
    name: { label: 'الاسم', required: 'اكتب اسمك لكي تصلك الرسالة بالبريد' },
    email: { label: 'عنوان البريد الإلكتروني', required: 'اكتب عنوان بريدك الإلكتروني، مثل name@example.com' },
    phone: { label: 'رقم الهاتف', required: `اكتب رقم هاتفك، مثل ${phone}` },
    phoneTime: { label: 'متى يناسبك أن نتصل بك؟', hint: 'مثلًا في أيام العمل بعد الساعة 15' },
    street: { label: 'الشارع ورقم المبنى', required: 'اكتب اسم الشارع ورقم المبنى' },
    postcode: { label: 'الرمز البريدي', required: 'اكتب رمزك البريدي' },
    town: { label: 'المدينة', required: 'اكتب اسم مدينتك' },
  },
};
