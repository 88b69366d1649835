import { attach, choose, find, pick, see, tick, write, type Act } from './acts.ts';
import { focus, wordsOf } from './resident.ts';

/** The steps of a resident in an example, and the expected message. */
export interface Journey {
  readonly name: string;
  /** The fields with an error when the form is sent empty, in order. */
  readonly unanswered: readonly string[];
  readonly acts: readonly Act[];
  /** A step between the press of the send button and the receipt. */
  readonly beforeReceipt?: Act;
  readonly answers: Readonly<Record<string, unknown>>;
  /** Default: the name. */
  readonly form?: string;
  /** Default: `sv`. */
  readonly language?: string;
  /** Default: the path of the name. */
  readonly endpoint?: string;
  readonly files?: readonly string[];
}

const nextYear = new Date().getFullYear() + 1;

/** Switches the form to Finnish. */
const inFinnish: Act = async (browser, at) => {
  await focus(browser, at('#language'));
  await browser.type('Suo');
  await browser.waitFor((steps: string[]) => {
    let found: Element | null | undefined;
    for (const [index, step] of steps.entries()) {
      found = (index === 0 ? document : found?.shadowRoot)?.querySelector(step);
    }
    return found?.getAttribute('lang') === 'fi';
  }, at('.root'));
};

/** Removes the personal number with the button of the warning, and sends again. */
const withoutNumber: Act = async (browser, at) => {
  await wordsOf(browser, at('.warning'));
  await browser.click(at('.warning-actions button'));
  await browser.click(at('[type=submit]'));
};

