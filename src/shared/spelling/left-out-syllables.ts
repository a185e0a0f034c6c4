/** Syllables that Vietnamese has and its word list has not, many of them of the South or of descriptions: our own collection. */
export const LEFT_OUT_SYLLABLES: readonly string[] = `
ầng ậng
bẵm bển bín bỏn bứa
càm chẫm chèm chẽm chỉa choai choe chòe choét chỏi chổm chuếnh chựng cọi cồi cợm củm cún cược
dáo dẩu dém dẹo dền dết diệm dọ dóng dọt dổi dổm dợm dờn dớn dợn dũa duệ dủi dụi dùm duộc duối
đảnh đáu điềm điu đoác đỏng đúa đuểnh đũi đuồn đuông
gẩy gẫy guột
hẻn hén hễ hều hĩ hó hoai hoánh hoằn hỗm hởn hụ hùi húm hứ hươm hườm
khạp khẩm khần khẹt khềnh khoen khọt khụm khuỵ khụy khưỡng kiếng kìn kĩu
lậm lẽm lệt lích lỉu loã loá lõa lóa loạch loăn loẻng lọp lụm luý lúy luyên lưa
mẩu mầy mậy méc miểng mọ mọp mợ mớn muồng mụt mưng mửng mườn mưỡu
nấn nênh nghẹ nghen nghể nghệt nghểu nghệu nghía nghĩnh ngo ngoạ ngoạc ngoai ngoẳn ngoém ngoẻo ngoẹo ngồ ngộp ngù nguây
nguầy nguậy nguệch ngủm ngùn ngún nguôi ngụt nhại nhẩn nhẩu nhém nhể nhễ nhếch nhệch nhểu nhoàng nhõng nhội nhờm nhỡn
nhũi nhúi nhừa nhướn nỏm nòng nóp nui nuy nướu
oè õng ời ờm ởn
phạc phé phốt phớ phởn phum phượt piêu
quạp quẫng quọ
rạm rảng ráu rặc rặn rêm rềnh rị rịm rịp roàn roạt rỏi rôn rổn rột rụa rui rụm rụp ruy
sạc sệch sềnh soàn sòn sộc sủ sụi
tàm tậm téo thát thẩy thột thới thớm tĩn toá tóa tở tởn trển trếu trính trỗi trộng trốt trừu túa tuẫn tuềnh tũn tuýt từa
týp
uềnh ui
vin vỏi voọc
xạm xáng xắt xậu xém xề xìa xịn xoạt xoẻng xớn xun xuộm xường
`
  .trim()
  .split(/\s+/u);
