/**
 * Every criterion of the five trials, made from the registry texts before any rule was written: the items of their lists in
 * order, a letter for a part that needs an answer of its own, D for what only the description says.
 */
export const inventory: Readonly<Record<string, readonly string[]>> = {
  NCT04893161: words('I1 I2 I3 E1 E2 E3 E4 E5 E6 E7a E7b E7c E8 E9 E10 E11 E12 E13 E14'),
  NCT05605665: words('I1 I2 I3 I4 I5 I6 E1 E2 E3 E4 E5 E6 E7 E8'),
  NCT06410833: words('I1 I2 I3 I4 E1 E2 E3 E4 E5'),
  NCT06546540: words('D1 D2 I1 I2 I3 I4 I5 I6'),
  NCT06789107: words(
    'I1 I2 I3 I4 I5 I6 I7a I7b I7c I7d I7e I7f I7g I7h I7i I8 I9 E1 E2 E3 E4 E5 E6 E7 E8 E9 E10a E10b E10c E10d E11 ' +
      'E12 E13 E14 E15 E16 E17 E18 E19 E20 E21 E22',
  ),
}

function words(text: string): readonly string[] {
  return text.split(' ')
}
