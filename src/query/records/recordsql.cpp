// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/records/recordsql.h"

#include "query/plan/boundsql.h"
#include "query/plan/legsql.h"
#include "query/records/linefigure.h"
#include "semantic/sqltemplate.h"

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

class RecordWriting final
{
public:
    RecordWriting(const RecordPlan &plan, const SemanticModel &model, Engine engine)
        : m_plan(plan)
        , m_sql(model, engine)
        , m_model(model)
    {
    }
    Result<WrittenSql> rows(qint64 limit);
    Result<WrittenSql> counts();

private:
    Result<void> readFigures();
    Result<void> add(const QueryPlan::Column &column, const QString &text);
    Result<void> addColumns(size_t from, size_t to);
    Result<QString> addNames();
    Result<void> addFigures();
    Result<QString> inner(const QStringList &selected);
    Result<WrittenSql> ofRows();
    Result<WrittenSql> ofStates();
    Result<WrittenSql> written(const QString &sql);

    struct Figure
    {
        QueryPlan::Column sum;
        LineFigure line;
        QString name; // quoted
    };
    static QString byName(const Figure &figure);
    // Whether a row brings anything: a number that is not 0, or a thing.
    QString speaks(QString (*textOf)(const Figure &)) const;

    const RecordPlan &m_plan;
    BoundSql m_sql;
    const SemanticModel &m_model;
    std::vector<Figure> m_figures;
    QStringList m_inside, m_outside; // what is selected of the leg, and of that and the names
    std::vector<ResultColumn> m_columns;
};

Result<WrittenSql> RecordWriting::written(const QString &sql)
{
    TRY_ASSIGN(const auto named, namedRows(m_plan.questions, m_model, m_sql));
    const bool hasOwnSql = std::any_of(m_plan.questions.begin(), m_plan.questions.end(),
                                       [](const auto &one) { return one.hasOwnSql(); });
    return WrittenSql{named.laidOut(named.with(sql)), m_sql.takeBindings(), m_columns, hasOwnSql};
}

Result<void> RecordWriting::readFigures()
{
    for (const auto &sum : m_plan.sums) {
        TRY_ASSIGN(const auto aggregate, expandMeasures(sum.expression, m_model, m_sql.engine()));
        TRY_ASSIGN(const auto name, m_sql.quoted(sum.name));
        m_figures.push_back({sum, lineFigureOf(aggregate), name});
    }
    return {};
}

// Under its own name inside, and from there outside.
Result<void> RecordWriting::add(const QueryPlan::Column &column, const QString &text)
{
    TRY_ASSIGN(const auto name, m_sql.quoted(column.name));
    m_inside += text + u" AS "_s + name;
    m_outside += u"line."_s + name;
    m_columns.push_back({column.name, column.type, column.scale});
    return {};
}

Result<QString> RecordWriting::inner(const QStringList &selected)
{
    return LegSql(m_plan.leg, m_sql).select(selected, {});
}

QString RecordWriting::byName(const Figure &figure)
{
    return u"line."_s + figure.name;
}

QString RecordWriting::speaks(QString (*textOf)(const Figure &)) const
{
    QStringList any;
    for (const auto &figure : m_figures) {
        if (figure.line.kind == LineFigure::Kind::None)
            return {};
        any += (figure.line.kind == LineFigure::Kind::Summed ? u"%1 <> 0"_s : u"%1 IS NOT NULL"_s)
                   .arg(textOf(figure));
    }
    return any.join(u" OR "_s);
}

Result<void> RecordWriting::addColumns(size_t from, size_t to)
{
    for (size_t i = from; i < to; ++i) {
        TRY_ASSIGN(const auto text, m_sql.text(m_plan.columns[i]));
        TRY(add(m_plan.columns[i], text));
    }
    return {};
}

Result<void> RecordWriting::addFigures()
{
    for (const auto &[sum, line, name] : m_figures) {
        if (line.kind == LineFigure::Kind::None)
            continue;
        auto column = sum;
        const bool isThing = line.kind == LineFigure::Kind::Distinct;
        if (isThing) {
            column.type = ColumnType::Text;
            column.scale = 0;
        }
        TRY(add(column, isThing ? u"CAST(%1 AS TEXT)"_s.arg(line.text) : line.text));
    }
    return {};
}

// The joins to the entities that have the names.
Result<QString> RecordWriting::addNames()
{
    QString joins;
    for (const auto &[column, join] : m_plan.names) {
        TRY_ASSIGN(const auto text, m_sql.text(column));
        TRY_ASSIGN(const auto name, m_sql.quoted(column.name));
        TRY_ASSIGN(const auto key, m_sql.quoted(join.fromColumn));
        m_outside += text + u" AS "_s + name;
        m_columns.push_back({column.name, column.type, column.scale});
        joins += u" LEFT JOIN %1 %2 ON %2.%3 = line.%4"_s.arg(join.table, join.alias, join.column, key);
    }
    return joins;
}

// The names are joined to the few rows that are shown: beside the conditions they would only mislead the
// engine.
Result<WrittenSql> RecordWriting::rows(qint64 limit)
{
    TRY(readFigures());
    TRY(addColumns(0, size_t(m_plan.keys)));
    TRY_ASSIGN(const auto joins, addNames());
    TRY(addFigures());
    TRY(addColumns(size_t(m_plan.keys), m_plan.columns.size()));
    QStringList order;
    for (int i = 0; i < m_plan.keys; ++i)
        order += m_outside[i] + m_sql.collation(m_plan.columns[size_t(i)]);
    TRY_ASSIGN(const auto from, inner(m_inside));
    const auto speaking = speaks(byName);
    const auto lines =
        u"SELECT * FROM (%1) line%2 ORDER BY %3 LIMIT %4"_s
            .arg(from, speaking.isEmpty() ? QString() : u" WHERE "_s + speaking, order.join(u", "_s))
            .arg(limit);
    return written(u"SELECT %1 FROM (%2) line%3 ORDER BY %4"_s.arg(m_outside.join(u", "_s), lines, joins,
                                                                   order.join(u", "_s)));
}

