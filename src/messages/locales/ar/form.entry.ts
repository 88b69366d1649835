import type { FormMessages } from '../../messages.ts';

/** Isolates a text that may be in any language, such as a label from the config (U+2068). */
const own = (words: string): string => `\u2068${words}\u2069`;

/** Modern Standard Arabic. */
export const messages: FormMessages = {
  language: 'ar',
  direction: 'rtl',
  unreviewed: true,
  close: 'إغلاق',
  requiredNote: 'يجب ملء الحقول التي بجانبها علامة صح',
  required: 'يجب ملء هذا الحقل',
  choose: 'اختر',
  send: 'إرسال',
  sending: 'جارٍ الإرسال…',
  failure: 'لم تُرسل رسالتك',
  failures: {
    offline: ({ send }) =>
      `لا يوجد لديك اتصال بالإنترنت. ما كتبته لا يزال هنا. اضغط على «${own(send)}» عندما يعود الاتصال.`,
    incomplete: ({ send }) =>
      `تعذّر جلب جزء من النموذج أو تشغيله. ما كتبته لا يزال هنا. اضغط على «${own(send)}» مرة أخرى، أو أعد تحميل الصفحة. سيتعين عليك حينها إدخال بيانات الاتصال من جديد.`,
  },
  saveCopy: { copy: 'نسخ النص' },
  defaultForm: {
    heading: 'نموذج الاتصال',
    kind: {
      label: 'أريد:',
      hint: 'اتصل بالرقم 112 إذا كانت هناك حياة في خطر. هل تريد الطعن في قرار؟ اتبع التعليمات الواردة في القرار، فلا يمكن ذلك هنا.',
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
      options: {
        'barn-utbildning': 'الأطفال والتعليم',
        'vard-omsorg': 'رعاية كبار السن والأشخاص ذوي الإعاقة',
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
      hint: 'يصبح ما ترسله وثيقة عامة (allmän handling) قد يُسمح للآخرين بقراءتها. لا تكتب رقمًا شخصيًا (personnummer) ولا معلومات حساسة، مثل معلومات عن الصحة.',
    },
    answerVia: {
      label: 'أريد الرد عن طريق:',
      hint: 'يمكنك عدم الكشف عن هويتك، لكننا لن نستطيع في هذه الحالة الرد عليك أو طرح أسئلة عليك.',
      options: {
        email: 'البريد الإلكتروني',
        phone: 'الهاتف',
        letter: 'رسالة بالبريد',
        none: 'لا أريد ردًا، ولا أريد الكشف عن هويتي',
      },
    },
    personal: 'البيانات الشخصية:',
    name: { label: 'الاسم' },
    email: { label: 'عنوان البريد الإلكتروني' },
    phone: { label: 'رقم الهاتف' },
    phoneTime: { label: 'متى يناسبك أن نتصل بك؟', hint: 'مثلًا في أيام العمل بعد الساعة 15:00' },
    street: { label: 'الشارع ورقم المبنى' },
    postcode: { label: 'الرمز البريدي' },
    town: { label: 'المدينة أو البلدة' },
  },
};
