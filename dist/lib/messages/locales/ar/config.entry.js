import { counting } from '../../counting.js';
import { messages as shown } from './config-shown.js';
const { plural, number } = counting('ar-u-nu-latn');
// See form.entry.ts: the first keeps the order of digits, the second isolates text in any language.
const ltr = (digits) => `\u2066${digits}\u2069`;
const own = (words) => `\u2068${words}\u2069`;
const options = (count) => plural(count, {
    one: 'خيارًا واحدًا',
    two: 'خيارين',
    few: '# خيارات',
    many: '# خيارًا',
    other: '# خيار',
});
/** Modern Standard Arabic. */
export const messages = {
    ...shown,
    errors: {
        notAnswered: ({ label }) => `أجب عن السؤال «${own(label)}»`,
        notChosen: ({ label }) => `اختر أحد الخيارات في «${own(label)}»`,
        notTicked: ({ label }) => `ضع علامة عند «${own(label)}»`,
        noFile: ({ label }) => `اختر ملفًا في «${own(label)}»`,
        tooShort: ({ min, length }) => min === undefined || length === undefined
            ? 'النص قصير جدًا. اكتب المزيد.'
            : `اكتب المزيد. الحد الأدنى لعدد الأحرف هو ${number(min)}، وعددها الآن ${number(length)}.`,
        pattern: ({ label }) => `تحقق من طريقة كتابة إجابتك في «${own(label)}»`,
        notNumber: ({ label }) => `اكتب عددًا في «${own(label)}»، مثل 12 أو 3.5`,
        notStep: ({ step }) => step === undefined
            ? 'اكتب عددًا آخر. هذا العدد غير مقبول.'
            : step === 1
                ? 'اكتب عددًا صحيحًا دون كسور'
                : `اكتب عددًا مسموحًا به. الفرق بين عدد وآخر هو ${number(step)}.`,
        tooLow: ({ min }) => (min === undefined ? 'اكتب عددًا أكبر' : `اكتب عددًا لا يقل عن ${number(min)}`),
        tooHigh: ({ max }) => (max === undefined ? 'اكتب عددًا أصغر' : `اكتب عددًا لا يزيد على ${number(max)}`),
        notDate: () => `اكتب تاريخًا يتضمن السنة والشهر واليوم، مثل ${ltr('2026-11-23')}`,
        tooEarly: ({ min }) => (min === undefined ? 'اكتب تاريخًا لاحقًا' : `اكتب تاريخ ${ltr(number(min))} أو تاريخًا بعده`),
        tooLate: ({ max }) => (max === undefined ? 'اكتب تاريخًا أسبق' : `اكتب تاريخ ${ltr(number(max))} أو تاريخًا قبله`),
        tooFew: ({ min }) => (min === undefined ? 'اختر خيارات أكثر' : `اختر ${options(min)} على الأقل`),
        tooMany: ({ max }) => (max === undefined ? 'اختر خيارات أقل' : `اختر ${options(max)} على الأكثر`),
        wrongFile: ({ name }) => name === undefined
            ? 'لا يمكن إرسال أحد الملفات هنا بسبب نوعه. اختر ملفًا آخر.'
            : `لا يمكن إرسال الملف ${own(name)} هنا بسبب نوعه. اختر ملفًا آخر.`,
        fileTooLarge: ({ name, max }) => name === undefined || max === undefined
            ? 'حجم أحد الملفات كبير جدًا. اختر ملفًا أصغر.'
            : `حجم الملف ${own(name)} أكبر من ${number(max)} ميغابايت. اختر ملفًا أصغر.`,
        redirected: () => 'لا يمكن استخدام هذا النموذج لهذا الموضوع. اتبع الإرشادات الموجودة عند السؤال.',
    },
    combobox: {
        open: 'عرض كل الخيارات',
        hint: 'اكتب بضعة أحرف للبحث في القائمة',
        noMatch: 'لا يوجد خيار يطابق ما كتبته',
        matches: ({ count }) => plural(count, {
            zero: 'لا توجد خيارات',
            one: 'خيار واحد',
            two: 'خياران',
            few: '# خيارات',
            many: '# خيارًا',
            other: '# خيار',
        }),
        kept: ({ label }) => `لا يزال الخيار المحدد: ${label}`,
        removed: 'أُزيل ما كتبته',
    },
    files: {
        choose: ({ count }) => (count === 1 ? 'اختيار ملف' : 'اختيار ملفات'),
        limits: ({ kinds, count, size }) => {
            const each = `لا يزيد حجم كل ملف على ${number(size)} ميغابايت: ${kinds}`;
            return plural(count, {
                zero: 'لا يمكن إرسال ملفات',
                one: `ملف واحد لا يزيد حجمه على ${number(size)} ميغابايت: ${kinds}`,
                two: `ملفان على الأكثر، ${each}`,
                few: `# ملفات على الأكثر، ${each}`,
                many: `# ملفًا على الأكثر، ${each}`,
                other: `# ملف على الأكثر، ${each}`,
            });
        },
        kinds: { image: 'صورة', video: 'فيديو', audio: 'ملف صوتي', pdf: 'ملف PDF', text: 'ملف نصي' },
        chosen: ({ count }) => (count === 1 ? 'الملف المختار' : 'الملفات المختارة'),
        remove: ({ name }) => `حذف ${own(name)}`,
        removed: ({ name }) => `حُذف الملف ${own(name)}`,
        drop: ({ count }) => (count === 1 ? 'يمكنك أيضًا سحب الملف إلى هنا.' : 'يمكنك أيضًا سحب الملفات إلى هنا.'),
        pictures: 'يتم تصغير الصور وحذف معلومات مكان التقاطها.',
        preparing: ({ name }) => `جارٍ تجهيز ${own(name)}…`,
        added: ({ name }) => `تمت إضافة ${own(name)}`,
        unreadable: ({ name }) => `تعذّرت قراءة الصورة ${own(name)}. اختر صورة بصيغة JPEG أو PNG.`,
        noRoom: ({ name, count }) => `لم تتم إضافة ${own(name)}، لأن الحد الأقصى لعدد الملفات هو ${number(count)}.`,
        sending: ({ percent }) => `جارٍ الإرسال… ${ltr(`${percent}%`)}`,
        unreadableFile: ({ name }) => `تعذّرت قراءة الملف ${own(name)}. اختره مرة أخرى، أو اختر ملفًا آخر.`,
        emptyFile: ({ name }) => `الملف ${own(name)} فارغ. اختر ملفًا آخر.`,
    },
    contact: 'يمكنك أيضًا التواصل معنا بهذه الطرق:',
    phone: 'الهاتف',
    email: 'البريد الإلكتروني',
    mail: 'إرسال بالبريد الإلكتروني',
    mailShortened: 'النص طويل، لذلك نُسخ كاملًا. ألصقه في رسالة البريد الإلكتروني إذا نقص منها شيء.',
    mailCut: 'تم اقتطاع النص هنا. ألصق النص الكامل، الذي تم نسخه، بدلًا من هذا.',
    answerTime: {
        label: 'الرد',
        within: ({ count }) => plural(count, {
            one: 'خلال يوم عمل واحد',
            two: 'خلال يومي عمل',
            few: 'خلال # أيام عمل',
            other: 'خلال # يوم عمل',
        }),
        by: ({ date }) => `في موعد أقصاه ${date}`,
    },
    personalNumber: {
        heading: 'يبدو أن النص يحتوي على رقم شخصي (personnummer)',
        text: 'قد يقرأ آخرون ما ترسله. احذف الرقم إذا لم يكن ضروريًا.',
        remove: 'حذف الرقم',
        edit: 'تعديل النص',
        keep: 'الإرسال رغم ذلك',
        removed: 'حُذف الرقم',
    },
};
