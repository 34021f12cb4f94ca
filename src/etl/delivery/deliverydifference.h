// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/result.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <vector>

namespace martlet {

class FieldCipher;
class Session;

// A line of a store's day that two files tell differently.
struct LineDifference
{
    enum class Kind { Added, Removed, Changed };
    Kind kind = Kind::Changed;
    QString key;                          // receipt and line: "4711/1"
    qint64 lineBefore = 0, lineAfter = 0; // physical lines in the two files; 0: not there
    QByteArray rawBefore, rawAfter;       // as the files have them
    QString words;                        // "discount_amount 0.00 → 1.25"; of changed lines
};

struct DeliveryDifference
{
    QString fileBefore, fileAfter;
    qint64 same = 0;                        // lines that both files tell alike
    std::vector<LineDifference> lines = {}; // in the order of the files, removed ones first

    qint64 count(LineDifference::Kind kind) const;
};

QString toText(LineDifference::Kind kind); // "changed"

// What a later file says otherwise about a store's day than an earlier one, from the kept text of both, read
// again as it was read then. Lines that were rejected count in neither.
[[nodiscard]] Result<DeliveryDifference> deliveryDifference(Session &session, qint64 store, QDate day,
                                                            BatchId earlier, BatchId later,
                                                            const FieldCipher *cipher = nullptr);

} // namespace martlet
