// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/plan/sqlwriter.h"

#include "database/dialect.h"
#include "query/sqlformat.h"
#include "query/sqltemplate.h"

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

// Writes one plan's text and binds its values as they come.
class Writing final
{
public:
    Writing(const QueryPlan &plan, const SemanticModel &model, Engine engine)
        : m_plan(plan)
        , m_model(model)
        , m_engine(engine)
    {
    }
    Result<WrittenSql> write();

private:
    Result<QString> text(const QueryPlan::Column &column) const;
    Result<QStringList> selected() const;
    QString from() const;
    Result<QStringList> conditions();
    Result<QString> condition(const QueryPlan::Condition &condition);
    Result<QString> tree(const QueryPlan::Condition &condition);
    QString comparison(const QueryPlan::Condition &condition, const QString &column);
    QString pattern(const QString &left, const QString &pattern);
    Result<QString> order() const;
    QString bound(Value value);

    const QueryPlan &m_plan;
    const SemanticModel &m_model;
    Engine m_engine;
    WrittenSql m_text;
};

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

bool isEverything(const QueryPlan::Condition &condition)
{
    return condition.kind == Filter::Kind::All && condition.parts.empty();
}

Result<WrittenSql> Writing::write()
{
    TRY_ASSIGN(const auto selected, this->selected());
    QString sql = u"SELECT "_s + selected.join(u", "_s) + from();
    TRY_ASSIGN(const auto conditions, this->conditions());
    if (!conditions.isEmpty())
        sql += u" WHERE "_s + conditions.join(u" AND "_s);
    QStringList groups;
    for (const auto &column : m_plan.columns) {
        if (column.isMeasure())
            continue;
        TRY_ASSIGN(const auto grouped, text(column));
        groups += grouped;
    }
    if (!groups.isEmpty())
        sql += u" GROUP BY "_s + groups.join(u", "_s);
    if (!isEverything(m_plan.having)) {
        TRY_ASSIGN(const auto having, condition(m_plan.having));
        sql += u" HAVING "_s + having;
    }
    TRY_ASSIGN(const auto order, this->order());
    sql += order;
    if (m_plan.limit > 0)
        sql += u" LIMIT %1"_s.arg(m_plan.limit);
    m_text.sql = formatSql(sql);
    for (const auto &column : m_plan.columns)
        m_text.columns.push_back({column.name, column.type, column.scale});
    return std::move(m_text);
}

Result<QString> Writing::text(const QueryPlan::Column &column) const
{
    if (column.isMeasure())
        return expandMeasures(column.expression, m_model, m_engine);
    return column.alias + u'.' + storedColumn(column.star, m_engine);
}

Result<QStringList> Writing::selected() const
{
    QStringList all;
    for (const auto &column : m_plan.columns) {
        TRY_ASSIGN(const auto sql, text(column));
        TRY_ASSIGN(const auto name, Dialect::of(m_engine).quoted(column.name));
        all += sql + u" AS "_s + name;
    }
    return all;
}

QString Writing::from() const
{
    QString sql = u" FROM %1 %2"_s.arg(m_plan.fact, m_plan.factAlias);
    for (const auto &join : m_plan.joins)
        sql += u" %1 %2 %3 ON %3.%4 = %5.%6"_s.arg(join.isOptional ? u"LEFT JOIN"_s : u"JOIN"_s, join.table,
                                                   join.alias, join.column, join.fromAlias, join.fromColumn);
    return sql;
}

Result<QStringList> Writing::conditions()
{
    QStringList all;
    if (m_plan.period) {
        const auto day = m_plan.factAlias + u'.' + m_plan.dateColumn;
        const auto from = bound(m_plan.period->from);
        all += u"%1 BETWEEN %2 AND %3"_s.arg(day, from, bound(m_plan.period->to));
    }
    if (!isEverything(m_plan.where)) {
        TRY_ASSIGN(const auto where, condition(m_plan.where));
        all += where;
    }
    return all;
}

