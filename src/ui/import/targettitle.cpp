// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/targettitle.h"

#include "base/tr.h"

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

using Title = std::pair<const char *, const char *>;

// Names that their words alone do not tell.
constexpr Title special[] = {
    {"transaction_id", QT_TRANSLATE_NOOP("martlet::Martlet", "Receipt")},
    {"line_number", QT_TRANSLATE_NOOP("martlet::Martlet", "Line of the receipt")},
    {"customer_id", QT_TRANSLATE_NOOP("martlet::Martlet", "Customer")},
    {"product_id", QT_TRANSLATE_NOOP("martlet::Martlet", "Product")},
    {"store_id", QT_TRANSLATE_NOOP("martlet::Martlet", "Store")},
    {"employee_id", QT_TRANSLATE_NOOP("martlet::Martlet", "Employee")},
    {"supplier_id", QT_TRANSLATE_NOOP("martlet::Martlet", "Supplier")},
    {"manager_id", QT_TRANSLATE_NOOP("martlet::Martlet", "Manager")},
    {"sale_date", QT_TRANSLATE_NOOP("martlet::Martlet", "Date")},
    {"sale_time", QT_TRANSLATE_NOOP("martlet::Martlet", "Time")},
    {"quantity", QT_TRANSLATE_NOOP("martlet::Martlet", "Quantity")},
    {"unit_price", QT_TRANSLATE_NOOP("martlet::Martlet", "Price")},
    {"discount_amount", QT_TRANSLATE_NOOP("martlet::Martlet", "Discount")},
    {"total_amount", QT_TRANSLATE_NOOP("martlet::Martlet", "Total")},
    {"received_qty", QT_TRANSLATE_NOOP("martlet::Martlet", "Received")},
    {"sold_qty", QT_TRANSLATE_NOOP("martlet::Martlet", "Sold")},
    {"adjusted_qty", QT_TRANSLATE_NOOP("martlet::Martlet", "Adjusted")},
};

constexpr Title owners[] = {
    {"customer", QT_TRANSLATE_NOOP("martlet::Martlet", "%1 of the customer")},
    {"product", QT_TRANSLATE_NOOP("martlet::Martlet", "%1 of the product")},
    {"store", QT_TRANSLATE_NOOP("martlet::Martlet", "%1 of the store")},
    {"employee", QT_TRANSLATE_NOOP("martlet::Martlet", "%1 of the employee")},
    {"supplier", QT_TRANSLATE_NOOP("martlet::Martlet", "%1 of the supplier")},
    {"extra", QT_TRANSLATE_NOOP("martlet::Martlet", "%1 (further amount)")},
    {"let", QT_TRANSLATE_NOOP("martlet::Martlet", "%1 (for expressions)")},
};

template<std::size_t N>
const char *found(const Title (&titles)[N], const QString &name)
{
    const auto its = std::ranges::find_if(
        titles, [&](const Title &title) { return name == QLatin1StringView(title.first); });
    return its == std::end(titles) ? nullptr : its->second;
}

QString spelledOut(const QString &name)
{
    auto words = name;
    words.replace(u'_', u' ');
    if (!words.isEmpty())
        words[0] = words[0].toUpper();
    return words;
}

} // namespace

QString targetTitle(const QString &target)
{
    const auto point = target.indexOf(u'.');
    const auto name = target.mid(point + 1);
    const char *known = found(special, name);
    const auto title = known ? Martlet::tr(known) : spelledOut(name);
    const char *owner = point < 0 ? nullptr : found(owners, target.left(point));
    return owner ? Martlet::tr(owner).arg(title) : title;
}

QString kindTitle(CellKind kind)
{
    switch (kind) {
    case CellKind::Integer:
        return Martlet::tr("Whole number");
    case CellKind::Money:
        return Martlet::tr("Amount");
    case CellKind::Quantity:
        return Martlet::tr("Quantity");
    case CellKind::Number:
        return Martlet::tr("Number");
    case CellKind::Date:
        return Martlet::tr("Date");
    case CellKind::Time:
        return Martlet::tr("Time");
    case CellKind::Timestamp:
        return Martlet::tr("Date and time");
    case CellKind::Boolean:
        return Martlet::tr("Yes or no");
    default:
        return Martlet::tr("Text");
    }
}

QString feedTitle(Feed feed)
{
    switch (feed) {
    case Feed::Sales:
        return Martlet::tr("Sales");
    case Feed::Inventory:
        return Martlet::tr("Stock levels");
    case Feed::Customers:
        return Martlet::tr("Customers");
    case Feed::Products:
        return Martlet::tr("Products");
    case Feed::Stores:
        return Martlet::tr("Stores");
    case Feed::Employees:
        return Martlet::tr("Employees");
    case Feed::Suppliers:
        break;
    }
    return Martlet::tr("Suppliers");
}

} // namespace martlet
