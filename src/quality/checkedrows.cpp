// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/checkedrows.h"

#include "base/tr.h"
#include "database/dialect.h"
#include "database/row.h"

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

using Type = StarColumn::Type;

template<typename T>
std::optional<Value> orNone(const std::optional<T> &value)
{
    return value ? std::optional<Value>(*value) : std::nullopt;
}

std::optional<Value> parsed(const QString &text, Type type)
{
    const auto utf8 = text.toUtf8();
    const std::string_view view(utf8.constData(), size_t(utf8.size()));
    switch (type) {
    case Type::Money:
        return orNone(Money::parse(view));
    case Type::Quantity:
        return orNone(Quantity::parse(view));
    case Type::Whole:
        return orNone(decimal::parse(view, 0));
    case Type::Date: {
        const auto date = QDate::fromString(text, Qt::ISODate);
        return date.isValid() ? std::optional<Value>(date) : std::nullopt;
    }
    case Type::Flag:
        return text == u"true" || text == u"false" ? std::optional<Value>(text == u"true") : std::nullopt;
    case Type::Text:
        return text;
    case Type::Time:
    case Type::Encrypted:
        break;
    }
    return std::nullopt;
}

} // namespace

Result<StarColumns> columnsOf(const StarTable &table, const QStringList &names)
{
    StarColumns columns;
    for (const auto &name : names) {
        TRY_ASSIGN(auto column, findStarColumn(table, name));
        columns.push_back(std::move(column));
    }
    return columns;
}

StarColumns keysOf(const StarTable &table)
{
    StarColumns days, others;
    for (const auto &column : table.columns) {
        if (column.isKey)
            (column.type == Type::Date ? days : others).push_back(column);
    }
    days.insert(days.end(), others.begin(), others.end());
    return days;
}

const StarColumn *dayOf(const StarTable &table)
{
    if (table.role != StarTable::Role::Fact)
        return nullptr;
    const auto day = std::find_if(table.columns.begin(), table.columns.end(),
                                  [](const StarColumn &column) { return column.type == Type::Date; });
    return day == table.columns.end() ? nullptr : &*day;
}

Result<QString> quoted(const StarColumn &column, const Dialect &dialect)
{
    return dialect.quoted(storedColumn(column, dialect.engine()));
}

Result<Value> valueOf(const StarColumn &column, const QString &text)
{
    if (auto value = parsed(text, column.type))
        return std::move(*value);
    if (column.type == Type::Encrypted || column.type == Type::Time)
        return fail(Error::Kind::Input,
                    Martlet::tr("%1 cannot be compared with a value; a check can only ask whether it has one.")
                        .arg(column.name));
    return fail(
        Error::Kind::Input,
        Martlet::tr("“%1” is no value of %2. Write numbers as 12.50, dates as 2025-12-31, and truths as "
                    "true or false.")
            .arg(text, column.name));
}

QString cellText(const StarColumn &column, const Row &row, int at)
{
    if (row.isNull(at))
        return u"NULL"_s;
    switch (column.type) {
    case Type::Money:
        return decimal::printShort(row.units(at, column.scale()), column.scale(), 2);
    case Type::Quantity:
        return decimal::printShort(row.units(at, column.scale()), column.scale());
    case Type::Flag: // 1 on SQLite, "t" on PostgreSQL
        return row.text(at) == "1" || row.text(at).starts_with('t') ? u"true"_s : u"false"_s;
    case Type::Encrypted:
        return u"•••••"_s; // ciphertext tells nobody anything
    default:
        return row.string(at);
    }
}

} // namespace martlet
