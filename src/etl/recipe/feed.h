// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <span>

namespace martlet {

// What a file brings.
enum class Feed { Sales, Inventory, Customers, Products, Stores, Employees, Suppliers };

// The dimensions a line can point at. `manager_id` of a store is an Employee.
enum class Entity { None, Customer, Product, Store, Employee, Supplier };

// What a typed cell holds; the unit of TypedCell::number beside it.
enum class CellKind : unsigned char {
    Null,
    Integer,
    Money,     // ten-thousandths
    Quantity,  // thousandths
    Number,    // 10^-9, only inside expressions
    Date,      // Julian day
    Time,      // seconds since midnight
    Timestamp, // seconds since 1970-01-01T00:00:00, as written
    Boolean,   // 0, 1
    Text,      // UTF-8
    Member     // a reserved dimension member: -1 unknown, -2 not applicable, -3 invalid
};

bool isNumber(CellKind kind); // of any of the four kinds
bool isTimed(CellKind kind);  // a date, a time, or both

// One column a feed can fill, named as in the warehouse.
struct FeedField
{
    const char16_t *name;
    CellKind kind;
    bool required = false;
    Entity refersTo = Entity::None;                // this cell is a source key of that dimension
    int maxLength = 200;                           // characters of text
    bool personal = false;                         // stored encrypted
    bool notNegative = false;                      // numbers
    std::span<const char16_t *const> allowed = {}; // empty: any text
};

std::span<const FeedField> feedFields(Feed feed); // their order is the order of the cells of a TypedRow
int feedFieldIndex(Feed feed, QStringView name);  // -1 when there is none
Entity feedEntity(Feed feed);                     // the dimension a feed fills; None for the facts
std::optional<Feed> entityFeed(Entity entity);    // the feed whose fields describe that dimension's members
QStringList historisedFields(Feed feed);          // of a dimension: whose changes are kept as versions
QString toText(Feed feed);                        // "sales"
std::optional<Feed> feedFromText(QStringView text);
QString toText(Entity entity); // "customer"
std::optional<Entity> entityFromText(QStringView text);

// Places of the cells of a typed sales line, stock level and of what every dimension has in common.
struct SalesField
{
    enum : int {
        TransactionId,
        LineNumber,
        CustomerId,
        ProductId,
        StoreId,
        EmployeeId,
        SaleDate,
        SaleTime,
        Quantity,
        UnitPrice,
        DiscountAmount,
        TotalAmount,
        UnitCost,
        Version
    };
};

struct StockField
{
    enum : int {
        InventoryId,
        ProductId,
        StoreId,
        Date,
        OpeningStock,
        ReceivedQty,
        SoldQty,
        AdjustedQty,
        ClosingStock,
        Version
    };
};

struct DimensionField
{
    enum : int { Key = 0, Name = 1 }; // an employee's or customer's Name is the first name
};

} // namespace martlet
