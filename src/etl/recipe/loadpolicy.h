// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace martlet {

// The same key twice in a file, with different content. Count: each occurrence is a row of its own.
enum class DuplicateRule { Conflict, First, Last, Version, Count };
// A key the warehouse has already, with different content. Newest: the higher `version` stands.
enum class WarehouseRule { Update, Skip, Newest, Reject };
// What a file is of its feed. Incremental: new and changed rows. Append: only new rows. Full: all there is;
// what is missing in it is closed. Restate: all there is of its days, which take the place of what was loaded.
enum class LoadMode { Incremental, Append, Full, Restate };

// What loading a file does to the rows the warehouse has.
struct LoadPolicy
{
    LoadMode mode = LoadMode::Incremental;
    DuplicateRule duplicates = DuplicateRule::Conflict;
    WarehouseRule inWarehouse = WarehouseRule::Update;
    QString watermark;   // a date or timestamp target: how far the feed has been read; empty: none is kept
    int overlapDays = 0; // below the watermark that are read again
    static constexpr int usualShrinking = 20, anyShrinking = 100; // percent
    int shrinkPercent = usualShrinking; // a full file that is smaller by more than this is refused
    QStringList history; // attributes whose changes are kept as versions; empty: all the warehouse can keep

    bool operator==(const LoadPolicy &) const = default;
};

} // namespace martlet
