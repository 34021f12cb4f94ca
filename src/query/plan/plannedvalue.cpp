// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/plan/plannedvalue.h"

#include "base/tr.h"

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> misfit(const QString &text, const QueryPlan::Column &column, const QString &example)
{
    return fail(Error::Kind::Input, Martlet::tr("“%1” cannot be compared with “%2”. Write a value such as %3.")
                                        .arg(column.title, text, example));
}

Result<Value> number(const QString &text, const QueryPlan::Column &column)
{
    const auto units = decimal::parse(text.toStdString(), column.scale);
    if (!units)
        return misfit(text, column, u"12"_s); // written alike in documents and in every locale
    switch (column.type) {
    case ColumnType::Money:
        return Money::fromUnits(*units);
    case ColumnType::Quantity:
        return Quantity::fromUnits(*units);
    case ColumnType::Integer:
        return *units;
    default:
        return ScaledNumber{*units, column.scale};
    }
}

} // namespace

Result<Value> plannedValue(const QString &text, const QueryPlan::Column &column)
{
    switch (column.type) {
    case ColumnType::Text:
        if (text.contains(QChar(u'\0')))
            return misfit(text, column, u"Paris"_s);
        return text;
    case ColumnType::Boolean:
        if (text != u"true" && text != u"false")
            return misfit(text, column, u"true"_s);
        return text == u"true";
    case ColumnType::Date: {
        const auto day = QDate::fromString(text, Qt::ISODate);
        return day.isValid() ? Result<Value>(day) : misfit(text, column, u"2025-12-31"_s);
    }
    default:
        return number(text, column);
    }
}

} // namespace martlet
