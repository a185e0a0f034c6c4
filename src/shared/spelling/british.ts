/** English as Britain writes it: `organise`, `neighbour`, `labelled`. The list of words is America's, so each is looked up in that dress. */

/** What a British word has, and what America has in its place. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/is(e|ed|es|er|ers|ing|ation|ations|ational)$/u, 'iz$1'],
  [/ys(e|ed|es|er|ers|ing)$/u, 'yz$1'],
  [/our(s|ed|ing|ful|less|able|ably|al|ite|ites|er|ers|hood|hoods|y)?$/u, 'or$1'],
  [/(met|lit|cent|theat|fib|calib|spect|meag|somb|lust|sab)re(s|d)?$/u, '$1er$2'],
  [/ll(ed|ing|er|ers|ous)$/u, 'l$1'],
  [/(lic|def|off|pret)ence(s|d)?$/u, '$1ense$2'],
  [/ogue(s)?$/u, 'og$1'],
  [/gramme(s)?$/u, 'gram$1'],
  [/ae(?=[a-z])/u, 'e'],
  [/oe(?=[a-z])/u, 'e'],
];

/** Those that no ending tells: our own collection. */
const WORDS: ReadonlySet<string> = new Set(
  `aeroplane ageing acknowledgement aluminium amongst artefact carburettor catalogue cheque cheques chequered chequers cosy counsellor
cypher draught draughts dreamt encyclopaedia enrol enrols enrolment enrolments foetal foetus fulfil fulfils furore gaol grey greyer greyish
instalment instalments jewellery judgement kerb leapt learnt manoeuvre manoeuvred manoeuvres manoeuvring maths mediaeval mould moulded
moulding moulds mouldy moustache moustached omelette orthopaedic paediatrician paediatricians paediatric paediatrics plough ploughed ploughing
ploughs practise practised practises practising programme programmed programmer programmers programmes programming pyjamas sceptic
sceptical scepticism sceptics skilful skilfully smoulder smouldered smouldering spelt spoilt storey storeys sulphate sulphur tsar tyre
tyres whisky wilful wilfully woollen yoghurt yoghurts`
    .trim()
    .split(/\s+/u),
);

export const isBritish = (word: string): boolean => WORDS.has(word);

/** @param word lower case @returns the American spellings that it may stand for, none where it has no British mark */
export const americanOf = (word: string): readonly string[] =>
  ENDINGS.filter(([ending]) => ending.test(word)).map(([ending, american]) => word.replace(ending, american));
