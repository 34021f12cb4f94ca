// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/columns/columnquery.h"
#include "database/session.h"
#include "support/warehouses.h"

#include <QDate>

#include <set>

namespace martlet {

// Lines of a few days in a SQLite database, and their columns kept beside them: what is made of the one must be
// what is made of the other. Rows come as one text each, so that sets of them can be compared.
class KeptLines final
{
public:
    using Rows = std::multiset<QString>;

    static constexpr int days = 7;
    static const QDate firstDay;

    KeptLines();
    Session &session() { return *m_session; }

    // Of the stored columns, and of l.item's and l.day's members as m0 and m1.
    static ColumnQuery source(const std::vector<std::string> &cells, const std::string &where = {});
    // Its parameters: days counted from the first.
    static Bindings bindings(qint64 low, int from = 0, int to = days);
    Rows ofRows(const QString &sql, const Bindings &bindings);
    Rows ofColumns(const ColumnQuery &source, const QString &kinds, const Bindings &bindings,
                   QString *error = nullptr);
    static Rows of(const Groups &groups);

private:
    void fillMembers();
    void fillLines();
    void keep();
    Rows read(const QString &sql, const Bindings &bindings, QString *error);

    EmptyDatabase m_database{Engine::Sqlite};
    std::unique_ptr<Session> m_session;
};

} // namespace martlet
