// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>
#include <string_view>
#include <vector>

namespace martlet {

// What a column of rows that are grouped is to its group.
enum class GroupedKind : char {
    Key = 'k',      // rows that are alike in all keys are one group; empty is a value of its own
    Sum = 's',      // of the whole numbers; empty where none was seen
    Total = 'z',    // the same, and 0 where none was seen
    Count = 'n',    // of the cells that are not empty
    Most = 'm',     // the largest number, or the last text by its bytes; a column has one of the two
    Distinct = 'd', // how many different values, empty apart
    Further = 'e'   // belongs to the column before: their values are told apart together; gives nothing
};

// Rows grouped by the values of some of their columns, the others summed exactly: a column for each of them.
class Groups
{
public:
    virtual ~Groups() = default;
    Groups() = default;
    Q_DISABLE_COPY_MOVE(Groups)

    virtual size_t size() const = 0;
    virtual int columnCount() const = 0;
    virtual GroupedKind kind(int column) const = 0;
    virtual bool isNull(size_t group, int column) const = 0;
    virtual bool isText(size_t group, int column) const = 0;
    virtual qint64 number(size_t group, int column) const = 0;
    virtual std::string_view text(size_t group, int column) const = 0;
};

} // namespace martlet
