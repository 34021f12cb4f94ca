// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/decimal.h"
#include "lineage/batchledger.h"

#include <QStringList>

#include <map>
#include <utility>
#include <vector>

namespace martlet {

struct RejectedRow
{
    Reject reject;
    Money amount; // 0 where it cannot be read
};

// The rejected lines of one file: counted exactly by rule and column, and kept with their text up to a bound,
// so that they can be looked at and mended before anything is written.
class RejectedLines final
{
public:
    static constexpr size_t mostLines = 200'000;
    static constexpr qsizetype mostBytes = 64 << 20;
    static constexpr qsizetype longestRaw = 64 << 10; // of one line's text

    struct Sum
    {
        qint64 lines = 0;
        Money amount;
    };
    using RuleAndColumn = std::pair<QString, QString>;

    // How the lines were read: what reading them again needs.
    QStringList header;
    QString encoding;

    void add(const Reject &reject, Money amount);
    qint64 count() const { return m_count; }
    const std::vector<RejectedRow> &kept() const { return m_kept; } // in the order in which they were found
    const std::map<RuleAndColumn, Sum> &sums() const { return m_sums; }

private:
    std::vector<RejectedRow> m_kept;
    std::map<RuleAndColumn, Sum> m_sums;
    qint64 m_count = 0;
    qsizetype m_bytes = 0; // of the texts kept
};

} // namespace martlet
