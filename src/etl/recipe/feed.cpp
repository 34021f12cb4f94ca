// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/recipe/feed.h"

#include <utility>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr bool isRequired = true;
constexpr bool isPersonal = true;

constexpr const char16_t *tiers[] = {u"Bronze", u"Silver", u"Gold", u"Platinum", u"Unknown"};
constexpr const char16_t *productStatuses[] = {u"active", u"discontinued", u"seasonal", u"unknown"};
constexpr const char16_t *productTypes[] = {u"merchandise", u"service", u"adjustment"};

constexpr FeedField amount(const char16_t *name)
{
    return {name, CellKind::Money, false, Entity::None, 0, false, true};
}

constexpr FeedField choice(const char16_t *name, std::span<const char16_t *const> allowed)
{
    return {name, CellKind::Text, false, Entity::None, 50, false, false, allowed};
}

constexpr FeedField salesFields[] = {
    {u"transaction_id", CellKind::Text, isRequired},
    {u"line_number", CellKind::Integer},
    {u"customer_id", CellKind::Text, false, Entity::Customer},
    {u"product_id", CellKind::Text, isRequired, Entity::Product},
    {u"store_id", CellKind::Text, false, Entity::Store},
    {u"employee_id", CellKind::Text, false, Entity::Employee},
    {u"sale_date", CellKind::Date, isRequired},
    {u"sale_time", CellKind::Time},
    {u"quantity", CellKind::Quantity, isRequired},
    {u"unit_price", CellKind::Money, isRequired},
    {u"discount_amount", CellKind::Money},
    {u"total_amount", CellKind::Money},
    amount(u"unit_cost"),
    {u"version", CellKind::Timestamp},
};

constexpr FeedField inventoryFields[] = {
    {u"inventory_id", CellKind::Text},
    {u"product_id", CellKind::Text, isRequired, Entity::Product},
    {u"store_id", CellKind::Text, isRequired, Entity::Store},
    {u"date", CellKind::Date, isRequired},
    {u"opening_stock", CellKind::Quantity, isRequired},
    {u"received_qty", CellKind::Quantity},
    {u"sold_qty", CellKind::Quantity},
    {u"adjusted_qty", CellKind::Quantity},
    {u"closing_stock", CellKind::Quantity, isRequired},
    {u"version", CellKind::Timestamp},
};

constexpr FeedField customerFields[] = {
    {u"customer_id", CellKind::Text, isRequired},
    {u"first_name", CellKind::Text},
    {u"last_name", CellKind::Text},
    {u"email", CellKind::Text, false, Entity::None, 200, isPersonal},
    {u"phone", CellKind::Text, false, Entity::None, 50, isPersonal},
    {u"address", CellKind::Text, false, Entity::None, 500, isPersonal},
    {u"city", CellKind::Text},
    {u"state", CellKind::Text},
    {u"country", CellKind::Text},
    choice(u"customer_tier", tiers),
    {u"registration_date", CellKind::Date},
    {u"valid_from", CellKind::Date},
    {u"version", CellKind::Timestamp},
};

constexpr FeedField productFields[] = {
    {u"product_id", CellKind::Text, isRequired},
    {u"product_name", CellKind::Text, isRequired, Entity::None, 500},
    {u"department", CellKind::Text},
    {u"category", CellKind::Text},
    {u"subcategory", CellKind::Text},
    {u"brand", CellKind::Text},
    {u"supplier_id", CellKind::Text, false, Entity::Supplier},
    amount(u"cost_price"),
    amount(u"retail_price"),
    choice(u"product_status", productStatuses),
    choice(u"product_type", productTypes),
    {u"valid_from", CellKind::Date},
    {u"version", CellKind::Timestamp},
};

constexpr FeedField storeFields[] = {
    {u"store_id", CellKind::Text, isRequired},
    {u"store_name", CellKind::Text, isRequired},
    {u"address", CellKind::Text, false, Entity::None, 500},
    {u"city", CellKind::Text},
    {u"state", CellKind::Text},
    {u"country", CellKind::Text},
    {u"store_type", CellKind::Text},
    {u"opening_date", CellKind::Date},
    {u"closing_date", CellKind::Date},
    {u"floor_area", CellKind::Integer, false, Entity::None, 0, false, true},
    {u"manager_id", CellKind::Text, false, Entity::Employee},
    {u"valid_from", CellKind::Date},
    {u"version", CellKind::Timestamp},
};

constexpr FeedField employeeFields[] = {
    {u"employee_id", CellKind::Text, isRequired},
    {u"first_name", CellKind::Text},
    {u"last_name", CellKind::Text},
    {u"position", CellKind::Text},
    {u"department", CellKind::Text},
    {u"hire_date", CellKind::Date},
    {u"leave_date", CellKind::Date},
    {u"salary", CellKind::Money, false, Entity::None, 0, isPersonal, true},
    {u"store_id", CellKind::Text, false, Entity::Store},
    {u"is_active", CellKind::Boolean},
    {u"valid_from", CellKind::Date},
    {u"version", CellKind::Timestamp},
};

