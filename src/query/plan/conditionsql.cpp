// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/plan/conditionsql.h"

#include "query/plan/legsql.h"
#include "query/plan/namedplans.h"

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

// The pattern of a question (* and ?) in the engine's own notation.
QString enginePattern(const QString &pattern, Engine engine)
{
    QString own;
    for (const QChar letter : pattern) {
        if (engine == Engine::Sqlite) // GLOB has the same signs, and sets in brackets beside them
            own += letter == u'[' ? u"[[]"_s : QString(letter);
        else if (letter == u'*' || letter == u'?')
            own += letter == u'*' ? u'%' : u'_';
        else
            own += u"\\%_"_s.contains(letter) ? u"\\"_s + letter : QString(letter);
    }
    return own;
}

QString patternSql(const QString &left, const QString &pattern, BoundSql &sql)
{
    return left + (sql.engine() == Engine::Sqlite ? u" GLOB "_s : u" LIKE "_s) +
           sql.bound(enginePattern(pattern, sql.engine()));
}

QString betweenSql(const QString &left, const std::vector<Value> &ends, BoundSql &sql)
{
    if (isNull(ends[0]))
        return u"%1 <= %2"_s.arg(left, sql.bound(ends[1]));
    if (isNull(ends[1]))
        return u"%1 >= %2"_s.arg(left, sql.bound(ends[0]));
    const auto from = sql.bound(ends[0]);
    return u"%1 BETWEEN %2 AND %3"_s.arg(left, from, sql.bound(ends[1]));
}

QString listSql(const QString &left, const std::vector<Value> &values, BoundSql &sql)
{
    QStringList names;
    for (const auto &value : values)
        names += sql.bound(value);
    return u"%1 IN (%2)"_s.arg(left, names.join(u", "_s));
}

QString comparisonSql(const QueryPlan::Condition &condition, const QString &column, BoundSql &sql)
{
    const auto &values = condition.values;
    const auto ordered = column + sql.collation(condition.column);
    switch (condition.kind) {
    case Filter::Kind::Is:
        return u"%1 = %2"_s.arg(column, sql.bound(values.front()));
    case Filter::Kind::Above:
        return u"%1 > %2"_s.arg(ordered, sql.bound(values.front()));
    case Filter::Kind::Below:
        return u"%1 < %2"_s.arg(ordered, sql.bound(values.front()));
    case Filter::Kind::Like:
        return patternSql(column, std::get<QString>(values.front()), sql);
    case Filter::Kind::Empty:
        return column + u" IS NULL"_s;
    case Filter::Kind::OneOf:
        return listSql(column, values, sql);
    default:
        return betweenSql(ordered, values, sql);
    }
}

Result<QString> treeSql(const QueryPlan::Condition &condition, BoundSql &sql, const ColumnText &textOf)
{
    QStringList parts;
    for (const auto &part : condition.parts) {
        TRY_ASSIGN(const auto text, conditionSql(part, sql, textOf));
        parts += text;
    }
    if (condition.kind == Filter::Kind::Not) // what cannot be said of an empty value is not so
        return u"NOT COALESCE(%1, FALSE)"_s.arg(parts.value(0));
    if (parts.isEmpty())
        return condition.kind == Filter::Kind::All ? u"1 = 1"_s : u"1 = 0"_s;
    return u'(' + parts.join(condition.kind == Filter::Kind::All ? u" AND "_s : u" OR "_s) + u')';
}

} // namespace

bool isEverything(const QueryPlan::Condition &condition)
{
    return condition.kind == Filter::Kind::All && condition.parts.empty();
}

Result<QString> conditionSql(const QueryPlan::Condition &condition, BoundSql &sql, const ColumnText &textOf)
{
    if (condition.isTree())
        return treeSql(condition, sql, textOf);
    TRY_ASSIGN(const auto column, textOf(condition.column));
    if (condition.kind == Filter::Kind::Among)
        return u"%1 IN (SELECT %2 FROM %3)"_s.arg(column, condition.member, rowsTable(condition.question));
    if (condition.kind != Filter::Kind::Has)
        return comparisonSql(condition, column, sql);
    TRY_ASSIGN(const auto members,
               LegSql(condition.has.front(), sql).members(condition.named.value_or(condition.column)));
    // The sign is how SQLite is told to leave an index alone.
    const auto sign = condition.isOfMany && sql.engine() == Engine::Sqlite ? u"+"_s : QString();
    return u"%1%2 IN (%3)"_s.arg(sign, column, members);
}

} // namespace martlet
