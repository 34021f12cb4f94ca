// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QDateTime>
#include <QString>

#include <vector>

namespace martlet {

struct ConnectionSpec;

// A statement that a person ran, and what came of it.
struct RanStatement
{
    QDateTime at; // UTC
    QString sql;
    qint64 rows = 0;
    bool isCut = false; // there were more rows
    double elapsedMs = 0;
    QString error = {}; // empty: it was answered
    bool operator==(const RanStatement &) const = default;
};

// The statements run on one warehouse, the newest last, in a file that only the person can read: what they
// typed may hold names of customers. Kept are the last thousand. Each call opens the file by itself, so that
// two windows may share it.
class SqlHistory final
{
public:
    explicit SqlHistory(QString path)
        : m_path(std::move(path))
    {
    }
    static SqlHistory of(const ConnectionSpec &spec); // in the place of this warehouse

    [[nodiscard]] Result<std::vector<RanStatement>> read() const;
    [[nodiscard]] Result<void> add(const RanStatement &ran) const;

private:
    QString m_path;
};

} // namespace martlet
