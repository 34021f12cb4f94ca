// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/plan/sqlnotes.h"

#include "base/tr.h"

#include <map>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

// "0.0001" of four decimals.
QString lastDecimal(int scale)
{
    return u"0."_s + QString(scale - 1, u'0') + u'1';
}

QStringList unitsOf(const QueryPlan &plan)
{
    std::map<int, QStringList> names;
    for (const auto &column : plan.columns)
        if (column.isMeasure() && !column.isMade() && column.scale > 0)
            names[column.scale] += column.name;
    QStringList notes;
    for (const auto &[scale, its] : names)
        notes += Martlet::tr("In whole units of %1: %2.").arg(lastDecimal(scale), its.join(u", "_s));
    return notes;
}

} // namespace

QStringList sqlNotes(const Question &question, const QueryPlan &plan, Engine engine)
{
    auto notes = engine == Engine::Sqlite ? unitsOf(plan) : QStringList();
    QStringList made;
    for (const int column : plan.shown)
        if (!plan.isGiven(column))
            made += plan.columns[size_t(column)].title;
    if (!made.isEmpty())
        notes += Martlet::tr("Made of these columns afterwards: %1.").arg(made.join(u", "_s));
    if (!plan.isWholeInSql())
        notes += Martlet::tr(
            "Conditions on such figures, the order by them and the number of rows come afterwards, too.");
    if (question.top.count > 0)
        notes += Martlet::tr("The %n best are chosen by another statement; these are all.", nullptr,
                             question.top.count);
    if (question.hasTotals)
        notes += Martlet::tr("Totals are counted by another statement, at their own grain.");
    return notes;
}

} // namespace martlet
