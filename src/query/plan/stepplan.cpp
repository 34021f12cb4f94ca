// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/plan/stepplan.h"

#include "base/tr.h"
#include "query/plan/boundsql.h"
#include "query/plan/namedplans.h"
#include "query/plan/plannedvalue.h"
#include "query/plan/rowmeasures.h"
#include "query/sqlscript.h"
#include "query/sqltokens.h"

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

using StepColumn = SqlStep::Column;

tl::unexpected<Error> unfit(const QString &sentence)
{
    return fail(Error::Kind::Input, sentence);
}

QueryPlan::Column planned(const StepColumn &column)
{
    QueryPlan::Column planned{.name = column.name, .title = column.name};
    switch (column.type) {
    case StepColumn::Type::Text:
        break;
    case StepColumn::Type::Date:
        planned.type = ColumnType::Date;
        planned.format = u"date"_s;
        break;
    case StepColumn::Type::Whole:
        planned.type = ColumnType::Integer;
        planned.format = u"integer"_s;
        break;
    case StepColumn::Type::Decimal:
        planned.type = ColumnType::Number;
        planned.scale = column.decimals;
        planned.format = u"number"_s;
        break;
    }
    return planned;
}

// What is counted and what tells rows apart are looked up by their names, so no name may be both.
Result<void> expectApart(const QueryPlan &plan)
{
    QStringList dimensions;
    for (const auto &column : plan.columns) {
        if (!column.isMeasure())
            dimensions += column.name;
    }
    for (const auto &measure : rowMeasures(plan, ModelEntity())) {
        if (dimensions.contains(measure.name))
            return unfit(Martlet::tr("“%1” is what is counted over the rows of a statement, so no column of "
                                     "it can be called so. Give it another name with AS.")
                             .arg(measure.name));
    }
    return {};
}

Result<void> expectColumns(const SqlStep &step, const QString &name)
{
    if (step.columns.empty())
        return unfit(Martlet::tr("Nothing is said of the columns of the statement “%1”.").arg(name));
    QStringList names;
    for (const auto &column : step.columns) {
        if (names.contains(column.name, Qt::CaseInsensitive))
            return unfit(Martlet::tr("Two columns of the statement are called “%1”. Give each a name of its "
                                     "own with AS.")
                             .arg(column.name));
        names += column.name;
    }
    return {};
}

// The column of the text as the type that is stated of it. What SQLite has as floating point is an amount,
// rounded to the whole units that sums are exact in.
QString takenAs(const QueryPlan::Column &column, const QString &name, Engine engine)
{
    const bool isSqlite = engine == Engine::Sqlite;
    switch (column.type) {
    case ColumnType::Date:
        return (isSqlite ? u"date(%1)"_s : u"CAST(%1 AS DATE)"_s).arg(name);
    case ColumnType::Integer:
        return (isSqlite ? u"CASE typeof(%1) WHEN 'real' THEN CAST(ROUND(%1) AS INTEGER) ELSE CAST(%1 AS "
                           "INTEGER) END"_s
                         : u"CAST(%1 AS BIGINT)"_s)
            .arg(name);
    case ColumnType::Number: {
        if (!isSqlite)
            return u"CAST(%1 AS NUMERIC(38, %2))"_s.arg(name).arg(column.scale);
        const auto units = QString::number(decimal::powerOfTen(column.scale));
        return u"CASE typeof(%1) WHEN 'integer' THEN %1 * %2 ELSE CAST(ROUND(CAST(%1 AS REAL) * %2) AS "
               "INTEGER) END"_s.arg(name, units);
    }
    default:
        return u"CAST(%1 AS TEXT)"_s.arg(name);
    }
}

