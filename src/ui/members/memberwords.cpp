// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/memberwords.h"

#include <QCoreApplication>

namespace martlet::memberwords {

using namespace Qt::StringLiterals;

namespace {

struct MemberWords
{
    Q_DECLARE_TR_FUNCTIONS(MemberWords)
};

QString singular(Entity dimension)
{
    switch (dimension) {
    case Entity::Product:
        return MemberWords::tr("Product");
    case Entity::Customer:
        return MemberWords::tr("Customer");
    case Entity::Store:
        return MemberWords::tr("Store");
    case Entity::Employee:
        return MemberWords::tr("Employee");
    case Entity::Supplier:
        return MemberWords::tr("Supplier");
    case Entity::None:
        break;
    }
    return {};
}

ReportColumn titled(const QString &title, ReportColumn::Format format)
{
    ReportColumn column;
    column.name = title;
    column.title = title;
    column.format = format;
    return column;
}

} // namespace

QString plural(Entity dimension)
{
    switch (dimension) {
    case Entity::Product:
        return MemberWords::tr("Products");
    case Entity::Customer:
        return MemberWords::tr("Customers");
    case Entity::Store:
        return MemberWords::tr("Stores");
    case Entity::Employee:
        return MemberWords::tr("Employees");
    case Entity::Supplier:
        return MemberWords::tr("Suppliers");
    case Entity::None:
        break;
    }
    return {};
}

GridContent worklist(const std::vector<OpenMember> &members)
{
    using Format = ReportColumn::Format;
    GridContent content;
    content.columns = {titled(MemberWords::tr("Key"), Format::Text),
                       titled(MemberWords::tr("Dimension"), Format::Text),
                       titled(MemberWords::tr("Revenue at stake"), Format::Money),
                       titled(MemberWords::tr("Sales lines"), Format::Integer),
                       titled(MemberWords::tr("Stock levels"), Format::Integer),
                       titled(MemberWords::tr("First named by"), Format::Text)};
    ResultSetBuilder rows({{u"key"_s, ColumnType::Text},
                           {u"dimension"_s, ColumnType::Text},
                           {u"revenue"_s, ColumnType::Money, Money::scale},
                           {u"sales_lines"_s, ColumnType::Integer},
                           {u"stock_levels"_s, ColumnType::Integer},
                           {u"file"_s, ColumnType::Text}});
    for (const auto &member : members) {
        int at = 0;
        for (const Value &value :
             {Value(member.isReserved() ? member.name : member.key), Value(singular(member.dimension)),
              Value(member.revenue), Value(member.salesLines), Value(member.stockLevels),
              Value(member.firstFile)})
            rows.append(at++, value);
        rows.endRow();
    }
    content.rows = std::make_shared<const ResultSet>(std::move(rows).finish());
    content.origin.grain = MemberWords::tr("one row per member nobody has described");
    return content;
}

} // namespace martlet::memberwords
