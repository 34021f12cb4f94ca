// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/starheaders.h"

#include <QByteArray>

namespace martlet {

// A good line of sales, one receipt each.
inline QByteArray plainSale(int transaction)
{
    return QByteArray::number(transaction) + ",1,-2,10,5,7,2025-01-01,1,5,0,5,10:00:00\n";
}

// A file of them.
inline QByteArray plainSales(int count)
{
    QByteArray text = salesHeader;
    for (int transaction = 1; transaction <= count; ++transaction)
        text += plainSale(transaction);
    return text;
}

} // namespace martlet
