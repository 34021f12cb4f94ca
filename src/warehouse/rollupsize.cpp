// SPDX-License-Identifier: GPL-3.0-or-later
#include "warehouse/rollupsize.h"

#include "database/session.h"

#include <QDate>

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr int sampledMonths = 3;

// Measured on the rollups that ship, at a million lines: SQLite packs small numbers, PostgreSQL has a head of
// 24 bytes for each row and an index beside the table.
qint64 bytesOfRow(const Rollup &rollup, Engine engine)
{
    const auto keys = rollup.keys.size() + (rollup.attributes.isEmpty() ? 0 : 1);
    const auto measures = rollup.measures.size();
    return engine == Engine::Sqlite ? 14 + 3 * keys + 4 * measures : 60 + 16 * keys + 8 * measures;
}

Result<qint64> counted(Session &session, const QString &sql, const Bindings &bindings, std::stop_token stop)
{
    qint64 count = 0;
    TRY(session.forEachRow(
        sql, bindings,
        [&count](const Row &row) -> Result<void> {
            count = row.integer(0);
            return {};
        },
        std::move(stop)));
    return count;
}

struct SomeMonths
{
    std::vector<QDate> firstDays;
    qint64 all = 0;
};

Result<SomeMonths> monthsOf(Session &session, const ModelEntity &fact)
{
    QDate first, last;
    // Two statements: each end is one step into the index.
    for (auto *const end : {&first, &last}) {
        const auto which = end == &first ? u"MIN"_s : u"MAX"_s;
        TRY(session.forEachRow(u"SELECT %1(%2) FROM %3"_s.arg(which, fact.date, fact.table), {},
                               [end](const Row &row) -> Result<void> {
                                   *end = row.isNull(0) ? QDate() : row.date(0);
                                   return {};
                               }));
    }
    SomeMonths months;
    if (!first.isValid())
        return months;
    const QDate begin(first.year(), first.month(), 1);
    months.all = (last.year() - first.year()) * 12 + last.month() - first.month() + 1;
    const auto most = std::min<qint64>(months.all, sampledMonths);
    for (qint64 i = 0; i < most; ++i) // in the middle of equal parts
        months.firstDays.push_back(begin.addMonths(int((2 * i + 1) * months.all / (2 * most))));
    return months;
}

// What stays apart within the days :from to :to, a row each.
QString apart(const Rollup &rollup, const SemanticModel &model, bool isByDay)
{
    const auto &fact = *model.entity(rollup.fact);
    auto from = fact.table + u' ' + fact.alias;
    QStringList columns;
    if (isByDay)
        columns += fact.alias + u'.' + fact.date;
    for (const auto &key : rollup.keys)
        columns += fact.alias + u'.' + key;
    if (!rollup.attributes.isEmpty()) {
        const auto &entity = *model.entity(model.dimension(rollup.attributes.front())->entity);
        const auto &all = model.relationships();
        const auto step = std::find_if(all.begin(), all.end(), [&](const Relationship &one) {
            return one.fromEntity == fact.name && one.toEntity == entity.name;
        });
        from += u" JOIN %1 m ON m.%2 = %3.%4"_s.arg(entity.table, step->toColumn, fact.alias, step->fromColumn);
        for (const auto &attribute : rollup.attributes)
            columns += u"m."_s + model.dimension(attribute)->column;
    }
    if (columns.isEmpty())
        columns += u"1 AS one"_s;
    return u"SELECT COUNT(*) FROM (SELECT DISTINCT %1 FROM %2 WHERE %3.%4 BETWEEN :from AND :to) apart"_s.arg(
        columns.join(u", "), from, fact.alias, fact.date);
}

} // namespace

Result<RollupSize> rollupSize(Session &session, const Rollup &rollup, const SemanticModel &model,
                              std::stop_token stop)
{
    const auto &fact = *model.entity(rollup.fact);
    TRY_ASSIGN(const auto months, monthsOf(session, fact));
    RollupSize size;
    TRY_ASSIGN(size.lines, counted(session, u"SELECT COUNT(*) FROM "_s + fact.table, {}, stop));
    qint64 days = 0, inMonths = 0;
    for (const auto &first : months.firstDays) {
        const Bindings bindings{{u"from"_s, first}, {u"to"_s, first.addMonths(1).addDays(-1)}};
        TRY_ASSIGN(const auto byDay, counted(session, apart(rollup, model, true), bindings, stop));
        TRY_ASSIGN(const auto byMonth, counted(session, apart(rollup, model, false), bindings, stop));
        days += byDay;
        inMonths += byMonth;
    }
    const auto sampled = std::max<qint64>(1, qint64(months.firstDays.size()));
    size.days = days * months.all / sampled;
    size.months = inMonths * months.all / sampled;
    size.isCounted = months.all <= sampledMonths;
    return size;
}

qint64 bytesOf(const Rollup &rollup, const RollupSize &size, Engine engine)
{
    return (size.months + (rollup.hasDays ? size.days : 0)) * bytesOfRow(rollup, engine);
}

} // namespace martlet
