// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "etl/csv/csvdialect.h"

#include <QStringList>

namespace martlet {

// How a file is laid out, as far as it tells two layouts apart.
struct FileLayout
{
    QStringList header;
    QByteArray delimiter;
    QString encoding; // empty: UTF-8

    bool operator==(const FileLayout &) const = default;
};

// SHA-256 in hex of the names of the header in any order, the delimiter and the class of the encoding: UTF-8,
// UTF-16 or one of a byte a letter. Two files with the same one are read by the same recipe.
QString layoutFingerprint(const FileLayout &layout);

} // namespace martlet
