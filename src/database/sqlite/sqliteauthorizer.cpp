// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/sqlite/sqliteauthorizer.h"

#include <algorithm>
#include <iterator>
#include <string_view>

#include <sqlite3.h>

namespace martlet {

namespace {

// Functions that compute, or read what a SELECT may read, and do nothing else. Sorted.
constexpr std::string_view functions[] = {
    "->",
    "->>",
    "abs",
    "acos",
    "acosh",
    "app_user",
    "asin",
    "asinh",
    "atan",
    "atan2",
    "atanh",
    "avg",
    "ceil",
    "ceiling",
    "char",
    "coalesce",
    "cos",
    "cosh",
    "count",
    "cume_dist",
    "current_date",
    "current_time",
    "current_timestamp",
    "customer_lifetime_value",
    "date",
    "datetime",
    "degrees",
    "dense_rank",
    "exp",
    "first_value",
    "floor",
    "format",
    "glob",
    "group_concat",
    "hex",
    "ifnull",
    "iif",
    "instr",
    "json",
    "json_array",
    "json_array_length",
    "json_each",
    "json_extract",
    "json_group_array",
    "json_group_object",
    "json_object",
    "json_quote",
    "json_tree",
    "json_type",
    "json_valid",
    "julianday",
    "lag",
    "last_value",
    "lead",
    "length",
    "like",
    "likelihood",
    "likely",
    "ln",
    "log",
    "log10",
    "log2",
    "lower",
    "ltrim",
    "max",
    "min",
    "mod",
    "nth_value",
    "ntile",
    "nullif",
    "open_month",
    "percent_rank",
    "pi",
    "pow",
    "power",
    "printf",
    "quote",
    "radians",
    "rank",
    "replace",
    "round",
    "row_number",
    "rtrim",
    "sign",
    "sin",
    "sinh",
    "sqrt",
    "strftime",
    "substr",
    "substring",
    "sum",
    "tan",
    "tanh",
    "time",
    "total",
    "trim",
    "trunc",
    "typeof",
    "unicode",
    "unixepoch",
    "unlikely",
    "upper",
    "verify_rollups",
};

// Pragmas that only tell; an argument of theirs names what is asked about. Sorted.
constexpr std::string_view readingPragmas[] = {
    "data_version", "foreign_key_check", "foreign_key_list", "freelist_count", "index_info",
    "index_list",   "index_xinfo",       "integrity_check",  "page_count",     "quick_check",
    "table_info",   "table_list",        "table_xinfo",
};

template<size_t N>
bool contains(const std::string_view (&names)[N], const char *name)
{
    return name && std::binary_search(std::begin(names), std::end(names), std::string_view(name));
}

} // namespace

bool isAllowed(Access access, int action, const char *first, const char *second)
{
    switch (action) {
    case SQLITE_SELECT:
    case SQLITE_READ:
    case SQLITE_RECURSIVE:
        return true;
    case SQLITE_FUNCTION: // SQLite gives the name as it was registered, in lower case
        return contains(functions, second);
    case SQLITE_TRANSACTION:
    case SQLITE_SAVEPOINT:
        return access == Access::Reader;
    case SQLITE_PRAGMA:
        return access == Access::Reader && contains(readingPragmas, first);
    default:
        return false;
    }
}

} // namespace martlet
