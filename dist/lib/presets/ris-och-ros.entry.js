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
        sv: 'Vi använder svaren för att göra sidan bättre. Du får inget svar på det du har skrivit. Kontakta oss på ett annat sätt om du behöver hjälp.',
        fi: 'Käytämme vastauksia sivun parantamiseen. Emme vastaa näihin kommentteihin. Jos tarvitset apua, ota meihin yhteyttä muulla tavalla.',
        en: 'We use the answers to improve the page. We do not reply to comments. If you need help, please contact us in another way.',
        nb: 'Vi bruker svarene til å gjøre siden bedre. Du får ikke svar på det du har skrevet. Kontakt oss på en annen måte hvis du trenger hjelp.',
        da: 'Vi bruger svarene til at gøre siden bedre. Du får ikke svar på det, du har skrevet. Kontakt os på en anden måde, hvis du har brug for hjælp.',
        de: 'Wir nutzen die Antworten, um die Seite zu verbessern. Auf Kommentare antworten wir nicht. Wenn Sie Hilfe brauchen, wenden Sie sich bitte auf anderem Weg an uns.',
        ar: 'نستخدم الإجابات لتحسين الصفحة. لا نرد على التعليقات. إذا كنت تحتاج إلى مساعدة، فتواصل معنا بطريقة أخرى.',
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
            showWhen: { field: 'verdict', filled: true },
            maxLength: 1000,
            publicRecord: true,
        },
    ],
};
