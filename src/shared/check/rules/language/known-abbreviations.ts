/** Abbreviations that every reader of a Vietnamese paper knows, measures, and signs that only look like one. */

const KNOWN = `
UBND HĐND UBMTTQ MTTQ MTTQVN TW TU BCH BCĐ BTV BTC BQL BGH BHXH BHYT BHTN CSGT CSCĐ CSĐT CSND CAND QĐND QĐNDVN CA CAX PCCC CNCH
ANTT ATGT ATTP VSATTP ATVSTP TTATGT ANQP QPAN QP AN XH KT VH GD ĐT GDĐT GTVT GTNT NN PTNT NNPTNT TNMT KHCN TTTT VHTT VHTTDL LĐTB LĐTBXH
NTM OCOP HTX THT CLB CBCC CBCCVC CBCNV CNVC CNVCLĐ CNLĐ NLĐ LĐ LĐLĐ ĐVTN TNCS TN THCS THPT THPTQG TH MN GDTX GDNN ĐH CĐ TC ĐHQG
HSSV HS SV GV HSG GS PGS TS TSKH THS CN BS BSCK CKI CKII DS KS KTS CV NGND NGƯT NSND NSƯT NSNA TTND TTƯT AHLĐ AHLLVT AHLLVTND LLVT LLVTND
TNXP CCB LHPN HLHPN PN HND LHTN TNTP VN TP TX TT HCM TPHCM HN ĐBSCL BĐKH KCN CCN KTXH KCX KĐT KDC QL TL ĐT HL CT TNHH MTV CP DN DNNN DNVVN
VĐV HLV BLV PV BTV MC CTV CĐV HCV HCB HCĐ VFF VBA SEA AFF AFC FIFA UEFA IOC VTV VOV TTXVN HTV VTC LA NLĐ SGGP
GDP GRDP GNP CPI PCI PAPI FDI ODA PPP BOT BT USD VND VNĐ EUR WTO ASEAN APEC EU UN LHQ WHO FAO UNESCO UNICEF UNDP WB IMF ADB OPEC NATO IAEA
WEF CPTPP EVFTA RCEP FTA GMT UTC COVID SARS HIV AIDS ADN DNA RNA PCR ICU CT MRI TNGT VTĐB CNTT ICT IT AI IOT ATM POS SMS OTP QR GPS
USB PDF CD DVD TV LED LCD PC VIP MV SIM CCCD CMND GPLX GPKD ĐKKD ĐKVĐ VNPT EVN PVN FPT BIDV NASA FBI CIA KGB IQ EQ FM AM TNHHMTV BVĐK TTYT TYT KBCB
KHHGĐ DSKHHGĐ SXH TCM TBXH CĐHH DCCT CSXH NHCSXH NHNN TCTD VPĐK QSDĐ GCN GPMB XDCB ĐTC NSNN TTHC CCHC DVC CQĐT CĐS SXKD VLXD
SOS OK WC HIT DJ CEO CFO PR KOL HR QS THE TOEIC IELTS SAT STEM ESG VAT GTGT TNCN TNDN QLTT QLĐT TAND VKSND TAQS VKS THADS TGPL
HTML JPEG JPG PNG GIF URL WCAG TCVN QCVN QCĐP TCCS WIFI DQTV LLDQTV BCHQS HĐQT UBKT BTG BDV MTQG DTTS TDTT VHVN TTVH BTXH NCT NKT VSMT
PCTT PCLB TKCN ATLĐ ATVSLĐ BVTV VAC IPM ATTT NTMNC BCT TTHTCĐ ANTQ
KSND TANDTC VKSNDTC HĐXX KSV CQĐT PCCC CAQ CATP BTL BĐBP ĐBQH UBTVQH VPCP TTCP KTNN KBNN CHLB CHDCND CHND ĐSQ LSQ TƯ TGĐ PGĐ GĐ PCT TBT
BV BVTƯ SN BKS PT PTDT PTDTNT PTDTBT NSCC KTXH KTTT QLDA BQLDA HSMT TCT VCCI VASEP VITAS JICA KOICA USAID WWF CDC FDA IUU IPO ETF FED ECB OECD
AQI BMI HPV XLVPHC VPHC ATVSTP XDNTM ĐTDĐ ĐTXD KDTM BTXM BTCT CNN TNDS TNHS BLTTDS NQ NĐ QĐ
KPI ISO HACCP VIETGAP GAP EC UV BLHS BLDS BLTTHS PGD NXB GPXD BĐS BOT BT PTTH
`;

