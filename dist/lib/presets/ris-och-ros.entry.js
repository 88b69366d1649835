/** Whether the page was of help: one question, two answers, and room for a comment once one of them is chosen. */
export const risOchRos = {
    heading: {
        sv: 'Hjälpte sidan dig?',
        fi: 'Oliko sivusta sinulle apua?',
        en: 'Did this page help you?',
        nb: 'Hjalp siden deg?',
        da: 'Hjalp siden dig?',
        de: 'Hat Ihnen diese Seite geholfen?',
        ar: 'هل ساعدتك هذه الصفحة؟',
    },
    nextSteps: {
        sv: 'Vi använder svaren för att göra sidan bättre. Du får inget svar på det du har skrivit. Om du behöver hjälp finns våra kontaktuppgifter på kommunens webbplats.',
        fi: 'Käytämme vastauksia sivun parantamiseen. Emme vastaa näihin kommentteihin. Jos tarvitset apua, yhteystietomme ovat kunnan verkkosivustolla.',
        en: 'We use the answers to improve the page. We do not reply to comments. If you need help, you will find our contact details on the municipality’s website.',
        nb: 'Vi bruker svarene til å gjøre siden bedre. Du får ikke svar på det du har skrevet. Hvis du trenger hjelp, finner du kontaktopplysningene våre på kommunens nettsted.',
        da: 'Vi bruger svarene til at gøre siden bedre. Du får ikke svar på det, du har skrevet. Hvis du har brug for hjælp, finder du vores kontaktoplysninger på kommunens hjemmeside.',
        de: 'Wir nutzen die Antworten, um die Seite zu verbessern. Auf Kommentare antworten wir nicht. Wenn Sie Hilfe brauchen, finden Sie unsere Kontaktdaten auf der Website der Gemeinde.',
        ar: 'نستخدم الإجابات لتحسين الصفحة. لا نرد على التعليقات. إذا كنت تحتاج إلى مساعدة، فستجد بيانات التواصل معنا على الموقع الإلكتروني للبلدية.',
    },
    fields: [
        {
            type: 'radio',
            name: 'verdict',
            display: 'buttons',
            label: {
                sv: 'Ditt svar',
                fi: 'Vastauksesi',
                en: 'Your answer',
                nb: 'Svaret ditt',
                da: 'Dit svar',
                de: 'Ihre Antwort',
                ar: 'إجابتك',
            },
            required: true,
            errors: {
                required: {
                    sv: 'Välj Ja eller Nej',
                    fi: 'Valitse Kyllä tai Ei',
                    en: 'Choose Yes or No',
                    nb: 'Velg Ja eller Nei',
                    da: 'Vælg Ja eller Nej',
                    de: 'Wählen Sie „Ja“ oder „Nein“',
                    ar: 'اختر «نعم» أو «لا»',
                },
            },
            options: [
                {
                    value: 'ros',
                    label: { sv: 'Ja', fi: 'Kyllä', en: 'Yes', nb: 'Ja', da: 'Ja', de: 'Ja', ar: 'نعم' },
                },
                {
                    value: 'ris',
                    label: { sv: 'Nej', fi: 'Ei', en: 'No', nb: 'Nei', da: 'Nej', de: 'Nein', ar: 'لا' },
                },
            ],
        },
        {
            type: 'textarea',
            name: 'comment',
            label: {
                sv: 'Vill du berätta mer?',
                fi: 'Haluatko kertoa lisää?',
                en: 'Would you like to tell us more?',
                nb: 'Vil du fortelle mer?',
                da: 'Vil du fortælle mere?',
                de: 'Möchten Sie uns mehr dazu sagen?',
                ar: 'هل تريد أن تخبرنا بالمزيد؟',
            },
            hint: {
                sv: 'Vi svarar inte på det du skriver här.',
                fi: 'Emme vastaa tähän kirjoitettuihin viesteihin.',
                en: 'We do not reply to what you write here.',
                nb: 'Vi svarer ikke på det du skriver her.',
                da: 'Vi svarer ikke på det, du skriver her.',
                de: 'Auf diese Angaben antworten wir nicht.',
                ar: 'لا نرد على ما تكتبه هنا.',
            },
            showWhen: { field: 'verdict', filled: true },
            maxLength: 1000,
            publicRecord: true,
        },
    ],
};
