// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace martlet::ssb {

// The words of the benchmark's domains, as its paper has them or, where that refers to it, TPC-H.
inline QStringList words(const QString &text)
{
    return text.split(u',');
}

inline const QStringList regions = words(QStringLiteral("AFRICA,AMERICA,ASIA,EUROPE,MIDDLE EAST"));
// Five of each region, in their order.
inline const QStringList nations =
    words(QStringLiteral("ALGERIA,ETHIOPIA,KENYA,MOROCCO,MOZAMBIQUE,ARGENTINA,BRAZIL,CANADA,PERU,UNITED STATES,"
                         "CHINA,INDIA,INDONESIA,JAPAN,VIETNAM,FRANCE,GERMANY,ROMANIA,RUSSIA,UNITED KINGDOM,"
                         "EGYPT,IRAN,IRAQ,JORDAN,SAUDI ARABIA"));
inline const QStringList segments = words(QStringLiteral("AUTOMOBILE,BUILDING,FURNITURE,HOUSEHOLD,MACHINERY"));
inline const QStringList priorities = words(QStringLiteral("1-URGENT,2-HIGH,3-MEDIUM,4-NOT SPECIFIED,5-LOW"));
inline const QStringList shipModes = words(QStringLiteral("REG AIR,AIR,RAIL,SHIP,TRUCK,MAIL,FOB"));
inline const QStringList colours = words(
    QStringLiteral("almond,antique,aquamarine,azure,beige,bisque,black,blanched,blue,blush,brown,burlywood,"
                   "burnished,chartreuse,chiffon,chocolate,coral,cornflower,cornsilk,cream,cyan,dark,deep,dim,"
                   "dodger,drab,firebrick,floral,forest,frosted,gainsboro,ghost,goldenrod,green,grey,honeydew,"
                   "hot,indian,ivory,khaki,lace,lavender,lawn,lemon,light,lime,linen,magenta,maroon,medium,"
                   "metallic,midnight,mint,misty,moccasin,navajo,navy,olive,orange,orchid,pale,papaya,peach,"
                   "peru,pink,plum,powder,puff,purple,red,rose,rosy,royal,saddle,salmon,sandy,seashell,sienna,"
                   "sky,slate,smoke,snow,spring,steel,tan,thistle,tomato,turquoise,violet,wheat,white,yellow"));
inline const QStringList sizes = words(QStringLiteral("STANDARD,SMALL,MEDIUM,LARGE,ECONOMY,PROMO"));
inline const QStringList finishes = words(QStringLiteral("ANODIZED,BURNISHED,PLATED,POLISHED,BRUSHED"));
inline const QStringList metals = words(QStringLiteral("TIN,NICKEL,BRASS,STEEL,COPPER"));
inline const QStringList packings = words(QStringLiteral("SM,LG,MED,JUMBO,WRAP"));
inline const QStringList boxes = words(QStringLiteral("CASE,BOX,BAG,JAR,PKG,PACK,CAN,DRUM"));

} // namespace martlet::ssb
