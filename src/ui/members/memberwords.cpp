// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/memberwords.h"

#include "ui/grid/gridrows.h"

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
    using Format = GridRows::Format;
    GridRows rows;
    rows.column(MemberWords::tr("Key"))
        .column(MemberWords::tr("Dimension"))
        .column(MemberWords::tr("Revenue at stake"), Format::Money)
        .column(MemberWords::tr("Sales lines"), Format::Integer)
        .column(MemberWords::tr("Stock levels"), Format::Integer)
        .column(MemberWords::tr("First named by"));
    for (const auto &member : members)
        rows.add({member.isReserved() ? member.name : member.key, singular(member.dimension), member.revenue,
                  member.salesLines, member.stockLevels, member.firstFile});
    return rows.content(MemberWords::tr("one row per member nobody has described"));
}

} // namespace martlet::memberwords
