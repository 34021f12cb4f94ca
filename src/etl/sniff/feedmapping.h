// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "etl/sniff/sniffed.h"

#include <optional>

namespace martlet {

// Which columns of a file fill which targets of a feed, by their names, the synonyms of four languages and what
// they hold. A column fills one target; a key whose values read like names also names its member.
struct FeedMapping
{
    Feed feed = Feed::Sales;
    std::vector<MappedColumn> columns = {};
    QStringList missing = {}; // required targets that nothing fills

    static FeedMapping of(Feed feed, const std::vector<SniffedColumn> &columns);
    // The feed that has a use for the most columns and lacks the fewest; a dimension's key must not repeat.
    static FeedMapping best(const std::vector<SniffedColumn> &columns);
};

} // namespace martlet