Result<Value> valueOf(const QuestionParameter &parameter)
{
    const auto text = parameter.standard.value_or(QString());
    QueryPlan::Column as{.name = parameter.name, .title = parameter.name};
    switch (parameter.type) {
    case QuestionParameter::Type::Whole:
        as.type = ColumnType::Integer;
        break;
    case QuestionParameter::Type::Date:
        as.type = ColumnType::Date;
        break;
    case QuestionParameter::Type::Flag:
        as.type = ColumnType::Boolean;
        break;
    case QuestionParameter::Type::Number: // SQLite has units for one whose decimals are known, and here none
        return Value(text.toDouble());
    case QuestionParameter::Type::Period:
        return unfit(Martlet::tr("The parameter “%1” is a period, which a statement has no place for. Give it "
                                 "two days.")
                         .arg(parameter.name));
    case QuestionParameter::Type::Text:
        break;
    }
    return plannedValue(text, as);
}

} // namespace

Result<QString> oneSelect(const QString &text)
{
    const auto statements = sqlStatements(text);
    if (statements.size() != 1)
        return unfit(Martlet::tr("One statement is expected here, a SELECT."));
    const auto select = text.mid(statements.front().from, statements.front().length);
    int open = 0;
    bool isFirst = true;
    for (const auto &token : sqlTokens(select)) {
        if (token.kind == SqlToken::Kind::Comment)
            continue;
        const bool isSelect = token.text.compare(u"SELECT"_s, Qt::CaseInsensitive) == 0 ||
                              token.text.compare(u"WITH"_s, Qt::CaseInsensitive) == 0;
        if (isFirst && !isSelect)
            return fail(Error::Kind::Denied, Martlet::tr("Only a SELECT, or a WITH that ends in one, has rows "
                                                         "that can be counted. “%1” has none.")
                                                 .arg(token.text));
        isFirst = false;
        open += token.text == u"(" ? 1 : token.text == u")" ? -1 : 0;
        if (open < 0)
            break;
    }
    if (open != 0)
        return unfit(Martlet::tr("The parentheses of the statement do not match."));
    return select;
}

Result<QueryPlan> stepPlan(const Question &question)
{
    const auto &step = question.step;
    TRY(oneSelect(step.sql));
    TRY(expectColumns(step, question.name));
    QueryPlan plan;
    plan.name = question.name;
    plan.step = step;
    plan.grain = Martlet::tr("one row per row of “%1”").arg(question.name);
    for (const auto &column : step.columns) {
        if (column.type != StepColumn::Type::Decimal)
            plan.columns.push_back(planned(column));
    }
    for (const auto &column : step.columns) {
        if (column.type == StepColumn::Type::Text)
            continue;
        plan.columns.push_back(planned(column));
        plan.columns.back().expression = plan.columns.back().measure = column.name;
    }
    TRY(expectApart(plan));
    return plan;
}

Result<Bindings> stepBindings(const SqlStep &step)
{
    Bindings bindings;
    for (const auto &name : parameterNames(step.sql)) {
        const auto its = std::find_if(step.parameters.begin(), step.parameters.end(),
                                      [&](const auto &one) { return one.name == name; });
        if (its == step.parameters.end())
            return unfit(Martlet::tr("There is no parameter “%1”. Declare it under “parameters”.").arg(name));
        TRY_ASSIGN(const auto value, valueOf(*its));
        bindings.emplace_back(name, value);
    }
    return bindings;
}

Result<StepText> stepText(const QueryPlan &plan, BoundSql &sql)
{
    StepText step;
    for (const auto &column : plan.columns) {
        TRY_ASSIGN(const auto name, sql.quoted(column.name));
        // With its table in front: a name alone in quotes is a text to SQLite where there is no such column.
        step.selected += takenAs(column, u"own."_s + name, sql.engine());
    }
    TRY_ASSIGN(step.text, oneSelect(plan.step.sql));
    TRY_ASSIGN(const auto bindings, stepBindings(plan.step));
    const auto text = step.text;
    auto tokens = sqlTokens(text);
    std::reverse(tokens.begin(), tokens.end());
    for (const auto &token : tokens) {
        if (token.kind != SqlToken::Kind::Parameter)
            continue;
        const auto its = std::find_if(bindings.begin(), bindings.end(),
                                      [&](const auto &binding) { return binding.first == token.text.mid(1); });
        step.text.replace(token.text.data() - QStringView(text).data(), token.text.size(),
                          sql.bound(its->second));
    }
    return step;
}

} // namespace martlet