constexpr FeedField supplierFields[] = {
    {u"supplier_id", CellKind::Text, isRequired},
    {u"supplier_name", CellKind::Text, isRequired},
    {u"contact_person", CellKind::Text, false, Entity::None, 200, isPersonal},
    {u"email", CellKind::Text, false, Entity::None, 200, isPersonal},
    {u"phone", CellKind::Text, false, Entity::None, 50, isPersonal},
    {u"address", CellKind::Text, false, Entity::None, 500, isPersonal},
    {u"city", CellKind::Text},
    {u"country", CellKind::Text},
    {u"contract_start", CellKind::Date},
    {u"contract_end", CellKind::Date},
    {u"valid_from", CellKind::Date},
    {u"version", CellKind::Timestamp},
};

constexpr std::pair<Feed, const char16_t *> feedNames[] = {
    {Feed::Sales, u"sales"},         {Feed::Inventory, u"inventory"}, {Feed::Customers, u"customers"},
    {Feed::Products, u"products"},   {Feed::Stores, u"stores"},       {Feed::Employees, u"employees"},
    {Feed::Suppliers, u"suppliers"},
};

constexpr std::pair<Entity, const char16_t *> entityNames[] = {
    {Entity::Customer, u"customer"}, {Entity::Product, u"product"},   {Entity::Store, u"store"},
    {Entity::Employee, u"employee"}, {Entity::Supplier, u"supplier"},
};

constexpr std::pair<Entity, Feed> feedsOfEntities[] = {
    {Entity::Customer, Feed::Customers}, {Entity::Product, Feed::Products},   {Entity::Store, Feed::Stores},
    {Entity::Employee, Feed::Employees}, {Entity::Supplier, Feed::Suppliers},
};

static_assert(std::size(salesFields) == SalesField::Version + 1);
static_assert(std::size(inventoryFields) == StockField::Version + 1);

template<typename Value, size_t N>
QString nameOf(const std::pair<Value, const char16_t *> (&names)[N], Value value)
{
    for (const auto &[candidate, name] : names)
        if (candidate == value)
            return QString::fromUtf16(name);
    return {};
}

template<typename Value, size_t N>
std::optional<Value> valueOf(const std::pair<Value, const char16_t *> (&names)[N], QStringView text)
{
    for (const auto &[value, name] : names)
        if (text == QStringView(name))
            return value;
    return std::nullopt;
}

} // namespace

std::span<const FeedField> feedFields(Feed feed)
{
    switch (feed) {
    case Feed::Sales:
        return salesFields;
    case Feed::Inventory:
        return inventoryFields;
    case Feed::Customers:
        return customerFields;
    case Feed::Products:
        return productFields;
    case Feed::Stores:
        return storeFields;
    case Feed::Employees:
        return employeeFields;
    case Feed::Suppliers:
        return supplierFields;
    }
    return {};
}

int feedFieldIndex(Feed feed, QStringView name)
{
    const auto fields = feedFields(feed);
    for (size_t index = 0; index < fields.size(); ++index)
        if (name == QStringView(fields[index].name))
            return int(index);
    return -1;
}

Entity feedEntity(Feed feed)
{
    for (const auto &[entity, itsFeed] : feedsOfEntities)
        if (itsFeed == feed)
            return entity;
    return Entity::None;
}

std::optional<Feed> entityFeed(Entity entity)
{
    for (const auto &[candidate, feed] : feedsOfEntities)
        if (candidate == entity)
            return feed;
    return std::nullopt;
}

QStringList historisedFields(Feed feed)
{
    switch (feed) {
    case Feed::Products:
        return {u"category"_s,    u"subcategory"_s, u"department"_s,   u"brand"_s,
                u"supplier_id"_s, u"cost_price"_s,  u"retail_price"_s, u"product_status"_s};
    case Feed::Customers:
        return {u"city"_s, u"state"_s, u"country"_s, u"customer_tier"_s};
    case Feed::Stores:
        return {u"store_type"_s, u"floor_area"_s, u"manager_id"_s, u"city"_s};
    case Feed::Employees:
        return {u"position"_s, u"department"_s, u"store_id"_s};
    case Feed::Suppliers:
        return {u"city"_s, u"country"_s, u"contract_start"_s, u"contract_end"_s};
    case Feed::Sales:
    case Feed::Inventory:
        break;
    }
    return {};
}

QString toText(Feed feed)
{
    return nameOf(feedNames, feed);
}

std::optional<Feed> feedFromText(QStringView text)
{
    return valueOf(feedNames, text);
}

QString toText(Entity entity)
{
    return nameOf(entityNames, entity);
}

std::optional<Entity> entityFromText(QStringView text)
{
    return valueOf(entityNames, text);
}

bool isNumber(CellKind kind)
{
    return kind == CellKind::Integer || kind == CellKind::Money || kind == CellKind::Quantity ||
           kind == CellKind::Number;
}

bool isTimed(CellKind kind)
{
    return kind == CellKind::Date || kind == CellKind::Time || kind == CellKind::Timestamp;
}

} // namespace martlet
