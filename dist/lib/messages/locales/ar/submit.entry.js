import { counting } from '../../counting.js';
const { plural, number } = counting('ar-u-nu-latn');
// After Arabic letters, groups of digits are displayed in reverse order unless they are isolated (U+2066).
const ltr = (digits) => `\u2066${digits}\u2069`;
const phone = `${ltr('070-174 06 05')} أو ${ltr('+46 70 174 06 05')}`;
/** Isolates a text that may be in any language, such as a label from the config (U+2068). */
const own = (words) => `\u2068${words}\u2069`;
const quoted = (label) => `«${own(label)}»`;
/** Modern Standard Arabic. */
export const messages = {
    charactersLeft: ({ count }) => plural(count, {
        zero: 'لم يبق أي حرف',
        one: 'بقي حرف واحد',
        two: 'بقي حرفان',
        few: 'بقيت # أحرف',
        many: 'بقي # حرفًا',
        other: 'بقي # حرف',
    }),
    charactersAtMost: ({ count }) => plural(count, {
        zero: 'لم يبق أي حرف',
        one: 'بقي حرف واحد على الأكثر',
        two: 'بقي حرفان على الأكثر',
        few: 'بقيت # أحرف على الأكثر',
        many: 'بقي # حرفًا على الأكثر',
        other: 'بقي # حرف على الأكثر',
    }),
    charactersTooMany: ({ count }) => plural(count, {
        zero: 'لا توجد أحرف زائدة',
        one: 'حرف واحد زائد',
        two: 'حرفان زائدان',
        few: '# أحرف زائدة',
        many: '# حرفًا زائدًا',
        other: '# حرف زائد',
    }),
    textTooLong: 'النص طويل جدًا',
    errorSummary: ({ count }) => plural(count, {
        zero: 'لا توجد إجابات تحتاج إلى تصحيح',
        one: 'يجب تصحيح إجابة واحدة',
        two: 'يجب تصحيح إجابتين',
        few: 'يجب تصحيح # إجابات',
        other: 'يجب تصحيح # إجابة',
    }),
    error: 'خطأ:',
    errors: {
        required: ({ label }) => `املأ الحقل ${quoted(label)}`,
        tooLong: ({ max, length }) => max === undefined || length === undefined
            ? 'النص طويل جدًا. اختصره.'
            : `اختصر النص. الحد الأقصى لعدد الأحرف هو ${number(max)}، وعددها الآن ${number(length)}.`,
        notEmail: () => 'اكتب عنوان بريد إلكتروني كاملًا، مثل name@example.com',
        notPhone: () => `اكتب رقم هاتف مع رمز المنطقة، مثل ${phone}`,
        notPostcode: () => `اكتب رمزًا بريديًا، مثل ${ltr('612 80')}`,
        notOption: ({ label }) => `اختر أحد الخيارات في ${quoted(label)}`,
        badCharacters: () => 'يحتوي النص على رموز لا يمكن إرسالها. أعد كتابته بأحرف عادية.',
        excess: ({ excess, label }) => `احذف «${excess}» من «${label}»`,
        unexpected: () => 'تغيّر النموذج. انسخ نصك، ثم أعد تحميل الصفحة وحاول مرة أخرى. إذا لم يُجدِ ذلك، فتواصل معنا بطريقة أخرى.',
        invalid: ({ label }) => `تحقق من ${quoted(label)}`,
    },
    retrying: 'يستغرق الأمر بعض الوقت. نحاول مرة أخرى…',
    online: ({ send }) => `عاد الاتصال بالإنترنت. ما كتبته لا يزال هنا. اضغط على «${own(send)}».`,
    unsure: 'لا نعرف ما إذا كانت رسالتك قد وصلت',
    failures: {
        network: ({ send }) => `لم نتلقَّ تأكيدًا من الجهة المستلمة. ما كتبته لا يزال هنا. اضغط على «${own(send)}» للمحاولة مرة أخرى.`,
        timeout: ({ send }) => `لم ترد الجهة المستلمة في الوقت المحدد. ما كتبته لا يزال هنا. اضغط على «${own(send)}» للمحاولة مرة أخرى.`,
        invalid: ({ send }) => `لم تُقبل بعض الإجابات. صحّحها واضغط على «${own(send)}» مرة أخرى.`,
        conflict: ({ send }) => `لقد استلمنا رسالة سابقة منك. اضغط على «${own(send)}» إذا كنت تريد إرسال هذه الرسالة أيضًا.`,
        tooLarge: ({ send }) => `حجم الرسالة كبير جدًا. اختصر النص، أو احذف الملفات إن كنت قد أرفقت ملفات، ثم اضغط على «${own(send)}» مرة أخرى.`,
        unsupported: ({ send }) => `لا تستطيع الجهة المستلمة قبول الرسالة بصورتها الحالية. هل أرفقت ملفات؟ احذفها واضغط على «${own(send)}» مرة أخرى، أو تواصل معنا بطريقة أخرى.`,
        busy: ({ send }) => `أُرسل عدد كبير من الرسائل في وقت قصير. ما كتبته لا يزال هنا. انتظر قليلًا واضغط على «${own(send)}» مرة أخرى.`,
        unavailable: ({ send }) => `حدث خلل مؤقت لدى الجهة المستلمة. ما كتبته لا يزال هنا. انتظر قليلًا واضغط على «${own(send)}» مرة أخرى.`,
        refused: () => 'لم تقبل الجهة المستلمة الرسالة. انسخ نصك وتواصل معنا بطريقة أخرى.',
        unconfigured: () => 'لا يمكن استخدام هذا النموذج بعد. تواصل معنا بطريقة أخرى.',
    },
    resendSafe: 'إذا كانت رسالتك قد وصلت، فلن تُحتسب إلا مرة واحدة.',
    resendUnsafe: 'إذا أرسلت مرة أخرى، فقد تصل رسالتك مرتين.',
    contactPage: 'تجد بيانات التواصل معنا على الموقع الإلكتروني للبلدية.',
    contactLink: 'تواصل معنا',
    draftRestored: ({ clear }) => `ما كتبته سابقًا لا يزال هنا. اضغط على «${own(clear)}» إذا كنت تريد حذفه.`,
    receipt: {
        heading: 'شكرًا لك، لقد استلمنا رسالتك',
        reference: 'الرقم المرجعي',
        save: 'احتفظ بالرقم المرجعي، واذكره إذا تواصلت معنا بشأن رسالتك.',
        receivedAt: 'وقت الاستلام',
        next: 'ماذا يحدث الآن؟',
        sent: 'ما أرسلته',
        again: 'إرسال رسالة أخرى',
    },
    clear: {
        button: 'مسح النموذج',
        ask: 'هل تريد حذف كل ما كتبته؟',
        yes: 'نعم، احذف',
        no: 'لا، احتفظ به',
        done: 'تم حذف ما كتبته',
    },
    saveCopy: {
        print: 'طباعة',
        notPrinted: () => 'تعذّرت طباعة النص. نزّله بدلًا من ذلك.',
        copied: 'تم نسخ النص',
        failed: () => 'تعذّر نسخ النص. نزّله بدلًا من ذلك.',
        download: 'تنزيل النص',
        fileName: 'رسالة',
    },
    defaultForm: {
        nextSteps: 'نسجّل رسالتك ونحيلها إلى القسم المختص. إذا كنت قد طلبت ردًا، فسنتواصل معك بالطريقة التي اخترتها.',
        kind: { required: 'اختر ما تريد القيام به' },
        department: { required: 'اختر المجال الذي يتعلق به الأمر، أو «لا أعرف»' },
        description: { required: 'اكتب ما يتعلق به الموضوع' },
        answerVia: { required: 'اختر كيف تريد أن نرد عليك' },
        name: { required: 'اكتب اسمك لكي تصلك الرسالة بالبريد' },
        email: { required: 'اكتب عنوان بريدك الإلكتروني، مثل name@example.com' },
        phone: { required: `اكتب رقم هاتفك، مثل ${phone}` },
        street: { required: 'اكتب اسم الشارع ورقم المبنى' },
        postcode: { required: 'اكتب رمزك البريدي' },
        town: { required: 'اكتب اسم مدينتك أو بلدتك' },
    },
};