/** Brands, stations, banks and bodies that are known by their letters alone. */
const BRANDS = `
LG HP IBM BMW KFC DHL BYD KIA JVC TCL TSMC AMD SAP SK IKEA NBA CNN BBC AFP NHK HBO ESPN MTV UFC WBA WBC WBO ATP WTA FIVB FIBA AVC FC
ACB MB VIB SHB HDB TPB OCB MSB TTC THACO PNJ VNG HAGL SLNA CAHN VTVCAB SCTV HOSE HNX UPCOM SJC DOJI
`;

/** Licences, forms of files, plugs and what else nobody spells out. */
const TECHNICAL = `
MIT GPL LGPL BSD GNU CSS XML JSON CSV TXT DOC DOCX XLS XLSX PPT PPTX RTF EPUB SVG TIFF BMP ZIP RAR RGB CMYK OLED QLED HDMI VGA SSD HDD RAM ROM
CPU GPU API SDK HTTP HTTPS FTP SSH SSL VPN LAN WAN NFC RFID LTE GSM OCR CAD CNC UPS AC DC LNG LPG CNG PVC PET COD BOD SUV MPV ABS TMCP
`;

/** Beside a number, or for what is measured: kW, MW, GB. */
const MEASURES = 'KM KG CM MM HA KV KW MW GW KWH MWH GB MB KB TB HZ MHZ GHZ PH BTU HP CC ML DB NTU PPM';

/** The reader needs no explanation. */
export const KNOWN_ABBREVIATIONS: ReadonlySet<string> = new Set([
  ...[KNOWN, BRANDS, TECHNICAL, MEASURES].flatMap((list) => list.trim().split(/\s+/u)),
]);

/** Before a name that is written in capitals: a firm, a station, a brand is called so, and of a person the letters may be all that is told (`bà NTH`). */
export const BEFORE_NAMES: ReadonlySet<string> = new Set(
  (
    'ty tnhh cp đoàn hàng hiệu hãng sạn đài báo giải cúp xe máy mềm thống dụng mạng chuỗi nhà kênh lệnh lớp mã số loại dòng ' +
    'khối nhóm hạng tuyến khu lô block tòa toà tầng giống gạo thuốc vắc-xin vaccine vi-rút virus chủng bệnh chip tàu vòng bảng ' +
    'ông bà anh chị cô chú cháu bé thầy ' +
    'clb fc app ví sàn tcp ctcp tmcp tivi laptop bóng'
  ).split(' '),
);

/** Two words that do the same, of which the second goes before much else by itself. */
export const BEFORE_NAMES_IN_TWO: ReadonlySet<string> = new Set([
  ...['cổ phiếu', 'trái phiếu', 'chứng khoán', 'cổ phần', 'lạc bộ', 'ngân hàng', 'thương hiệu', 'nhãn hiệu', 'hãng xe'],
  ...['hãng tin', 'hãng phim', 'hãng bay', 'điện tử', 'ban nhạc', 'giấy phép', 'vàng miếng', 'siêu thị', 'nền tảng'],
  ...['bị cáo', 'bị can', 'bị hại', 'nạn nhân', 'bệnh nhân', 'đối tượng', 'nghi phạm', 'ca sĩ', 'nhóm nhạc'],
]);
