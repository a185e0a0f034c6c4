import { quotes } from '#shared/check/rules/typography/quotes';
import { describeRule } from '../../rule-table';

describeRule(quotes, {
  wrong: [
    ['“một”, “hai”, "ba"', ['"', '"'], '“một”, “hai”, “ba”'],
    ['"một", "hai", “ba”', ['“', '”'], '"một", "hai", "ba"'],
    ['“một”\n\n"hai"', ['"', '"'], '“một”\n\n“hai”'],
    ['"một"\n\n“hai”', ['“', '”'], '"một"\n\n"hai"'],
    ['“a” "b c" “d”', ['"', '"'], '“a” “b c” “d”'],
  ],
  right: ['“một”, “hai”', '"một", "hai"', 'màn hình 24" và “một”', 'không có', '“một” với 3" và'],
});

describeRule(quotes, { style: { quotes: 'curly' }, wrong: [['"một"', ['"', '"'], '“một”']], right: ['“một”'] });
describeRule(quotes, { style: { quotes: 'straight' }, wrong: [['“một”', ['“', '”'], '"một"']], right: ['"một"'] });
