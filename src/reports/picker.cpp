// SPDX-License-Identifier: GPL-3.0-or-later
// A Member parameter's values, as the parameters it cascades after narrow them.
#include "database/dialect.h"
#include "reports/catalogue.h"

#include "base/tr.h"

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

const ReportParameter *parameterNamed(const Report &report, const QString &name)
{
    const auto found = std::find_if(report.parameters.begin(), report.parameters.end(),
                                    [&](const ReportParameter &one) { return one.name == name; });
    return found == report.parameters.end() ? nullptr : &*found;
}

QString tableOf(const ReportParameter &parameter)
{
    return parameter.dimension.section(u'.', 0, 0);
}

QString columnOf(const ReportParameter &parameter)
{
    return parameter.dimension.section(u'.', 1, 1);
}

// The values chosen for the parameters this one comes after, over the same table.
Result<SqlQuestion> pickerQuestion(const Report &report, const ReportParameter &parameter,
                                   const ReportArguments &arguments, Engine engine)
{
    const Dialect &dialect = Dialect::of(engine);
    TRY_ASSIGN(const QString column, dialect.quoted(columnOf(parameter)));
    TRY_ASSIGN(const QString table, dialect.quoted(tableOf(parameter)));
    SqlQuestion question;
    question.sql = u"SELECT DISTINCT %1 AS member FROM %2 WHERE %1 IS NOT NULL"_s.arg(column, table);
    const ReportParameter *before = parameterNamed(report, parameter.after);
    for (; before; before = parameterNamed(report, before->after)) {
        const auto given = arguments.find(before->name);
        if (given == arguments.end() || given->second == u"all" || tableOf(*before) != tableOf(parameter))
            continue;
        TRY_ASSIGN(const QString narrowing, dialect.quoted(columnOf(*before)));
        question.sql += u" AND %1 = :%2"_s.arg(narrowing, before->name);
        question.bindings.emplace_back(before->name, given->second);
    }
    question.columns = {{u"member"_s, ColumnType::Text}};
    question.grain = u"one row per member"_s;
    return question;
}

} // namespace

Result<QStringList> pickerValues(Warehouse &warehouse, const Report &report, const QString &parameter,
                                 const ReportArguments &arguments, const Viewer &viewer, std::stop_token stop)
{
    const ReportParameter *found = parameterNamed(report, parameter);
    if (!found || found->kind != ReportParameter::Kind::Member)
        return fail(Error::Kind::Usage, Martlet::tr("\"%1\" has no values to pick from.").arg(parameter));
    TRY_ASSIGN(const SqlQuestion question, pickerQuestion(report, *found, arguments, warehouse.engine()));
    TRY_ASSIGN(const Answer answer, warehouse.ask(question, viewer, stop));
    QStringList values;
    for (qint64 row = 0; row < answer.rows->rowCount(); ++row)
        values += answer.rows->string(row, 0);
    values.sort(Qt::CaseInsensitive); // here, because the engines order texts differently
    return values;
}

} // namespace martlet
