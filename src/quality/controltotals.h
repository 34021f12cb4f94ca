// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/decimal.h"
#include "base/result.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace martlet {

class Session;

// What somebody else says a store sold on a day: a till's report, a file's trailer.
struct ControlTotal
{
    QString store; // the store's key in its source system, or its id
    QDate day;
    std::optional<qint64> lines;
    std::optional<Money> amount;
    bool operator==(const ControlTotal &) const = default;
};

// Reads "store,date,lines,amount": a header with these names in any order, comma or semicolon, ISO dates, '.'
// in amounts; lines or amount may be missing or blank. The first line that cannot be meant is named and refuses
// the text.
[[nodiscard]] Result<std::vector<ControlTotal>> readControlTotals(const QByteArray &text,
                                                                  const QString &origin);

// Keeps them, the newer one where a store-day has one already; how many. A store that is not known refuses them
// all.
[[nodiscard]] Result<qint64> keepControlTotals(Session &session, const std::vector<ControlTotal> &totals,
                                               const QString &source);

// A store-day where the warehouse holds something else than its control total says.
struct ControlDifference
{
    qint64 store = 0;
    QString storeName;
    QDate day;
    std::optional<qint64> saidLines = {};
    qint64 heldLines = 0;
    std::optional<Money> saidAmount = {};
    Money heldAmount = {};
    QString source = {};
};

// Of the store-days a batch delivered, or with `batch` 0 of all that have a control total.
[[nodiscard]] Result<std::vector<ControlDifference>> controlDifferences(Session &session, qint64 batch);
// How many store-days there were to compare.
[[nodiscard]] Result<qint64> controlTotalCount(Session &session, qint64 batch);

} // namespace martlet
