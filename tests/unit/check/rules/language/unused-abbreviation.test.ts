import { expect, test } from 'vitest';
import { unusedAbbreviation } from '#shared/check/rules/language/unused-abbreviation';
import { describeArticleRule } from '../../article-table';

describeArticleRule(unusedAbbreviation, {
  wrong: [
    [{ body: ['Quỹ kênh lạch miền Tây (KLMT) cấp vốn.'] }, 'KLMT'],
    [{ lead: 'Tổ liên gia tự quản (LGTQ) ra mắt.' }, 'LGTQ'],
    [{ body: ['KLMT (Quỹ kênh lạch miền Tây) cấp vốn.'] }, 'KLMT'],
    [{ body: ['Tổ hợp (THX) và nhóm (NKX) họp.'] }, ['THX', 'NKX']],
    [{ body: ['Mạng lưới vườn mẫu, viết tắt là MLVM.'] }, 'MLVM'],
  ],
  right: [
    { body: ['Quỹ kênh lạch miền Tây (KLMT) cấp vốn. KLMT có 5 người.'] },
    { body: ['Ủy ban nhân dân (UBND) xã họp.'] },
    { body: ['Quỹ KLMT cấp vốn.'] },
    { headline: 'KLMT cấp vốn', body: ['Quỹ kênh lạch miền Tây (KLMT) cấp vốn.'] },
    { body: ['Hội nghị lần thứ ba (XIII).'] },
  ],
});

test('is silent unless a house asks for it', () => {
  expect(unusedAbbreviation.normal).toBe('off');
});
