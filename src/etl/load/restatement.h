// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "etl/recipe/loadpolicy.h"

#include <QtGlobal>

#include <set>
#include <tuple>
#include <vector>

namespace martlet {

class OpenBatch;

// Which facts of its own feed the warehouse has and a file that is all there is of its days has not. A full
// file speaks for all days from its first to its last; a restated one for each day and store that it has.
class Restatement final
{
public:
    using Key = std::tuple<int, qint64, qint64>; // Julian day, transaction and line; or day, product and store
    struct Fact
    {
        Key key;
        qint64 batch = 0;
    };

    explicit Restatement(LoadMode mode)
        : m_mode(mode)
    {
    }
    bool isAsked() const { return m_mode == LoadMode::Full || m_mode == LoadMode::Restate; }
    void cover(int day, qint64 store); // a row of the file
    // The file has this row too, so the warehouse keeps its own.
    void keep(const std::vector<Key> &present)
    {
        m_present.insert(m_present.end(), present.begin(), present.end());
    }
    // The rows to be removed, of the fact whose keys `table` names; to be asked once.
    struct Table
    {
        QString name, date, first, second;
    };
    [[nodiscard]] Result<std::vector<Fact>> missing(OpenBatch &batch, const Table &table);

private:
    LoadMode m_mode;
    int m_firstDay = 0, m_lastDay = 0;
    std::set<std::pair<int, qint64>> m_storeDays;
    std::vector<Key> m_present;
};

} // namespace martlet
