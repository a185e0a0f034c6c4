/** Syllables that Vietnamese has and its word list has not, many of them of the South or of descriptions: our own collection. */
export const LEFT_OUT_SYLLABLES: readonly string[] = `
bển choai chòe chỏi chuếnh
dết dọt dóng dợm dợn dùm dụi
điềm
gẫy gẩy guột
hén hễ hoai hườm
khoen khụm kĩu
lậm lẽm lụm
mầy mậy mọ mợ mưng mưỡu
nghen nghĩnh ngoai ngoạc ngoẻo ngoẹo ngoém nguậy nguây nguệch nguôi
nhại nhẩu nhếch nhể nhễ nhúi nhũi nhướn
oè ờm õng
phốt phởn phượt
quạp quẫng
rôn roàn roạt rụm rụp
sạc soàn sụi
trển tuềnh
uềnh
vỏi voọc
xề xịn xìa xoạt xun
`
  .trim()
  .split(/\s+/u);
