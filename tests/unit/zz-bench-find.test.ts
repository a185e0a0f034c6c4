import { test } from 'vitest';
import { compileQuery } from '#shared/finding/compile-query';
import { EMPTY_QUERY } from '#shared/finding/query';
test('b', () => {
  const ps = Array.from({length: 1050}, (_, i) => `Đoạn ${i + 1}: ở thị trấn Bến Lức, đường liên ấp đã thông, bà con chở lúa ra tận bến, xe tải vào được.`);
  for (const q of ['n','ng','n','lua','ben luc']) { const t = performance.now(); const c = compileQuery({...EMPTY_QUERY, text: q}); let n = 0; if (c.ok) for (const p of ps) n += c.find(p).length; console.log(q, n, performance.now() - t); }
});
