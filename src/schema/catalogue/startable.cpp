// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/catalogue/startable.h"

#include "base/decimal.h"
#include "base/tr.h"

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

template<typename Named>
QString namesOf(const std::vector<Named> &all)
{
    QStringList names;
    for (const Named &one : all)
        names += one.name;
    return names.join(u", ");
}

} // namespace

int StarColumn::scale() const
{
    return type == Type::Money ? Money::scale : type == Type::Quantity ? Quantity::scale : 0;
}

bool StarColumn::isMeasure() const
{
    return (type == Type::Whole || type == Type::Money || type == Type::Quantity) && !isKey && !reference;
}

const StarColumn *StarTable::find(QStringView column) const
{
    const auto found = std::find_if(columns.begin(), columns.end(),
                                    [column](const StarColumn &one) { return one.name == column; });
    return found == columns.end() ? nullptr : &*found;
}

QString typeName(StarColumn::Type type)
{
    switch (type) {
    case StarColumn::Type::Whole:
        return Martlet::tr("whole number");
    case StarColumn::Type::Money:
    case StarColumn::Type::Quantity:
        return Martlet::tr("decimal");
    case StarColumn::Type::Text:
        return Martlet::tr("text");
    case StarColumn::Type::Date:
        return Martlet::tr("date");
    case StarColumn::Type::Time:
        return Martlet::tr("time");
    case StarColumn::Type::Flag:
        return Martlet::tr("yes or no");
    case StarColumn::Type::Encrypted:
        return Martlet::tr("encrypted");
    }
    Q_UNREACHABLE();
}

QString typeWords(const StarColumn &column)
{
    if (column.type == StarColumn::Type::Money)
        return u"%1 (16, %2)"_s.arg(typeName(column.type)).arg(column.scale());
    if (column.type == StarColumn::Type::Quantity)
        return u"%1 (14, %2)"_s.arg(typeName(column.type)).arg(column.scale());
    return typeName(column.type);
}

ColumnType resultType(StarColumn::Type type)
{
    switch (type) {
    case StarColumn::Type::Whole:
        return ColumnType::Integer;
    case StarColumn::Type::Money:
        return ColumnType::Money;
    case StarColumn::Type::Quantity:
        return ColumnType::Quantity;
    case StarColumn::Type::Date:
        return ColumnType::Date;
    case StarColumn::Type::Flag:
        return ColumnType::Boolean;
    default:
        return ColumnType::Text;
    }
}

QString storedColumn(const StarColumn &column, Engine engine)
{
    return engine == Engine::Sqlite && !column.sqliteName.isEmpty() ? column.sqliteName : column.name;
}

const StarTable *starTableStoredAs(const QString &stored)
{
    const auto &tables = starTables();
    const auto found =
        std::find_if(tables.begin(), tables.end(), [&](const StarTable &one) { return one.stored == stored; });
    return found == tables.end() ? nullptr : &*found;
}

Result<StarTable> findStarTable(const QString &name)
{
    const auto &tables = starTables();
    const auto found =
        std::find_if(tables.begin(), tables.end(), [&](const StarTable &table) { return table.name == name; });
    if (found != tables.end())
        return *found;
    return fail(Error::Kind::Usage,
                Martlet::tr("There is no table \"%1\". There are %2.").arg(name, namesOf(tables)));
}

Result<StarColumn> findStarColumn(const StarTable &table, const QString &name)
{
    if (const StarColumn *column = table.find(name))
        return *column;
    return fail(
        Error::Kind::Usage,
        Martlet::tr("%1 has no column \"%2\". It has %3.").arg(table.name, name, namesOf(table.columns)));
}

} // namespace martlet
