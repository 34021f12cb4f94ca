// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "etl/sniff/columntally.h"
#include "etl/sniff/typeguess.h"

#include <span>

namespace martlet {

// Looks at the records of a table: what type each column has, and, once that is known, which values. One
// thread.
class TableStudy final
{
public:
    explicit TableStudy(QStringList names);

    // From now on values are counted by these kinds, too.
    void expect(const std::vector<SniffedColumn> &kinds);
    void take(std::span<const std::string_view> fields, qint64 line); // as many as there are names
    qint64 rows() const { return m_rows; }
    bool agreesWith(const std::vector<SniffedColumn> &kinds) const; // with those that were expected
    TypeGuesses conclude(const SniffOptions &options) const;

private:
    QStringList m_names;
    std::vector<TypeEvidence> m_evidence;
    std::vector<ColumnTally> m_tallies;
    std::vector<SniffedColumn> m_expected;
    qint64 m_rows = 0;
};

// Without the spaces and tabs around it, as a recipe reads it.
std::string_view stripped(std::string_view text);

} // namespace martlet