Result<QString> Writing::condition(const QueryPlan::Condition &condition)
{
    if (condition.column.name.isEmpty())
        return tree(condition);
    TRY_ASSIGN(const auto left, text(condition.column));
    return comparison(condition, left);
}

Result<QString> Writing::tree(const QueryPlan::Condition &condition)
{
    QStringList parts;
    for (const auto &part : condition.parts) {
        TRY_ASSIGN(const auto text, this->condition(part));
        parts += text;
    }
    if (condition.kind == Filter::Kind::Not) // what cannot be said of an empty value is not so
        return u"NOT COALESCE(%1, FALSE)"_s.arg(parts.value(0));
    if (parts.isEmpty())
        return condition.kind == Filter::Kind::All ? u"1 = 1"_s : u"1 = 0"_s;
    return u'(' + parts.join(condition.kind == Filter::Kind::All ? u" AND "_s : u" OR "_s) + u')';
}

QString Writing::comparison(const QueryPlan::Condition &condition, const QString &column)
{
    const auto &values = condition.values;
    const bool isOrder = condition.kind == Filter::Kind::Above || condition.kind == Filter::Kind::Below ||
                         condition.kind == Filter::Kind::Between;
    const bool isCollated =
        isOrder && condition.column.type == ColumnType::Text && m_engine == Engine::PostgreSql;
    const auto left = isCollated ? column + u" COLLATE \"C\""_s : column;
    switch (condition.kind) {
    case Filter::Kind::Is:
        return u"%1 = %2"_s.arg(left, bound(values.front()));
    case Filter::Kind::Above:
        return u"%1 > %2"_s.arg(left, bound(values.front()));
    case Filter::Kind::Below:
        return u"%1 < %2"_s.arg(left, bound(values.front()));
    case Filter::Kind::Like:
        return pattern(left, std::get<QString>(values.front()));
    case Filter::Kind::Empty:
        return left + u" IS NULL"_s;
    case Filter::Kind::OneOf: {
        QStringList names;
        for (const auto &value : values)
            names += bound(value);
        return u"%1 IN (%2)"_s.arg(left, names.join(u", "_s));
    }
    default:
        break;
    }
    if (isNull(values[0]))
        return u"%1 <= %2"_s.arg(left, bound(values[1]));
    if (isNull(values[1]))
        return u"%1 >= %2"_s.arg(left, bound(values[0]));
    const auto from = bound(values[0]);
    return u"%1 BETWEEN %2 AND %3"_s.arg(left, from, bound(values[1]));
}

QString Writing::pattern(const QString &left, const QString &pattern)
{
    return left + (m_engine == Engine::Sqlite ? u" GLOB "_s : u" LIKE "_s) +
           bound(enginePattern(pattern, m_engine));
}

Result<QString> Writing::order() const
{
    QStringList keys;
    for (const auto &key : m_plan.sort) {
        const auto &column = m_plan.columns[size_t(key.column)];
        TRY_ASSIGN(const auto sql,
                   column.isMeasure() ? Dialect::of(m_engine).quoted(column.name) : text(column));
        const bool isCollated = column.type == ColumnType::Text && m_engine == Engine::PostgreSql;
        keys += sql + (isCollated ? u" COLLATE \"C\""_s : QString()) +
                (key.descending ? u" DESC"_s : QString()) + u" NULLS LAST"_s;
    }
    return keys.isEmpty() ? QString() : u" ORDER BY "_s + keys.join(u", "_s);
}

QString Writing::bound(Value value)
{
    const auto name = u"v%1"_s.arg(m_text.bindings.size() + 1);
    m_text.bindings.emplace_back(name, std::move(value));
    return u':' + name;
}

} // namespace

Result<WrittenSql> writeSql(const QueryPlan &plan, const SemanticModel &model, Engine engine)
{
    return Writing(plan, model, engine).write();
}

} // namespace martlet
