// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/engine.h"
#include "semantic/semanticmodel.h"

namespace martlet {

// The SQL of the table of MonthStates.
class StatesSql final
{
public:
    // The model outlives it.
    StatesSql(const ModelEntity &fact, const SemanticModel &model, Engine engine);

    static QString table(const ModelEntity &fact);
    QString creation() const;
    QString removal() const;
    QString emptying(bool isFromMonth) const; // of the months from the parameter :from on, or all
    QString filling(bool isFromMonth) const;
    QString differences() const; // counts the rows that are in the table or in the facts only

private:
    QStringList columns() const { return QStringList{m_fact.date} + m_fact.series + m_states; }
    QString rows(bool isFromMonth) const;
    QString months(bool isFromMonth) const;
    QString bySeries(const QString &months) const;
    QString atOnce(const QString &months, bool isFromMonth) const;
    QString month() const;
    static QString of(const QString &alias, const QStringList &columns);
    QString sameSeries(const QString &a, const QString &b) const;

    const ModelEntity &m_fact;
    Engine m_engine;
    QStringList m_states; // what is kept, as the engine stores it
    QString m_calendar, m_calendarDay;
};

} // namespace martlet
