import { unitForm } from '#shared/check/rules/typography/unit-form';
import { describeRule } from '../../rule-table';

describeRule(unitForm, {
  wrong: [
    ['hiến 300 m2 đất', 'm2', 'hiến 300 m² đất'],
    ['hiến 300m2 đất', 'm2', 'hiến 300m² đất'],
    ['đào 1.200 m3, rộng 5 km2', ['m3', 'km2'], 'đào 1.200 m³, rộng 5 km²'],
    ['10 Kg gạo, 5 KG nếp', ['Kg', 'KG'], '10 kg gạo, 5 kg nếp'],
    ['đường 12 Km', 'Km', 'đường 12 km'],
    ['chạy 60 Km/h', 'Km/h', 'chạy 60 km/h'],
    ['20 Ha lúa', 'Ha', '20 ha lúa'],
    ['đồng/m2', 'm2', 'đồng/m²'],
  ],
  right: [
    '300 m², 60 km/h, 10 kg, 20 ha',
    'lý trình Km 1954+200',
    'Chip M2 và cung tiền M2',
    'Hà Nội, Kgosi, mã m2-05, lô am2',
    '5 Hoa, 3 Kmer',
    'm2.5',
  ],
});
