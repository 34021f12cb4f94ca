// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/decimal.h"
#include "etl/recipe/feed.h"

#include <span>
#include <string_view>
#include <vector>

namespace martlet {

// One value, checked: a number in the unit of its kind, or UTF-8 text owned elsewhere.
class TypedCell final
{
public:
    constexpr TypedCell() = default;
    static constexpr TypedCell number(CellKind kind, qint64 value) { return TypedCell(kind, value); }
    static constexpr TypedCell text(std::string_view utf8) { return TypedCell(utf8); }

    constexpr CellKind kind() const { return m_kind; }
    constexpr bool isNull() const { return m_kind == CellKind::Null; }
    constexpr bool isText() const { return m_kind == CellKind::Text; }
    constexpr qint64 number() const { return isText() ? 0 : m_number; }
    constexpr std::string_view text() const
    {
        return isText() ? std::string_view(m_bytes, m_size) : std::string_view();
    }
    friend bool operator==(const TypedCell &a, const TypedCell &b)
    {
        return a.m_kind == b.m_kind && (a.isText() ? a.text() == b.text() : a.m_number == b.m_number);
    }

private:
    constexpr TypedCell(CellKind kind, qint64 value)
        : m_number(value)
        , m_kind(kind)
    {
    }
    constexpr explicit TypedCell(std::string_view utf8)
        : m_bytes(utf8.data())
        , m_size(unsigned(utf8.size()))
        , m_kind(CellKind::Text)
    {
    }

    union {
        qint64 m_number = 0;
        const char *m_bytes;
    };
    unsigned m_size = 0;
    CellKind m_kind = CellKind::Null;
};

// A record that keeps every rule of its recipe. Cells stand in the order of RowLayout: first all fields of the
// feed (feedFields), then attributes of members, then extra amounts. Keys (transaction_id, customer_id, …) are
// Integer in a star recipe, else Text, the source's key to the letter; Member when the recipe says what blank
// means or nothing fills the key.
struct TypedRow
{
    qint64 line = 0;
    qint64 lineCount = 0;
    qint64 offset = 0;
    int relaxedRules = 0; // bits of schema/relaxedrules.h that this row needs
    quint64 hash = 0;     // of the feed's own cells but line_number and version; the same in every encoding
    std::span<const TypedCell> cells;
};

// What the cells behind the feed's own fields are.
struct ExtraCell
{
    Entity entity =
        Entity::None;   // an attribute of the member that `keyField` of this row names; None: an amount
    QString name;       // "category", or the name of the amount
    int keyField = -1;  // cell of the key
    int attribute = -1; // field of the entity's own feed
    bool operator==(const ExtraCell &) const = default;
};

struct RowLayout
{
    Feed feed = Feed::Sales;
    std::vector<ExtraCell> extras; // cell number feedFields(feed).size() + index
    int cellCount() const { return int(feedFields(feed).size() + extras.size()); }
    int firstExtra() const { return int(feedFields(feed).size()); }
};

} // namespace martlet