export const journeys: readonly Journey[] = [
  {
    name: 'ursprung',
    unanswered: ['kind', 'department', 'description', 'answerVia'],
    acts: [
      choose('kind', 'forslag'),
      pick('department', 'Traf'),
      write('description', 'Sätt upp en bänk vid ån. Åäö!'),
      choose('answerVia', 'letter'),
      write('name', 'Kim Exempel'),
      write('street', 'Björkgatan 1'),
      write('postcode', 'SE-61280'),
      write('town', 'Ekäng'),
    ],
    answers: {
      kind: 'forslag',
      department: 'trafik-gator-parker',
      description: 'Sätt upp en bänk vid ån. Åäö!',
      answerVia: 'letter',
      name: 'Kim Exempel',
      street: 'Björkgatan 1',
      postcode: '612 80',
      town: 'Ekäng',
    },
  },
  {
    name: 'kontakt',
    unanswered: ['kind', 'department', 'description', 'answerVia'],
    acts: [
      choose('kind', 'berom'),
      pick('department', 'Kult'),
      write('description', 'Fint på badet'),
      choose('answerVia', 'phone'),
      write('phone', '070-174 06 05'),
      pick('area', 'Land'),
      tick('publish'),
    ],
    answers: {
      kind: 'berom',
      department: 'kultur-fritid-idrott',
      description: 'Fint på badet',
      answerVia: 'phone',
      phone: '+46701740605',
      area: 'landsbygden',
      publish: true,
    },
  },
  {
    name: 'tillganglighet',
    unanswered: ['problem', 'place', 'answerVia'],
    acts: [
      write('problem', 'Filmen saknar text'),
      write('place', 'www.ekang.example/film'),
      write('aids', 'Hörapparat'),
      choose('wish', 'otherForm'),
      choose('answerVia', 'email'),
      write('email', 'kim@exämple.se'),
    ],
    answers: {
      problem: 'Filmen saknar text',
      place: 'www.ekang.example/film',
      aids: 'Hörapparat',
      wish: 'otherForm',
      answerVia: 'email',
      email: 'kim@exämple.se',
    },
  },
  {
    name: 'sidfel',
    unanswered: ['fault', 'description'],
    acts: [choose('fault', 'broken'), write('description', 'Länken till kartan fungerar inte')],
    answers: { fault: 'broken', description: 'Länken till kartan fungerar inte' },
  },
  {
    name: 'ris-och-ros',
    unanswered: ['verdict'],
    acts: [choose('verdict', 'ros'), write('comment', 'Kort och bra')],
    answers: { verdict: 'ros', comment: 'Kort och bra' },
  },
  {
    name: 'stor',
    form: 'evenemang',
    language: 'fi',
    endpoint: '/synpunkter/stor/idrott',
    unanswered: [
      'organiser name email phone address postcode town',
      'title kind description audience entrance',
      'startDate startTime endTime place visitors food music',
      'safetyPhone decisionVia rules',
    ].flatMap((names) => names.split(' ')),
    acts: [
      choose('organiser', 'forening'),
      write('organisation', 'Ekängs löpare'),
      write('organisationNumber', '802400-0000'),
      write('name', 'Kim Exempel'),
      write('email', 'kim@example.se'),
      write('phone', '0701740605'),
      write('address', 'Björkgatan 1'),
      write('postcode', '61280'),
      write('town', 'Ekäng'),
      tick('sameInvoice'),
      write('invoiceAddress', 'Box 1, Ekäng'),
      write('title', 'Åloppet'),
      pick('kind', 'Mot'),
      write('description', 'Vi springer längs ån. Fråga 640823-3234 om du undrar.'),
      see('.warning'),
      choose('audience', 'barn'),
      choose('audience', 'vuxna'),
      inFinnish,
      choose('entrance', 'ja'),
      write('price', '99,50'),
      write('startDate', `5.6.${nextYear}`),
      write('startTime', '10.00'),
      write('endTime', '16.30'),
      choose('place', 'gata'),
      find('street', 'björkt', 'Björktorget'),
      choose('closeStreet', 'ja'),
      write('detour', 'Lindgatan'),
      write('visitors', '1 500'),
      choose('food', 'ja'),
      choose('foodKinds', 'varm'),
      choose('alcohol', 'nej'),
      tick('gas'),
      write('gasAmount', '5,5'),
      choose('music', 'forstarkt'),
      write('musicUntil', '21.00'),
      choose('power', 'ja'),
      pick('amperes', '32'),
      choose('structures', 'talt'),
      write('tentSize', '40'),
      write('buildDate', `${nextYear}-06-04`),
      write('safetyPhone', '+358 40 1234567'),
      write('guards', '4'),
      attach('drawings', ['karta.pdf', 'avstängning.pdf']),
      choose('decisionVia', 'email'),
      tick('rules'),
    ],
    beforeReceipt: withoutNumber,
    answers: {
      channel: 'webb',
      organiser: 'forening',
      organisation: 'Ekängs löpare',
      organisationNumber: '802400-0000',
      name: 'Kim Exempel',
      email: 'kim@example.se',
      // As written: in Finnish it might be a number of Finland.
      phone: '0701740605',
      phoneTime: 'alltid',
      address: 'Björkgatan 1',
      postcode: '61280',
      town: 'Ekäng',
      invoiceAddress: 'Box 1, Ekäng',
      title: 'Åloppet',
      kind: 'lopp',
      description: 'Vi springer längs ån. Fråga  om du undrar.',
      audience: ['barn', 'vuxna'],
      entrance: 'ja',
      price: 99.5,
      startDate: `${nextYear}-06-05`,
      startTime: '10.00',
      endTime: '16.30',
      recurring: 'en',
      place: 'gata',
      street: 'Björktorget',
      closeStreet: 'ja',
      detour: 'Lindgatan',
      visitors: 1500,
      food: 'ja',
      foodKinds: ['varm'],
      alcohol: 'nej',
      gas: true,
      gasAmount: 5.5,
      music: 'forstarkt',
      musicUntil: '21.00',
      power: 'ja',
      amperes: '32',
      structures: ['talt'],
      tentSize: 40,
      buildDate: `${nextYear}-06-04`,
      safetyPhone: '+358401234567',
      guards: 4,
      drawings: [
        { name: 'karta.pdf', type: 'application/pdf', size: 9 },
        { name: 'avstängning.pdf', type: 'application/pdf', size: 16 },
      ],
      decisionVia: 'email',
      rules: true,
    },
    files: ['karta.pdf', 'avstängning.pdf'],
  },
];
