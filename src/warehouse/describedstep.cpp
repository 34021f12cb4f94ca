// SPDX-License-Identifier: GPL-3.0-or-later
#include "warehouse/describedstep.h"

#include "base/tr.h"
#include "query/plan/stepplan.h"

#include <algorithm>
#include <cmath>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

using Type = SqlStep::Column::Type;

constexpr qint64 rowsLookedAt = 10'000;
constexpr int fewestDecimals = 2, mostFound = 6; // of numbers whose engine states none

Result<Answer> firstRows(Warehouse &warehouse, const SqlStep &step, qint64 most, const Viewer &viewer,
                         std::stop_token stop, Progress progress)
{
    SqlQuestion question;
    TRY_ASSIGN(question.sql, oneSelect(step.sql));
    TRY_ASSIGN(question.bindings, stepBindings(step));
    question.adHoc = true;
    question.rowLimit = most;
    return warehouse.ask(question, viewer, stop, std::move(progress));
}

// As many as show the number; what lies further behind is what floating point leaves.
int decimalsOf(double value)
{
    double power = std::pow(10, fewestDecimals);
    for (int decimals = fewestDecimals; decimals < mostFound; ++decimals, power *= 10) {
        const double units = value * power;
        if (std::abs(units - std::round(units)) < 1e-9 * std::max(1.0, std::abs(units)))
            return decimals;
    }
    return mostFound;
}

int decimalsIn(const ResultSet &rows, int column)
{
    int decimals = fewestDecimals;
    for (qint64 row = 0; row < rows.rowCount() && decimals < mostFound; ++row) {
        if (!rows.isNull(row, column))
            decimals = std::max(decimals, decimalsOf(rows.real(row, column)));
    }
    return decimals;
}

// SQLite keeps days as texts.
bool hasDays(const ResultSet &rows, int column)
{
    bool isAny = false;
    for (qint64 row = 0; row < rows.rowCount(); ++row) {
        if (rows.isNull(row, column))
            continue;
        const auto text = rows.string(row, column);
        if (text.size() != 10 || !QDate::fromString(text, Qt::ISODate).isValid())
            return false;
        isAny = true;
    }
    return isAny;
}

SqlStep::Column described(const ResultSet &rows, int column, Engine engine)
{
    const auto &its = rows.column(column);
    SqlStep::Column described{.name = its.name};
    switch (its.type) {
    case ColumnType::Integer:
        described.type = Type::Whole;
        break;
    case ColumnType::Date:
        described.type = Type::Date;
        break;
    case ColumnType::Real:
        described.type = Type::Decimal;
        described.decimals = decimalsIn(rows, column);
        break;
    case ColumnType::Money:
    case ColumnType::Quantity:
    case ColumnType::Number: // without decimals it is what PostgreSQL makes of a sum of whole numbers
        described.type = its.scale == 0 ? Type::Whole : Type::Decimal;
        described.decimals = std::min(its.scale, mostFound);
        break;
    case ColumnType::Text:
        if (engine == Engine::Sqlite && hasDays(rows, column))
            described.type = Type::Date;
        break;
    case ColumnType::Boolean:
    case ColumnType::Blob:
        break;
    }
    return described;
}

QStringList namesOf(const ResultSet &rows)
{
    QStringList names;
    for (const auto &column : rows.columns())
        names += column.name;
    return names;
}

} // namespace

Result<SqlStep> describedStep(Warehouse &warehouse, const QString &sql,
                              std::vector<QuestionParameter> parameters, const Viewer &viewer,
                              std::stop_token stop, Progress progress)
{
    Question question;
    auto &step = question.step;
    TRY_ASSIGN(step.sql, oneSelect(sql));
    step.parameters = std::move(parameters);
    TRY_ASSIGN(const auto answer, firstRows(warehouse, step, rowsLookedAt, viewer, stop, std::move(progress)));
    for (int column = 0; column < answer.rows->columnCount(); ++column)
        step.columns.push_back(described(*answer.rows, column, warehouse.engine()));
    TRY(stepPlan(question));
    return step;
}

Error stepFault(Warehouse &warehouse, const Question &question, const Error &error, const Viewer &viewer,
                std::stop_token stop)
{
    if (error.kind == Error::Kind::Cancelled || error.kind == Error::Kind::Busy)
        return error;
    for (const auto &one : question.questions) {
        if (!one.step.isThere())
            continue;
        const auto answer = firstRows(warehouse, one.step, 1, viewer, stop, {});
        if (!answer) {
            auto its = answer.error();
            its.message = Martlet::tr("The statement “%1”: %2").arg(one.name, its.message);
            return its;
        }
        const auto names = namesOf(*answer->rows);
        const auto sensitivity = warehouse.engine() == Engine::Sqlite ? Qt::CaseInsensitive : Qt::CaseSensitive;
        for (const auto &column : one.step.columns) {
            if (!names.contains(column.name, sensitivity))
                return {Error::Kind::Input,
                        Martlet::tr("The statement “%1” has no column “%2” any more. It has: %3.")
                            .arg(one.name, column.name, names.join(u", "_s))};
        }
    }
    return error;
}

} // namespace martlet
