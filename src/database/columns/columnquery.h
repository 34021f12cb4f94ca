// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/groups.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace martlet {

// What is to be read of kept columns, and made of it: a text that stands in place of a SELECT. Expressions name
// columns of the fact "s.total_e4", what is looked up "m0.c1" (the first of the first lookup) and parameters.
struct ColumnQuery
{
    struct Lookup
    {
        std::string key; // a column of the fact, or its day
        std::string sql; // SELECT key, …
        bool isOptional = false;
    };
    std::string table = {};                 // of kept columns
    std::string day = {};                   // the fact's column of days, with its alias
    std::map<std::string, int> stored = {}; // its other columns, and their numbers there
    std::vector<std::string> names = {};    // of the parameters, in the order in which their values are given
    std::string from = {}, to = {};         // parameters: the first and the last day; empty: all days
    std::vector<Lookup> lookups = {};
    std::string where = {}; // empty: all rows
    std::vector<std::string> cells = {};

    std::string text() const;
    static bool isSource(std::string_view text) { return text.starts_with('{'); }
    static std::optional<ColumnQuery> parse(std::string_view text);
};

// How cells of a query are grouped: these of them, in this order, and the kind of each.
struct ColumnGrouping
{
    std::vector<GroupedKind> kinds;
    std::vector<int> cells;

    // All cells, in the order of the query.
    static ColumnGrouping ofAll(std::vector<GroupedKind> kinds);
};

} // namespace martlet