Result<WrittenSql> RecordWriting::counts()
{
    TRY(readFigures());
    using Type = ColumnType;
    m_columns = {{u"load.batch"_s, Type::Integer, 0}, {u"load.feed"_s, Type::Text, 0},
                 {u"load.file"_s, Type::Text, 0},     {u"load.finished"_s, Type::Integer, 0},
                 {u"load.lines"_s, Type::Integer, 0}, {u"load.speaking"_s, Type::Integer, 0}};
    QString shown = u"part.\"load.lines\", part.\"load.speaking\""_s;
    for (const auto &[sum, line, name] : m_figures) {
        if (line.kind != LineFigure::Kind::Summed)
            continue;
        shown += u", part."_s + name;
        m_columns.push_back({sum.name, sum.type, sum.scale});
    }
    TRY_ASSIGN(auto counted, m_plan.leg.isSnapshot() ? ofStates() : ofRows());
    counted.columns = m_columns;
    if (m_plan.hasBatches)
        counted.sql =
            u"SELECT part.\"load.batch\", loaded.feed AS \"load.feed\", loaded.file_name AS \"load.file\", "
            u"loaded.finished_at AS \"load.finished\", %1 "
            u"FROM (%2) part LEFT JOIN etl_batches loaded ON loaded.batch_id = part.\"load.batch\" "
            u"ORDER BY part.\"load.batch\" DESC NULLS LAST"_s.arg(shown, counted.sql);
    else
        counted.sql = u"SELECT CAST(NULL AS BIGINT) AS \"load.batch\", CAST(NULL AS TEXT) AS \"load.feed\", "
                      u"CAST(NULL AS TEXT) AS \"load.file\", CAST(NULL AS BIGINT) AS \"load.finished\", %1 "
                      u"FROM (%2) part"_s.arg(shown, counted.sql);
    return counted;
}

// A question like any other, by batch: so the rows are read in the way that is quick for questions.
Result<WrittenSql> RecordWriting::ofRows()
{
    QueryPlan plan;
    plan.questions = m_plan.questions;
    auto leg = m_plan.leg;
    leg.columns.clear();
    if (m_plan.hasBatches) {
        QueryPlan::Column batch;
        batch.name = u"load.batch"_s;
        batch.type = ColumnType::Integer;
        batch.alias = leg.alias;
        batch.star.name = u"batch_id"_s;
        batch.star.type = StarColumn::Type::Whole;
        plan.columns.push_back(std::move(batch));
    }
    const auto add = [&](QueryPlan::Column sum) {
        leg.columns.push_back(int(plan.columns.size()));
        plan.columns.push_back(std::move(sum));
    };
    const auto count = [&](const QString &name, const QString &expression) {
        QueryPlan::Column sum;
        sum.name = name;
        sum.type = ColumnType::Integer;
        sum.expression = expression;
        add(std::move(sum));
    };
    count(u"load.lines"_s, u"COUNT(*)"_s);
    const auto speaking = speaks([](const Figure &figure) { return figure.line.text; });
    count(u"load.speaking"_s,
          speaking.isEmpty() ? u"COUNT(*)"_s : u"COUNT(CASE WHEN %1 THEN 1 END)"_s.arg(speaking));
    for (const auto &figure : m_figures)
        if (figure.line.kind == LineFigure::Kind::Summed)
            add(figure.sum);
    plan.legs.push_back(std::move(leg));
    return writeSql(plan, m_model, m_sql.engine(), SqlUse::Run);
}

// Of each series its last row, as the answer has them.
Result<WrittenSql> RecordWriting::ofStates()
{
    const auto batch = m_plan.hasBatches ? m_plan.leg.alias + u".batch_id"_s : u"CAST(NULL AS BIGINT)"_s;
    QStringList selected{batch + u" AS \"load.batch\""_s};
    QString sums;
    for (const auto &[sum, line, name] : m_figures) {
        if (line.kind == LineFigure::Kind::None)
            continue;
        selected += line.text + u" AS "_s + name;
        if (line.kind == LineFigure::Kind::Summed)
            sums += u", SUM(line.%1) AS %1"_s.arg(name);
    }
    TRY_ASSIGN(const auto from, inner(selected));
    const auto speaking = speaks(byName);
    return written(u"SELECT line.\"load.batch\", COUNT(*) AS \"load.lines\", COUNT(%1) AS \"load.speaking\"%2 "
                   u"FROM (%3) line GROUP BY line.\"load.batch\""_s.arg(
                       speaking.isEmpty() ? u"*"_s : u"CASE WHEN %1 THEN 1 END"_s.arg(speaking), sums, from));
}

} // namespace

Result<WrittenSql> recordsSql(const RecordPlan &plan, const SemanticModel &model, Engine engine, qint64 limit)
{
    return RecordWriting(plan, model, engine).rows(limit);
}

Result<WrittenSql> recordCountsSql(const RecordPlan &plan, const SemanticModel &model, Engine engine)
{
    return RecordWriting(plan, model, engine).counts();
}

} // namespace martlet
