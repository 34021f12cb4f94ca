// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/load/dimension.h"

#include <array>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

// The tables' own DEFAULTs, of columns that must not be NULL.
Value defaultOf(const QString &column)
{
    if (column == u"customer_tier")
        return u"Unknown"_s;
    if (column == u"product_status")
        return u"unknown"_s;
    if (column == u"product_type")
        return u"merchandise"_s;
    if (column == u"is_active")
        return true;
    if (column == u"supplier_id" || column == u"store_id")
        return qint64(-1);
    return Null{};
}

std::optional<Value> whenClosed(const QString &column)
{
    if (column == u"is_active")
        return Value(false);
    if (column == u"product_status")
        return Value(u"discontinued"_s);
    return std::nullopt;
}

QString nameColumn(Entity entity)
{
    if (entity == Entity::Customer || entity == Entity::Employee)
        return u"last_name"_s;
    return toText(entity) + u"_name"_s;
}

DimensionTable described(Entity entity)
{
    DimensionTable dimension;
    dimension.entity = entity;
    dimension.feed = entityFeed(entity).value_or(Feed::Customers);
    dimension.plural = toText(dimension.feed);
    dimension.table = u"dim_"_s + dimension.plural;
    dimension.history = dimension.table + u"_history"_s;
    dimension.id = toText(entity) + u"_id"_s;
    dimension.name = nameColumn(entity);
    const auto historised = historisedFields(dimension.feed);
    const auto fields = feedFields(dimension.feed);
    for (int field = DimensionField::Key + 1; field < int(fields.size()); ++field) {
        const auto &source = fields[size_t(field)];
        const auto name = QString::fromUtf16(source.name);
        if (name == u"valid_from")
            dimension.validFromField = field;
        else if (name == u"version")
            dimension.versionField = field;
        else
            dimension.columns.push_back({name, source.kind, source.refersTo, source.personal,
                                         historised.contains(name), defaultOf(name), field, whenClosed(name)});
    }
    dimension.columns.push_back(
        {u"is_closed"_s, CellKind::Boolean, Entity::None, false, true, false, -1, true});
    return dimension;
}

} // namespace

QString DimensionColumn::column(Engine engine) const
{
    const bool isUnits = engine == Engine::Sqlite && kind == CellKind::Money && !personal;
    return isUnits ? name + u"_e4"_s : name;
}

const DimensionTable &DimensionTable::of(Entity entity)
{
    static const std::array<DimensionTable, 5> all{described(Entity::Customer), described(Entity::Product),
                                                   described(Entity::Store), described(Entity::Employee),
                                                   described(Entity::Supplier)};
    for (const auto &dimension : all) {
        if (dimension.entity == entity)
            return dimension;
    }
    Q_UNREACHABLE();
}

const DimensionColumn *DimensionTable::column(QStringView name) const
{
    for (const auto &candidate : columns) {
        if (candidate.name == name)
            return &candidate;
    }
    return nullptr;
}

QStringList DimensionTable::historyColumns(Engine engine) const
{
    QStringList names;
    for (const auto &candidate : columns) {
        if (candidate.historised)
            names += candidate.column(engine);
    }
    return names;
}

} // namespace martlet
