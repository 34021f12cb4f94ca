// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/load/memberclosing.h"

#include "database/session.h"
#include "etl/load/memberrow.h"
#include "etl/load/openbatch.h"

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t membersAtOnce = 20'000;

} // namespace

Result<void> MemberClosing::closeAllBut(const std::unordered_set<qint64> &seen)
{
    const auto sql = u"SELECT %1 FROM %2 WHERE source_system = :system AND %1 >= 0"
                     " AND CASE WHEN is_inferred OR is_closed THEN 1 ELSE 0 END = 0"_s.arg(m_dimension.id,
                                                                                           m_dimension.table);
    std::vector<qint64> missing;
    qint64 open = 0;
    TRY(m_batch.session().forEachRow(sql, {{u"system"_s, qint64(m_batch.sourceSystem())}},
                                     [&](const Row &row) -> Result<void> {
                                         ++open;
                                         if (!seen.contains(row.integer(0)))
                                             missing.push_back(row.integer(0));
                                         return {};
                                     }));
    m_batch.noteHeld(open);
    m_batch.batch().removed += qint64(missing.size());
    for (size_t begin = 0; begin < missing.size(); begin += membersAtOnce)
        TRY(close({missing.begin() + qptrdiff(begin),
                   missing.begin() + qptrdiff(std::min(begin + membersAtOnce, missing.size()))}));
    return {};
}

Result<void> MemberClosing::close(const std::vector<qint64> &ids)
{
    auto &session = m_batch.session();
    TRY(keepMembers(m_batch.preimages(), session.engine(), m_dimension, ids));
    TRY(keepHistories(m_batch.preimages(), session.engine(), m_dimension, ids));
    TRY_ASSIGN(const auto members, readMembers(session, m_batch.cipher(), m_dimension, ids));
    TRY_ASSIGN(auto histories, readHistories(session, m_dimension, ids));
    std::unordered_map<qint64, const History *> changed;
    for (const auto &[id, member] : members) {
        MemberChange change{.id = id, .batch = m_batch.id(), .line = 0, .columns = {}};
        std::vector<Value> versioned;
        for (size_t index = 0; index < m_dimension.columns.size(); ++index) {
            const auto &column = m_dimension.columns[index];
            const auto value = column.whenClosed.value_or(member.values[index]);
            if (column.whenClosed)
                change.columns.emplace_back(&column, value);
            if (column.historised)
                versioned.push_back(value);
        }
        TRY(updateMember(session, m_batch.cipher(), m_dimension, change));
        auto &history = histories[id];
        m_batch.dependencies().add(Dependencies::Reason::Changed, member.batch);
        for (const auto &version : history.versions())
            m_batch.dependencies().add(Dependencies::Reason::Changed, version.batch);
        history.putCurrent(m_today, versioned, m_batch.id());
        changed.emplace(id, &history);
    }
    return writeHistories(session, m_dimension, changed);
}

} // namespace martlet
