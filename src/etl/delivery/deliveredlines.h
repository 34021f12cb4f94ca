// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/result.h"

#include <QDate>
#include <QStringList>

#include <vector>

namespace martlet {

class FieldCipher;
class Session;

// A line of a file as it was delivered.
struct DeliveredLine
{
    QString key; // unique within the file's store-day
    qint64 line = 0;
    quint64 hash = 0; // of what it says
    QByteArray raw;
    QStringList fields;
};

// The lines a batch's file has of one store's day, in its order.
struct DeliveredLines
{
    QString fileName;
    QStringList header;
    std::vector<DeliveredLine> lines;

    [[nodiscard]] static Result<DeliveredLines> read(Session &session, BatchId batch, qint64 store, QDate day,
                                                     const FieldCipher *cipher);
};

} // namespace martlet
