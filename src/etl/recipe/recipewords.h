// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "etl/csv/csvdialect.h"
#include "etl/recipe/importrecipe.h"
#include "schema/relaxedrules.h"

#include <QHash>

#include <utility>

namespace martlet::recipewords {

// The words of a recipe's TOML for the values of its enumerations, for reading and writing alike.
template<typename Value>
using Word = std::pair<const char16_t *, Value>;

inline constexpr Word<CellKind> kinds[] = {
    {u"text", CellKind::Text},         {u"integer", CellKind::Integer},     {u"money", CellKind::Money},
    {u"quantity", CellKind::Quantity}, {u"number", CellKind::Number},       {u"date", CellKind::Date},
    {u"time", CellKind::Time},         {u"timestamp", CellKind::Timestamp}, {u"boolean", CellKind::Boolean},
};

inline constexpr Word<CsvDialect::Newline> newlines[] = {
    {u"any", CsvDialect::Newline::Any},
    {u"lf", CsvDialect::Newline::Lf},
    {u"crlf", CsvDialect::Newline::CrLf},
    {u"cr", CsvDialect::Newline::Cr},
};

inline constexpr Word<DuplicateRule> duplicates[] = {
    {u"conflict", DuplicateRule::Conflict}, {u"first", DuplicateRule::First}, {u"last", DuplicateRule::Last},
    {u"version", DuplicateRule::Version},   {u"count", DuplicateRule::Count},
};

inline constexpr Word<WarehouseRule> warehouseRules[] = {
    {u"update", WarehouseRule::Update},
    {u"skip", WarehouseRule::Skip},
    {u"newest", WarehouseRule::Newest},
    {u"reject", WarehouseRule::Reject},
};

inline constexpr Word<LoadMode> loadModes[] = {
    {u"incremental", LoadMode::Incremental},
    {u"append", LoadMode::Append},
    {u"full", LoadMode::Full},
    {u"restate", LoadMode::Restate},
};

inline constexpr Word<UnknownKeyRule> unknownKeys[] = {
    {u"infer", UnknownKeyRule::Infer},
    {u"reject", UnknownKeyRule::Reject},
};

inline constexpr Word<int> members[] = {{u"unknown", -1}, {u"not_applicable", -2}};

inline constexpr Word<int> relaxations[] = {
    {u"zero_quantity", relaxed::zeroQuantity}, {u"negative_price", relaxed::negativePrice},
    {u"total_differs", relaxed::totalDiffers}, {u"negative_discount", relaxed::negativeDiscount},
    {u"stock_differs", relaxed::stockDiffers},
};

inline constexpr Word<Feed> feeds[] = {
    {u"sales", Feed::Sales},         {u"inventory", Feed::Inventory}, {u"customers", Feed::Customers},
    {u"products", Feed::Products},   {u"stores", Feed::Stores},       {u"employees", Feed::Employees},
    {u"suppliers", Feed::Suppliers},
};

inline constexpr Word<MendAction> mendActions[] = {
    {u"date", MendAction::ReadDate},
    {u"number", MendAction::ReadNumber},
    {u"add", MendAction::AddMembers},
    {u"default", MendAction::Default},
    {u"when_blank", MendAction::WhenBlank},
    {u"blank", MendAction::Blank},
    {u"truncate", MendAction::Truncate},
    {u"decode", MendAction::Decode},
    {u"pad", MendAction::Pad},
    {u"join", MendAction::JoinNext},
    {u"drop", MendAction::Drop},
    {u"recompute", MendAction::Recompute},
    {u"relax", MendAction::Relax},
    {u"keep", MendAction::Keep},
};

template<typename Value, size_t N>
QString wordFor(const Word<Value> (&words)[N], Value value)
{
    for (const auto &[word, candidate] : words)
        if (candidate == value)
            return QString::fromUtf16(word);
    return {};
}

template<typename Value, size_t N>
const Value *valueFor(const Word<Value> (&words)[N], QStringView text)
{
    for (const auto &[word, value] : words)
        if (text == QStringView(word))
            return &value;
    return nullptr;
}

template<typename Value, size_t N>
QString choices(const Word<Value> (&words)[N])
{
    QStringList all;
    for (const auto &[word, value] : words)
        all += QString::fromUtf16(word);
    return all.join(QStringLiteral(", "));
}

} // namespace martlet::recipewords
