/** Modern Standard Arabic. */
export const messages = {
    chooseLanguage: 'اللغة',
    publicRecord: 'يصبح ما ترسله وثيقة عامة (allmän handling) يمكن للآخرين طلب قراءتها ما لم تكن خاضعة للسرية.',
    unshownField: 'لا يمكن عرض هذا السؤال. يمكنك إرسال الرسالة دون الإجابة عنه.',
    // With the order of the digits kept, see form.entry.ts.
    date: { hint: 'مثلًا \u20662026-11-23\u2069' },
    privacy: {
        heading: 'كيف نعالج بياناتك الشخصية',
        short: 'نستخدم بياناتك الشخصية للنظر في موضوعك.',
        details: 'اقرأ المزيد عن كيفية معالجتنا للبيانات الشخصية',
        controller: 'الجهة المسؤولة عن البيانات الشخصية',
        officer: 'مسؤول حماية البيانات',
        purpose: 'الغرض',
        basis: 'الأساس القانوني',
        recipients: 'الجهات التي تحصل على البيانات',
        retention: 'مدة حفظ البيانات',
        transfers: 'نقل البيانات إلى خارج الاتحاد الأوروبي والمنطقة الاقتصادية الأوروبية',
        obligation: 'هل تقديم البيانات إلزامي',
        rights: 'حقوقك',
        complaints: 'الشكوى إلى الهيئة السويدية لحماية الخصوصية (IMY)',
    },
};
