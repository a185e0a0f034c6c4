import { edgeSpace } from '#shared/check/rules/typography/edge-space';
import { describeRule } from '../../rule-table';

describeRule(edgeSpace, {
  wrong: [
    [' Huyện họp.', ' ', 'Huyện họp.'],
    ['\u00A0\tHuyện họp.', '\u00A0\t', 'Huyện họp.'],
    ['Huyện họp.  ', '  ', 'Huyện họp.'],
    ['Huyện họp.\u00A0', '\u00A0', 'Huyện họp.'],
    ['dòng một \n dòng hai', [' ', ' '], 'dòng một\ndòng hai'],
  ],
  right: ['Huyện họp.', 'đang gõ ', 'dòng một\ndòng hai', 'a  b', '–'],
});
