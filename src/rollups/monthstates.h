// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rollups/keptbeside.h"
#include "rollups/statessql.h"

namespace martlet {

// How each series of a fact that states how things stand stood at the end of each month: by its last row then
// or before. Of the month of the last row of all it is how things stand now. A row for each month and series,
// under the first day of the month, so that what stood on any of these days is read and not looked for.
class MonthStates final : public KeptBeside
{
public:
    static QString name(const ModelEntity &fact) { return fact.name + QStringLiteral("_states"); }
    static QString title(const ModelEntity &fact); // for people
    static QString definition(const StatesSql &sql);

    MonthStates(Session &session, const QString &name, StatesSql sql, std::stop_token stop)
        : m_session(session)
        , m_name(name)
        , m_sql(std::move(sql))
        , m_stop(std::move(stop))
    {
    }
    [[nodiscard]] Result<void> remove() override;
    [[nodiscard]] Result<void> create() override;
    // A state holds until the next, so all months from the first of them on are made anew.
    [[nodiscard]] Result<void> keep(const std::vector<DaySet::Month> &months) override;
    [[nodiscard]] Result<void> keepSql() override;
    [[nodiscard]] Result<qint64> differences() override;

private:
    Session &m_session;
    const QString m_name;
    const StatesSql m_sql;
    std::stop_token m_stop;
};

} // namespace martlet
